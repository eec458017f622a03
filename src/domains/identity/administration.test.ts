import assert from 'node:assert/strict'
import test, { after } from 'node:test'
import { openTown } from '../../../tests/town.ts'
import { jana, officers } from '../../app/demo/cast.ts'
import { dayOf } from '../../foundation/dates/index.ts'
import { within } from '../../platform/db/index.ts'
import type { Caller } from '../../platform/http/index.ts'
import { findOfficeBySlug, listUnits } from '../offices/index.ts'
import { findCaller, listOfficers, openSession } from './index.ts'

const town = await openTown({ after })
const { house, alena, tomas, klatovy, units } = town
const client = house.as(alena)
const tomasId = tomas.desk!.officerId
const tomasPage = `/sprava/lide/${tomasId}`
const now = () =>
  within(house.sql, { officeId: klatovy.id }, tx => listOfficers(tx, dayOf(house.clock.now())))
const invitation = {
  name: 'Pavel Nový',
  email: 'pavel.novy@urad.example',
  phone: '376 000 201',
  roles: ['case-officer'],
  units: [units.transport],
}

const isReceiver = async () => (await now()).some(one => one.email === invitation.email)

test('the administration shows people with their roles and units', async () => {
  assert.match((await client.get('/sprava')).text, /Lidé úřadu/)
  const { text } = await client.get('/sprava/lide')
  assert.match(text, /Tomáš Beneš/)
  assert.match(text, /Odbor životního prostředí/)
})

test('only an administrator administers', async () => {
  for (const page of ['/sprava', '/sprava/lide', tomasPage, '/sprava/utvary', '/sprava/urad'])
    assert.equal((await house.as(tomas).get(page)).status, 403, page)
})

test('an invited officer sets a password, then a second factor, and is in', async () => {
  assert.equal((await client.post('/sprava/lide/pozvani', invitation)).status, 303)
  await house.drainJobs()
  assert.equal(await isReceiver(), false, 'no work is given to who has not come yet')
  assert.match((await client.get('/sprava/lide')).text, /Pavel Nový[\s\S]{0,200}pozván/)
  const [letter] = await house.letters(invitation.email)
  assert.match(letter!.text, /Alena Fialová vás zve jako úřední osobu: Klatovy/)
  const link = new URL(/http\S+/.exec(letter!.text)![0]).pathname
  const pavel = house.as(null)
  assert.match((await pavel.get(link)).text, /Vítejte na portálu/)
  assert.equal((await pavel.post(link, { password: 'pavelnovy2026' })).status, 422)
  assert.equal((await pavel.post(link, { password: 'hrušky a ohrada 7' })).status, 303)
  assert.equal((await pavel.post(link, { password: 'hrušky a ohrada 8' })).status, 422)
  assert.equal(await isReceiver(), true)
  assert.doesNotMatch((await client.get('/sprava/lide')).text, /pozván\(a\)/)

  const credentials = { email: invitation.email, password: 'hrušky a ohrada 7' }
  const half = await pavel.post('/identita/prihlaseni', credentials)
  assert.equal(half.location, '/identita/druhy-faktor/zapis')
  assert.equal((await pavel.get('/identita/ucet')).status, 303)
  const enrolment = await pavel.get(half.location)
  assert.match(enrolment.text, /<svg/)
  assert.equal((await pavel.post(half.location, { code: '000000' })).status, 422)
  const code = /kód: (\d{6})/.exec(enrolment.text)![1]!
  const codes = await pavel.post(half.location, { code })
  assert.equal(codes.text.match(/<li><code>/g)?.length, 10)
  assert.match((await pavel.get('/identita/ucet')).text, /Pavel Nový/)
})

test('a lost phone: the administrator resets the second factor, the officer is told', async () => {
  const pavel = (await now()).find(one => one.email === invitation.email)!
  const page = `/sprava/lide/${pavel.id}/druhy-faktor`
  assert.equal((await house.as(tomas).post(page)).status, 403)
  assert.equal((await client.post(page)).status, 303)
  await house.drainJobs()
  assert.match((await house.letters(invitation.email)).at(-1)!.subject, /druhý faktor byl zrušen/)
  const credentials = { email: invitation.email, password: 'hrušky a ohrada 7' }
  const reply = await house.as(null).post('/identita/prihlaseni', credentials)
  assert.equal(reply.location, '/identita/druhy-faktor/zapis')
  const foreign = `/sprava/lide/${town.hana.desk!.officerId}/druhy-faktor`
  assert.equal((await client.post(foreign)).status, 404)
})

