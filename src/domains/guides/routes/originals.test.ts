import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  adapt,
  begin,
  editing as desk,
  imported,
  inThree,
  press,
  write,
} from '../../../../tests/guides/desk.ts'
import { dogGuide } from '../../../../tests/guides/example.ts'
import { publishGuide, republishGuide } from '../../../../tests/guides/published.ts'
import { formsOf, untouched } from '../../../../tests/house/page.ts'
import { openTown } from '../../../../tests/town.ts'

const address = '/zivotni-situace/poplatek-za-psa?urad=klatovy'

test('an office adapts a shared guide: its fee and its words, marked for readers', async t => {
  const { house, tomas, ivana } = await openTown(t)
  await publishGuide(house, dogGuide)
  const clerk = house.as(tomas)
  assert.match((await clerk.get(desk)).text, /Přizpůsobit: Poplatek ze psů/)
  const work = await adapt(clerk, 'poplatek-za-psa')
  assert.match((await clerk.get(work)).text, /Přizpůsobení nic neříká/)
  await write(clerk, `${work}/cast/fees`, {
    ...{ 'fees-0-name-cs': 'Za psa', 'fees-0-name-en': 'Dog', 'fees-0-name-de': 'Hund' },
    'fees-0-czk': '250',
  })
  const wherePage = await clerk.get(`${work}/cast/where`)
  assert.match(wherePage.text, /Celostátní text[\s\S]*Na obecním úřadě/)
  await write(clerk, `${work}/cast/where`, {
    'sections-where-how': 'replaces',
    ...inThree('sections-where-text', 'V přízemí radnice.'),
  })
  assert.match((await clerk.get(`${work}/nahled`)).text, /250\u00a0Kč/)
  await press(clerk, work, 'navrh')
  await press(house.as(ivana), work, 'zverejneni')
  const { text } = await house.as(null).get(address)
  assert.match(text, /250\u00a0Kč/)
  assert.match(text, /V přízemí radnice/)
  assert.match(text, /Týká se každého/)
  const again = await clerk.post(`${desk}/prizpusobeni/poplatek-za-psa`)
  assert.equal(again.status, 422)
})

test('when the national text changes, the office sees it beside its own and decides', async t => {
  const { house, tomas, ivana } = await openTown(t)
  await publishGuide(house, dogGuide)
  const [clerk, head] = [house.as(tomas), house.as(ivana)]
  const work = await adapt(clerk, 'poplatek-za-psa')
  for (const name of ['where', 'start']) {
    await write(clerk, `${work}/cast/${name}`, {
      [`sections-${name}-how`]: 'replaces',
      ...inThree(`sections-${name}-text`, `Naše ${name}.`),
    })
  }
  await press(clerk, work, 'navrh')
  await press(head, work, 'zverejneni')
  await republishGuide(house, {
    ...dogGuide,
    sections: {
      ...dogGuide.sections,
      where: { cs: 'Kdekoli.', en: 'Anywhere.', de: 'Überall.' },
      who: { cs: 'Všech.', en: 'All.', de: 'Alle.' },
    },
  })
  house.clock.pass({ seconds: 60 })
  assert.match((await house.as(null).get(address)).text, /Všech\.[\s\S]*Naše where/)
  assert.match((await clerk.get(desk)).text, /celostátní text se změnil/)
  const page = await clerk.get(`${work}/puvodni`)
  assert.match(page.text, /Kde a s kým to vyřídíte – česky[\s\S]*Kdekoli[\s\S]*Naše where/)
  assert.match(page.text, /Koho se to týká – česky[\s\S]*Platí i u vás/)
  assert.doesNotMatch(page.text, /Naše start/)

  const form = formsOf(page.text, work).find(one => one.action.endsWith('puvodni'))!
  const stale = await clerk.post(form.action, { ...untouched(form), number: '1' })
  assert.equal(stale.status, 409)
  const theirs = { ...untouched(form), 'take-sections-where': 'theirs' }
  const taken = await clerk.post(form.action, theirs)
  assert.match(taken.location, /zprava=taken/)
  const late = await head.post(form.action, { ...theirs, 'take-sections-where': 'ours' })
  assert.equal(late.status, 409, 'who saw our words before they went is not told that they stay')
  await press(clerk, work, 'navrh')
  await press(head, work, 'zverejneni')
  house.clock.pass({ seconds: 60 })
  const now = (await house.as(null).get(address)).text
  assert.match(now, /Kdekoli\./)
  assert.doesNotMatch(now, /Naše where/)
  assert.match(now, /Naše start/)
  assert.doesNotMatch((await clerk.get(desk)).text, /celostátní text se změnil/)
})

