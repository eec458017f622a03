import assert from 'node:assert/strict'
import test, { after } from 'node:test'
import { openTown } from '../../../tests/town.ts'
import { demoPassword, demoTotpSecret, officers } from '../../app/demo/cast.ts'
import { dayOf } from '../../foundation/dates/index.ts'
import { within } from '../../platform/db/index.ts'
import { setService } from './actions/officers.ts'
import { createOperator, findCaller, listOfficers, openSession } from './index.ts'
import { findAccount, listAllOfficers } from './queries/index.ts'

const town = await openTown({ after })
const { house, alena, hana, klatovy, nyrsko } = town
const { sql } = house
const client = house.as(alena)
const at = house.clock.now()
const phone = '376 000 201'
const post = '/identita/ucet/misto'

const invite = (one: { name: string; email: string }, roles = ['case-officer']) =>
  client.post('/sprava/lide/pozvani', { name: one.name, email: one.email, phone, roles })
const here = () => within(sql, { officeId: klatovy.id }, tx => listOfficers(tx, dayOf(at)))
const isReceiver = async (email: string) => (await here()).some(one => one.email === email)
const rowOf = async (accountId: string) => {
  const all = await within(sql, { officeId: klatovy.id }, listAllOfficers)
  return all.find(one => one.accountId === accountId)!.id
}
const resetOf = async (accountId: string) =>
  client.post(`/sprava/lide/${await rowOf(accountId)}/druhy-faktor`)
const session = async (accountId: string) => {
  const visitor = house.as(null)
  visitor.cookies.set('session', await openSession(sql, { accountId, completed: true, at }))
  return visitor
}
const callerOf = async (accountId: string) => {
  const token = await openSession(sql, { accountId, completed: true, at })
  return (await findCaller(sql, token, at))!
}
const deskNames = async (accountId: string) =>
  (await callerOf(accountId)).desks.map(desk => desk.name)

const ondrejId = await createOperator(house.services, {
  name: officers.ondrej.name,
  email: officers.ondrej.email,
  password: demoPassword,
  secondFactor: demoTotpSecret,
  at,
})

test('an invitation gives an officer of another office no desk and no work by itself', async () => {
  assert.equal((await invite(officers.hana)).status, 303)
  assert.equal(await isReceiver(officers.hana.email), false)
  assert.deepEqual(await deskNames(hana.accountId), ['Nýrsko'])
  assert.match((await client.get('/sprava/lide')).text, /Hana Vlčková[\s\S]{0,200}pozván/)
})

test('an administrator cannot reset who serves elsewhere', async () => {
  const before = await findAccount(sql, hana.accountId)
  const reply = await resetOf(hana.accountId)
  assert.equal(reply.status, 422)
  assert.match(reply.text, /požádejte provozovatele/)
  assert.deepEqual(await findAccount(sql, hana.accountId), before)
})

test('a post is offered to its person alone and holds from their acceptance', async () => {
  const [owner, stranger] = [await session(hana.accountId), await session(town.vera.accountId)]
  assert.doesNotMatch((await stranger.get('/identita/ucet')).text, /ucet\/misto/)
  assert.equal((await stranger.post(post, { officeId: klatovy.id })).status, 404)
  const { text } = await owner.get('/identita/ucet')
  assert.match(text, /ucet\/misto/)
  assert.match(text, /Klatovy/)
  for (const officeId of ['x', '', nyrsko.id])
    assert.equal((await owner.post(post, { officeId })).status, 404, officeId)
  assert.equal((await owner.post(post, { officeId: klatovy.id })).status, 303)
  assert.deepEqual((await deskNames(hana.accountId)).sort(), ['Klatovy', 'Nýrsko'])
  assert.equal(await isReceiver(officers.hana.email), true)
  assert.equal((await owner.post(post, { officeId: klatovy.id })).status, 404, 'once')
  assert.equal((await resetOf(hana.accountId)).status, 422)
})

test('whoever has not shown the second factor accepts nothing', async () => {
  const visitor = house.as(null)
  const half = await openSession(sql, { accountId: hana.accountId, completed: false, at })
  visitor.cookies.set('session', half)
  const reply = await visitor.post(post, { officeId: klatovy.id })
  assert.doesNotMatch(reply.location, /ucet/)
})

test('an operator in an office stays the operator, and no administrator resets them', async () => {
  assert.equal((await invite(officers.ondrej)).status, 303)
  assert.equal((await resetOf(ondrejId)).status, 422)
  const owner = await session(ondrejId)
  assert.equal((await owner.get('/sprava/provoz')).status, 200)
  assert.equal((await owner.post(post, { officeId: klatovy.id })).status, 303)
  assert.equal((await resetOf(ondrejId)).status, 422)
  assert.ok((await findAccount(sql, ondrejId)).secondFactorAt)
  assert.equal((await owner.get('/sprava/provoz')).status, 200)
  assert.equal((await callerOf(ondrejId)).desks.length, 2)
  assert.equal((await owner.post('/identita/pult', { officeId: klatovy.id })).status, 303)
  assert.equal((await owner.get('/sprava/provoz')).status, 403)
  const operatorDesk = (await callerOf(ondrejId)).desks.find(one => one.name !== 'Klatovy')!
  const back = await owner.post('/identita/pult', { officeId: operatorDesk.officeId })
  assert.equal(back.status, 303)
  assert.equal((await owner.get('/sprava/provoz')).status, 200)
})

test('an administrator does not reset their own second factor', async () => {
  const reply = await resetOf(alena.accountId)
  assert.equal(reply.status, 422)
  assert.match(reply.text, /požádejte provozovatele/)
})

test('the second factor of an officer of this office alone is reset', async () => {
  assert.equal((await resetOf(town.tomas.accountId)).status, 303)
  assert.equal((await findAccount(sql, town.tomas.accountId)).secondFactorAt, null)
})

test('an administrator who was only invited does not count as one who stays', async () => {
  assert.equal((await invite(officers.radek, ['administrator'])).status, 303)
  const by = { desk: alena.desk!, name: alena.name }
  const mayor = { roles: ['mayor'] as const, unitIds: [], until: null }
  const outcome = await setService(sql, by, alena.desk!.officerId, mayor, at)
  assert.equal(outcome.ok, false)
})

test('the letter of the invitation leads to the post that waits', async () => {
  await house.drainJobs()
  const letter = (await house.letters(officers.hana.email)).find(one => /Pozvání/.test(one.subject))
  assert.match(letter!.text, /prihlaseni\?next=%2Fidentita%2Fucet/)
  assert.match(letter!.text, /přijmete/)
})