test('a mistake in an invitation is told at its field and the rest is kept', async () => {
  const wrong = { ...invitation, name: '', email: 'pavel', phone: '1', roles: [] }
  const reply = await client.post('/sprava/lide/pozvani', wrong)
  assert.equal(reply.status, 422)
  for (const name of ['name', 'email', 'phone'])
    assert.match(reply.text, new RegExp(`#field-${name}`))
  assert.match(reply.text, /value="pavel"/)
})

test('nobody is invited without a role, twice, or with a private e-mail', async () => {
  const refusedFor = async (changes: object) =>
    (await client.post('/sprava/lide/pozvani', { ...invitation, ...changes })).text
  assert.match(await refusedFor({ email: 'x@urad.example', roles: [] }), /aspoň jednu roli/)
  assert.match(await refusedFor({}), /už v úřadu je/)
  const refused = await refusedFor({ email: jana.email })
  assert.match(refused, /Tuto adresu nelze použít/)
  assert.doesNotMatch(refused, /soukromý účet/)
})

test('who serves elsewhere is offered a post with the same account', async () => {
  const hana = { ...invitation, name: officers.hana.name, email: officers.hana.email }
  assert.equal((await client.post('/sprava/lide/pozvani', hana)).status, 303)
  await house.drainJobs()
  const letter = (await house.letters(officers.hana.email)).at(-1)
  assert.match(letter!.text, /\/identita\/prihlaseni/)
})

test('what a change will do is shown before it is saved', async () => {
  const change = {
    roles: ['case-officer', 'head'],
    units: [units.transport],
    until: '31. 12. 2026',
  }
  const review = await client.post(tomasPage, change)
  assert.equal(review.status, 200)
  assert.match(review.text, /přibude role Vedoucí odboru/)
  assert.match(review.text, /uvidí práci útvaru Odbor dopravy/)
  assert.match(review.text, /přestane patřit do útvaru Odbor životního prostředí/)
  assert.match(review.text, /působení skončí dnem 31/)
  assert.deepEqual((await now()).find(one => one.id === tomasId)!.roles, ['case-officer'])

  const saved = await client.post(`${tomasPage}/kontrola`, { ...change, until: '2026-12-31' })
  assert.equal(saved.status, 303)
  const tomasNow = (await now()).find(one => one.id === tomasId)!
  assert.deepEqual([tomasNow.roles, tomasNow.until], [['case-officer', 'head'], '2026-12-31'])
  assert.match((await client.get(tomasPage)).text, /Alena Fialová/)
})

test('the day after the end of service the desk is gone', async () => {
  const pavel = (await now()).find(one => one.email === invitation.email)!
  const deskOf = async () => {
    const token = await openSession(house.sql, {
      accountId: pavel.accountId,
      completed: true,
      at: house.clock.now(),
    })
    const caller = await findCaller(house.sql, token, house.clock.now())
    return caller!.desk?.name ?? 'nowhere'
  }
  const last = { roles: ['case-officer'], until: '21. 11. 2026' }
  const page = `/sprava/lide/${pavel.id}/kontrola`
  assert.equal((await client.post(page, { ...last, until: '20. 11. 2026' })).status, 422)
  assert.equal((await client.post(page, last)).status, 303)
  assert.equal(await deskOf(), 'Klatovy')
  assert.equal(await isReceiver(), true, 'by the clock of the portal, not of the database')
  house.clock.set('2026-11-22T00:00:01+01:00')
  assert.equal(await deskOf(), 'nowhere')
  assert.equal(await isReceiver(), false, 'no work is given to who has left')
  house.clock.set('2026-11-21T10:00:00+01:00')
})

test('an office keeps an administrator', async () => {
  const own = `/sprava/lide/${alena.desk!.officerId}`
  const reply = await client.post(own, { roles: ['mayor'] })
  assert.equal(reply.status, 422)
  assert.match(reply.text, /zůstal bez správce/)
  assert.equal((await client.post(`${own}/kontrola`, { roles: ['mayor'] })).status, 422)
})

test('a head leads a unit; a day that is none is told', async () => {
  assert.match((await client.post(tomasPage, { roles: ['head'] })).text, /vyberte útvar/)
  const reply = await client.post(tomasPage, { roles: ['mayor'], until: '30. 2. 2027' })
  assert.match(reply.text, /Takový den není v kalendáři/)
})