test('an office that only added a fee takes a changed national one and keeps its own', async t => {
  const { house, tomas, ivana } = await openTown(t)
  const [local, free] = dogGuide.fees!
  await publishGuide(house, dogGuide)
  const [clerk, head] = [house.as(tomas), house.as(ivana)]
  const work = await adapt(clerk, 'poplatek-za-psa')
  await write(clerk, `${work}/cast/fees`, {
    ...{ 'fees-0-name-cs': 'Tabulka', 'fees-0-name-en': 'Sign', 'fees-0-name-de': 'Schild' },
    ...{ 'fees-0-czk': '200', 'fees-1-name-cs': 'Ohlášení', 'fees-1-name-en': 'Registration' },
    ...{ 'fees-1-name-de': 'Anmeldung', 'fees-1-czk': '1500' },
  })
  await press(clerk, work, 'navrh')
  await press(head, work, 'zverejneni')
  const extra = { name: { cs: 'Výpis', en: 'Extract', de: 'Auszug' }, czk: 90 }
  await republishGuide(house, { ...dogGuide, fees: [local!, { ...free!, czk: 1200 }, extra] })
  const { text } = await clerk.get(`${work}/puvodni`)
  assert.match(text, /Ohlášení[\s\S]*Tento poplatek máte vlastní[\s\S]*1\u00a0200\u00a0Kč<\/mark>/)
  assert.match(text, /U nás[\s\S]*1\u00a0500\u00a0Kč[\s\S]*Výpis[\s\S]*Platí i u vás/)
  assert.doesNotMatch(text, /czk|Tabulka/)
  const form = formsOf(text, work).find(one => one.action.endsWith('puvodni'))!
  const taken = { ...untouched(form), 'take-fees-Ohlášení': 'theirs' }
  assert.match((await clerk.post(form.action, taken)).location, /zprava=taken/)
  const preview = (await clerk.get(`${work}/nahled`)).text
  assert.match(preview, /Tabulka[\s\S]*200\u00a0Kč[\s\S]*Ohlášení[\s\S]*1\u00a0200\u00a0Kč/)
  assert.doesNotMatch(preview, /1\u00a0500/)
})

test('an office keeps its own words and notes that it has seen the change', async t => {
  const { house, tomas } = await openTown(t)
  await publishGuide(house, dogGuide)
  const clerk = house.as(tomas)
  const work = await adapt(clerk, 'poplatek-za-psa')
  await republishGuide(house, { ...dogGuide, law: ['§ 3 zák. č. 565/1990 Sb.'] })
  assert.match((await clerk.get(work)).text, /celostátní text se změnil/)
  const seen = await clerk.post(`${work}/puvodni`, { number: '2', mark: '0.1' })
  assert.match(seen.location, /zprava=seen/)
  assert.doesNotMatch((await clerk.get(work)).text, /celostátní text se změnil/)
})

