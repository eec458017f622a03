import assert from 'node:assert/strict'
import { test } from 'node:test'
import { proposed } from '../../../../tests/forms/clerk.ts'
import {
  begin,
  editing,
  imported,
  inThree,
  press,
  send,
  write,
} from '../../../../tests/guides/desk.ts'
import { dogGuide } from '../../../../tests/guides/example.ts'
import { formsOf, untouched } from '../../../../tests/house/page.ts'
import { openTown } from '../../../../tests/town.ts'

test('a guide is proposed, published, given back, withdrawn and thrown away once', async t => {
  const { house, tomas, ivana } = await openTown(t)
  const [clerk, head] = [house.as(tomas), house.as(ivana)]
  const work = await imported(clerk)
  const post = (deed: string, fields: Record<string, string>) =>
    head.post(`${work}/${deed}`, fields)
  const refused = async (deed: string, fields: Record<string, string>, said: RegExp) => {
    const reply = await post(deed, fields)
    assert.equal(reply.status, 409, deed)
    assert.match(reply.text, said)
  }
  const today = { since: '2026-11-21', reason: 'Zrušená agenda' }
  await refused('stazeni', today, /není co stáhnout/)
  assert.equal((await clerk.post(`${work}/navrh`, { revision: '1' })).status, 303)
  await refused('navrh', { revision: '2' }, /Návod je navržen/)
  await refused('zahozeni', { revize: '2' }, /Návod je navržen/)
  await refused('vraceni', { revision: '1', note: 'Proč?' }, /mezitím uložil/)
  const publication = { revision: '2', from: '2026-11-21', to: '' }
  assert.equal((await post('zverejneni', publication)).status, 303)
  await refused('zverejneni', publication, /Koncept už není/)
  await refused('navrh', { revision: '2' }, /Koncept už není/)
  await refused('vraceni', { revision: '2', note: 'Pozdě' }, /není navržen/)
  await refused('zahozeni', { revize: '2' }, /Koncept už není/)
  assert.equal((await post('stazeni', { ...today, reason: '' })).status, 422)
  assert.equal((await post('stazeni', { ...today, since: '2026-11-20' })).status, 422)
  assert.equal((await post('stazeni', today)).status, 303)
  await refused('stazeni', today, /už je stažen/)
})

test('the deeds of guides do nothing to a form', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const form = await proposed(clerk)
  const asGuide = `${editing}/${form.split('/').at(-1)}`
  assert.equal((await clerk.post(`${asGuide}/vraceni`, { revision: '4', note: 'Ne' })).status, 404)
  assert.equal((await clerk.post(`${form}/zverejneni`, { revize: '4' })).status, 303)
  const today = { since: '2026-11-21', reason: 'Zrušená agenda' }
  for (const deed of ['stazeni', 'koncept', 'kontrola']) {
    assert.equal((await clerk.post(`${asGuide}/${deed}`, today)).status, 404, deed)
  }
  const page = (await clerk.get(form)).text
  assert.match(page, /Lidem se teď nabízí verze 1/)
  assert.doesNotMatch((await clerk.get(`${form}/historie`)).text, /Rozpracovaná verze 2/)
})

test('what was seen in a draft that was thrown away changes nothing in the next one', async t => {
  const { house, tomas, ivana } = await openTown(t)
  const [clerk, head] = [house.as(tomas), house.as(ivana)]
  const work = await imported(clerk)
  const part = `${work}/cast/who`
  const opened = (await head.get(part)).text
  await press(clerk, work, 'navrh')
  const read = (await head.get(work)).text
  await press(clerk, work, 'vraceni', { note: 'Sám sobě' })
  const dropping = { revision: '3', revize: '3' }
  assert.equal((await clerk.post(`${work}/zahozeni`, dropping)).status, 303)

  assert.equal(await imported(clerk), work, 'begun anew at the same address')
  const typed = inThree('sections-who', 'Do jiného konceptu.')
  assert.equal((await send(head, part, opened, typed)).status, 409, 'the same words stand there')
  await press(clerk, work, 'navrh')
  for (const deed of ['zverejneni', 'vraceni']) {
    const form = formsOf(read, work).find(one => one.action.endsWith(`/${deed}`))!
    const reply = await head.post(form.action, { ...untouched(form), note: 'Ne' })
    assert.equal(reply.status, 409, deed)
    assert.match(reply.text, /mezitím uložil/)
  }
  const now = await press(head, work, 'zverejneni')
  assert.equal(now.status, 303)
})

test('a guide is published from a day and withdrawn to one, at midnight in Prague', async t => {
  const { house, tomas, ivana, janaId } = await openTown(t)
  const work = await imported(house.as(tomas))
  await press(house.as(tomas), work, 'navrh')
  const past = await press(house.as(ivana), work, 'zverejneni', { from: '2025-12-01' })
  assert.equal(past.status, 422)
  assert.match(past.text, /Tento den už byl[\s\S]*value="2025-12-01"/)
  await press(house.as(ivana), work, 'zverejneni', { from: '2026-12-01' })
  assert.match(
    (await house.as(ivana).get(work)).text,
    /Lidem se teď nenabízí\.[\s\S]*Verze 1 začne platit v úterý 1\. prosince 2026\./,
  )
  const jana = { ...tomas, personId: janaId, desk: null, desks: [] }
  const seen = async () =>
    (await house.as(jana).get(`/zivotni-situace/${dogGuide.slug}?urad=klatovy`)).status
  house.clock.set('2026-11-30T23:59:59+01:00')
  assert.equal(await seen(), 404)
  house.clock.set('2026-12-01T00:00:00+01:00')
  assert.equal(await seen(), 200)
  await press(house.as(ivana), work, 'stazeni', { since: '2027-01-01', reason: 'Nový zákon' })
  assert.match((await house.as(ivana).get(work)).text, /Přestane se nabízet v pátek 1\. ledna/)
  house.clock.set('2026-12-31T23:59:59+01:00')
  assert.equal(await seen(), 200)
  house.clock.set('2027-01-01T00:00:00+01:00')
  assert.equal(await seen(), 404)
})

test('the history of a guide says who saved which part, and why it was given back', async t => {
  const { house, tomas, ivana } = await openTown(t)
  const clerk = house.as(tomas)
  const work = await begin(clerk, 'Ztracený klíč')
  house.clock.pass({ minutes: 1 })
  await write(clerk, `${work}/cast/who`, inThree('sections-who', 'Každého.'))
  const history = (await house.as(ivana).get(`${work}/historie`)).text
  assert.match(
    history,
    /Rozpracovaná verze 1[\s\S]*Tomáš Beneš: uložení[\s\S]*Tomáš Beneš: začátek/,
  )

  house.clock.pass({ minutes: 1 })
  const whole = await imported(clerk)
  await imported(clerk)
  assert.match((await clerk.get(`${whole}/historie`)).text, /uložení[\s\S]*Načíst ze souboru/)
  await press(clerk, whole, 'navrh')
  house.clock.pass({ minutes: 1 })
  await press(house.as(ivana), whole, 'vraceni', { note: 'Doplňte lhůtu.' })
  house.clock.pass({ minutes: 1 })
  await press(clerk, whole, 'navrh')
  await press(house.as(ivana), whole, 'zverejneni')
  await press(clerk, whole, 'koncept')
  const later = (await clerk.get(`${whole}/historie`)).text
  assert.match(
    later,
    /Porovnat koncept s verzí 1[\s\S]*Ivana Zemanová: vrácení[\s\S]*Doplňte lhůtu/,
  )
})