test('an officer of another office is absent', async () => {
  const foreign = `/sprava/lide/${town.hana.desk!.officerId}`
  assert.equal((await client.get(foreign)).status, 404)
  assert.equal((await client.post(`${foreign}/kontrola`, { roles: ['mayor'] })).status, 404)
})

test('units are added and renamed; a taken abbreviation is told', async () => {
  const unit = { name: 'Odbor kultury', abbreviation: 'OK' }
  assert.equal((await client.post('/sprava/utvary', unit)).status, 303)
  assert.equal((await client.post('/sprava/utvary', unit)).status, 422)
  assert.equal((await client.post('/sprava/utvary', { ...unit, name: '' })).status, 422)
  const all = await within(house.sql, { officeId: klatovy.id }, listUnits)
  const { id } = all.find(one => one.abbreviation === 'OK')!
  const renamed = { name: 'Odbor kultury a sportu', abbreviation: 'OKS' }
  assert.equal((await client.post(`/sprava/utvary/${id}`, renamed)).status, 303)
  assert.match((await client.get('/sprava/utvary')).text, /kultury a sportu/)
  const foreign = '/sprava/utvary/00000000-0000-7000-8000-000000000000'
  assert.equal((await client.post(foreign, renamed)).status, 404)
})

/** The settings as the form shows them. */
async function settings(): Promise<Record<string, string>> {
  const { text } = await client.get('/sprava/urad')
  const inputs = [...text.matchAll(/<input class="input[^>]*?value="([^"]*)"[^>]*?name="(\w+)"/g)]
  const fields = Object.fromEntries(inputs.map(([, value, name]) => [name, value])) as Record<
    string,
    string
  >
  const { q: _, ...rest } = fields
  return rest
}

test('the form of record marks is shown on an example before it is saved', async () => {
  const typed = { ...(await settings()), markPattern: '{abbr}-{year}-{serial:6}' }
  const preview = await client.post('/sprava/urad', { ...typed, step: 'preview' })
  assert.equal(preview.status, 200, preview.text)
  assert.match(preview.text, /KLAT-2026-000042/)
  assert.match(preview.text, /\{abbr\}\/\{serial:5\}\/\{year\} → \{abbr\}-\{year\}/)
  assert.equal((await findOfficeBySlug(house.sql, 'klatovy')).markPattern, klatovy.markPattern)
  assert.equal((await client.post('/sprava/urad', { ...typed, step: 'save' })).status, 303)
  assert.equal((await findOfficeBySlug(house.sql, 'klatovy')).markPattern, typed.markPattern)
})

test('a mistake in the settings is told at its field', async () => {
  const typed = await settings()
  const wrong: [Record<string, string>, string][] = [
    [{ markPattern: '{serial}/{year}' }, 'markPattern'],
    [{ hours3: 'od osmi' }, 'hours3'],
    [{ phone: 'nemáme' }, 'phone'],
    [{ dataBoxId: 'X' }, 'dataBoxId'],
    [{ abbreviation: 'příliš' }, 'abbreviation'],
  ]
  for (const [change, name] of wrong) {
    const reply = await client.post('/sprava/urad', { ...typed, ...change, step: 'save' })
    assert.equal(reply.status, 422, name)
    assert.match(reply.text, new RegExp(`href="#field-${name}"`), name)
  }
})

test('hours typed as people type them are read', async () => {
  const typed = { ...(await settings()), hours1: '8.00-12:00, 13:00 – 17:00', step: 'save' }
  assert.equal((await client.post('/sprava/urad', typed)).status, 303)
  const { hours } = await findOfficeBySlug(house.sql, 'klatovy')
  assert.deepEqual(
    hours.filter(one => one.day === 1),
    [
      { day: 1, from: '08:00', to: '12:00' },
      { day: 1, from: '13:00', to: '17:00' },
    ],
  )
})

test('the operator sees the connected offices and the numbers, nobody else does', async () => {
  const desk = { ...alena.desk!, officeId: '00000000-0000-0000-0000-000000000000' }
  const operator: Caller = { ...alena, desk: { ...desk, roles: ['operator'] } }
  const reply = await house.as(operator).get('/sprava/provoz')
  assert.match(reply.text, /Nýrsko/)
  assert.equal((await client.get('/sprava/provoz')).status, 403)
})