test('an adaptation begun where an own guide was thrown away has the national text', async t => {
  const { house, tomas } = await openTown(t)
  const clerk = house.as(tomas)
  const own = await imported(clerk)
  assert.equal((await clerk.post(`${own}/zahozeni`, { revize: '1', revision: '1' })).status, 303)
  await publishGuide(house, dogGuide)
  const work = await adapt(clerk, 'poplatek-za-psa')
  assert.equal(work, own, 'at the address that is free again')
  const page = (await clerk.get(work)).text
  assert.match(page, /Poplatek ze psů/)
  assert.doesNotMatch(page, /Celostátní návod už není zveřejněn/)
  assert.match((await clerk.get(`${work}/cast/where`)).text, /Celostátní text[\s\S]*Na obecním/)
  assert.match((await clerk.get(`${work}/nahled`)).text, /Na obecním úřadě/)
  await republishGuide(house, { ...dogGuide, law: ['§ 3 zák. č. 565/1990 Sb.'] })
  assert.match((await clerk.get(work)).text, /celostátní text se změnil/)
  assert.match((await clerk.get(`${work}/puvodni`)).text, /§ 3 zák\. č\. 565/)

  assert.equal((await clerk.post(`${work}/zahozeni`, { revize: '2', revision: '2' })).status, 303)
  assert.equal(await imported(clerk), work, 'and the other way round')
  const whole = (await clerk.get(`${work}/cast/where`)).text
  assert.doesNotMatch(whole, /Celostátní text/)
})

test('a guide that nobody checked for a year is told once, and checked by a button', async t => {
  const { house, alena, tomas, klatovy } = await openTown(t)
  await publishGuide(house, { ...dogGuide, checkedOn: '2026-11-21' }, klatovy.id)
  const ticks = (await import('../jobs.ts')).ticks
  const look = async () => {
    for (const tick of ticks) await tick.run(house.services)
    await house.drainJobs()
    return (await house.letters('alena.fialova@urad.example')).length
  }
  house.clock.set('2027-11-21T23:00:00+01:00')
  assert.equal(await look(), 0)
  house.clock.set('2027-11-22T08:00:00+01:00')
  assert.equal(await look(), 1)
  assert.equal(await look(), 1)
  const [letter] = await house.letters('alena.fialova@urad.example')
  assert.match(letter!.text, /- Poplatek ze psů/)
  const clerk = house.as(tomas)
  const list = await clerk.get(desk)
  assert.match(list.text, /potřebuje kontrolu/)
  const work = /href="(\/sprava\/zivotni-situace\/[0-9a-f-]{36})"/.exec(list.text)![1]!
  await press(house.as(alena), work, 'kontrola')
  assert.doesNotMatch((await clerk.get(desk)).text, /potřebuje kontrolu/)
  assert.match((await house.as(null).get(address)).text, /Naposledy ověřeno[\s\S]*22\. 11\. 2027/)
  house.clock.set('2028-11-23T08:00:00+01:00')
  assert.equal(await look(), 2)
})

test('the reminder comes to each administrator in the language in which they read', async t => {
  const { house, alena, klatovy } = await openTown(t)
  await publishGuide(house, { ...dogGuide, checkedOn: '2026-11-21' }, klatovy.id)
  await publishGuide(house, { ...dogGuide, slug: 'jen-cesky', title: { cs: 'Jen česky' } })
  house.clock.set('2027-11-22T08:00:00+01:00')
  const { ticks } = await import('../jobs.ts')
  await house.owner`update identity.accounts set lang = 'de' where id = ${alena.accountId}`
  for (const tick of ticks) await tick.run(house.services)
  await house.drainJobs()
  const [letter] = await house.letters('alena.fialova@urad.example')
  assert.equal(letter!.subject, 'Ratgeber, die zu prüfen sind')
  assert.match(
    letter!.text,
    /- Hundegebühr[\s\S]*„Heute geprüft“[\s\S]*\/de\/sprava\/zivotni-situace/,
  )
  const [shared] = await house.letters(house.services.config.operator.email)
  assert.match(shared!.text, /- Jen česky[\s\S]*„Dnes zkontrolováno“/)
})

test('an adaptation without news leads back, a guide of its own has no original', async t => {
  const { house, tomas } = await openTown(t)
  await publishGuide(house, dogGuide)
  const clerk = house.as(tomas)
  const work = await adapt(clerk, 'poplatek-za-psa')
  const { text } = await clerk.get(`${work}/puvodni`)
  assert.match(text, /se od té doby nezměnil[\s\S]*Zpět k návodu/)
  const own = await begin(clerk, 'Ztráty a nálezy')
  assert.equal((await clerk.get(own)).status, 200)
  assert.equal((await clerk.get(`${own}/puvodni`)).status, 404)
})
