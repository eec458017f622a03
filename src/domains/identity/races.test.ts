import assert from 'node:assert/strict'
import test, { after } from 'node:test'
import { openTown } from '../../../tests/town.ts'
import { demoPassword, demoTotpSecret, jana, officers, sumavaDrevo } from '../../app/demo/cast.ts'
import { dayOf } from '../../foundation/dates/index.ts'
import { newId } from '../../foundation/ids.ts'
import { within } from '../../platform/db/index.ts'
import { setService } from './actions/officers.ts'
import {
  confirmRegistration,
  countRegistered,
  createOfficer,
  findCaller,
  findPerson,
  listOfficers,
  noteAccess,
  openSession,
  registerPerson,
} from './index.ts'
import { nextCode } from './rules/second-factor.ts'

const town = await openTown({ after })
const { house, klatovy, nyrsko, janaId } = town
const { sql } = house
const now = () => house.clock.now()
const statuses = (replies: { status: number }[]) => replies.map(({ status }) => status).sort()
const times = <T>(count: number, work: (at: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, at) => work(at)))

const firm = {
  kind: 'legal' as const,
  name: sumavaDrevo.name,
  birthDate: null,
  ico: sumavaDrevo.ico,
  actingName: 'Petr Kolář',
  street: sumavaDrevo.street,
  town: sumavaDrevo.town,
  postcode: sumavaDrevo.postcode,
  phone: sumavaDrevo.phone,
  email: sumavaDrevo.email,
  password: demoPassword,
}

test('one e-mail registered five times at once gives one account', async () => {
  const made = await times(5, () => registerPerson(sql, firm, { lang: 'cs', at: now() }))
  assert.equal(made.filter(one => one.ok && one.value !== null).length, 1)
  assert.equal(made.filter(one => one.ok && one.value === null).length, 4)
})

test('a link of confirmation opened five times at once counts one person', async () => {
  await house.drainJobs()
  const letters = await house.letters(firm.email)
  const letter = letters.find(({ subject }) => /Potvrďte/.test(subject))!
  const link = new URL(/http\S+/.exec(letter.text)![0]).pathname
  const before = await countRegistered(sql)
  const replies = await times(5, () => house.as(null).post(link))
  assert.deepEqual(statuses(replies), [303, 422, 422, 422, 422])
  assert.equal(await countRegistered(sql), before + 1)
})

test('a registration confirmed twice is announced and counted once', async () => {
  const { accountId } = await findPerson(sql, janaId)
  const before = await countRegistered(sql)
  await times(3, () => within(sql, {}, tx => confirmRegistration(tx, accountId, now())))
  assert.equal(await countRegistered(sql), before + 1)
})

test('a link for a password opened three times at once sets one password', async () => {
  await house.as(null).post('/identita/heslo', { email: jana.email })
  await house.drainJobs()
  const letter = (await house.letters(jana.email)).at(-1)!
  const link = new URL(/http\S+/.exec(letter.text)![0]).pathname
  const words = ['jaro v sadech 1', 'podzimní mlha nad 2', 'sníh na věžích 3']
  const replies = await times(3, at => house.as(null).post(link, { password: words[at]! }))
  assert.deepEqual(statuses(replies), [303, 422, 422])
})

test('forty guesses at once: ten are looked at, thirty are not', async () => {
  const guess = (at: number) =>
    house.as(null).post('/identita/prihlaseni', { email: jana.email, password: `pokus ${at}` })
  const found = statuses(await times(40, guess))
  assert.equal(found.filter(status => status === 422).length, 10)
  assert.equal(found.filter(status => status === 429).length, 30)
})

test('one code shown at once in two half-open sessions lets one in', async () => {
  const { name, email } = officers.radek
  const known = { name, email, phone: '+420376000200', password: demoPassword }
  const seat = { officeId: klatovy.id, roles: ['mayor'] as const, secondFactor: demoTotpSecret }
  await createOfficer(house.services, { ...known, ...seat, at: now() })
  const clients = await times(2, async () => {
    const client = house.as(null)
    await client.post('/identita/prihlaseni', { email, password: demoPassword })
    return client
  })
  const code = nextCode(demoTotpSecret, 0, now())
  const replies = await Promise.all(
    clients.map(client => client.post('/identita/druhy-faktor', { code })),
  )
  assert.deepEqual(statuses(replies), [303, 422])
})

test('two administrators who dismiss each other at once: one remains', async () => {
  const { name, email } = officers.miroslav
  const known = { name, email, phone: '+420376000200', password: demoPassword, at: now() }
  const seat = { officeId: klatovy.id, roles: ['administrator'] as const }
  const { officerId } = await createOfficer(house.services, { ...known, ...seat })
  const alenaId = town.alena.desk!.officerId
  const mayor = { roles: ['mayor'] as const, unitIds: [], until: null }
  const by = { desk: town.alena.desk!, name: town.alena.name }
  const outcomes = await Promise.all(
    [officerId, alenaId].map(id => setService(sql, by, id, mayor, now())),
  )
  assert.deepEqual(outcomes.map(outcome => outcome.ok).sort(), [false, true])
  const all = await within(sql, { officeId: klatovy.id }, tx => listOfficers(tx, dayOf(now())))
  assert.equal(all.filter(one => one.roles.includes('administrator')).length, 1)
})

test('an office sees its own officers only; without an office nobody is seen', async () => {
  const names = (scope: object) =>
    within(sql, scope, async tx => (await listOfficers(tx, dayOf(now()))).map(one => one.name))
  assert.deepEqual(await names({ officeId: nyrsko.id }), ['Hana Vlčková'])
  assert.deepEqual(await names({}), [])
  const rows = await within(sql, { officeId: nyrsko.id }, tx => tx`select * from identity.officers`)
  assert.equal(rows.length, 1)
})

test('a reading is written by the office that read, and seen by the person alone', async () => {
  const access = {
    personId: janaId,
    id: newId(),
    at: now(),
    officeId: klatovy.id,
    officeName: 'Klatovy',
    officerName: 'Věra Horáková',
    reason: 'case' as const,
    subject: 'KLAT/00001/2026',
  }
  await assert.rejects(
    within(sql, { officeId: nyrsko.id }, tx => noteAccess(tx, access)),
    /row-level security/,
  )
  await within(sql, { officeId: klatovy.id }, tx => noteAccess(tx, access))
  const seen = (scope: object) =>
    within(sql, scope, async tx => (await tx`select 1 from identity.accesses`).length)
  assert.deepEqual(
    [await seen({ personId: janaId }), await seen({ personId: newId() }), await seen({})],
    [1, 0, 0],
  )
  await assert.rejects(
    within(sql, { personId: janaId }, tx => tx`delete from identity.accesses`),
    /permission denied/,
  )
})

test('only a live token has a caller', async () => {
  const { accountId } = await findPerson(sql, janaId)
  const token = await openSession(sql, { accountId, completed: true, at: now() })
  assert.equal((await findCaller(sql, token, now()))?.name, 'Jana Nováková')
  for (const other of ['', token.slice(1), `${token} `, token.toUpperCase(), "' or true --"])
    assert.equal(await findCaller(sql, other, now()), null, other)
  const half = await openSession(sql, { accountId, completed: false, at: now() })
  assert.equal(await findCaller(sql, half, now()), null)
})

test('what one caller asks does not open the next one’s rows on the same connection', async () => {
  const { accountId } = town.hana
  const token = await openSession(sql, { accountId, completed: true, at: now() })
  const left = await sql.begin(async tx => {
    const caller = await findCaller(tx, token, now())
    return caller?.desk?.name
  })
  assert.equal(left, 'Nýrsko')
  const rows = await times(20, () => sql`select * from identity.officers`)
  assert.ok(rows.every(found => found.length === 0))
})

test('a session survives the night when the clocks go back', async () => {
  const { accountId } = await findPerson(sql, janaId)
  house.clock.set('2026-10-25T02:50:00+02:00')
  const token = await openSession(sql, { accountId, completed: true, at: now() })
  house.clock.set('2026-10-25T02:10:00+01:00')
  assert.ok(await findCaller(sql, token, now()), 'twenty minutes later by any honest clock')
  house.clock.set('2026-10-25T03:00:00+01:00')
  assert.equal(await findCaller(sql, token, now()), null, 'seventy minutes later')
  house.clock.set('2025-10-25T03:00:00+01:00')
  assert.doesNotReject(findCaller(sql, token, now()))
})
