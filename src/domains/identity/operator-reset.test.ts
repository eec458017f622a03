import assert from 'node:assert/strict'
import test, { after } from 'node:test'
import { openTown } from '../../../tests/town.ts'
import { demoPassword, demoTotpSecret, jana, officers } from '../../app/demo/cast.ts'
import { createOperator, openSession } from './index.ts'
import { findAccount } from './queries/index.ts'

const { house, alena, hana } = await openTown({ after })
const { sql } = house
const at = house.clock.now()
const { name, email } = officers.ondrej
const known = { name, email, password: demoPassword, secondFactor: demoTotpSecret, at }
const accountId = await createOperator(house.services, known)
const operator = house.as(null)
operator.cookies.set('session', await openSession(sql, { accountId, completed: true, at }))
const page = '/sprava/provoz/druhy-faktor'
const factorOf = async (id: string) => (await findAccount(sql, id)).secondFactorAt

test('the operator resets any officer’s second factor; the officer is told', async () => {
  assert.match((await operator.get('/sprava/provoz')).text, /druhy-faktor/)
  const session = await openSession(sql, { accountId: hana.accountId, completed: true, at })
  const typed = { email: ` ${officers.hana.email.toUpperCase()} ` }
  assert.equal((await operator.post(page, typed)).status, 303)
  assert.equal(await factorOf(hana.accountId), null)
  const ended = house.as(null)
  ended.cookies.set('session', session)
  assert.equal((await ended.get('/identita/ucet')).status, 303)
  await house.drainJobs()
  const letter = (await house.letters(officers.hana.email)).at(-1)!
  assert.match(letter.subject, /druhý faktor byl zrušen/)
  assert.match(letter.text, /provozovatel/)
})

test('nobody else resets there; not one’s own, not a citizen’s, not an unknown one', async () => {
  assert.equal((await house.as(alena).post(page, { email: officers.tomas.email })).status, 403)
  for (const typed of [email, jana.email, 'nikdo@urad.example', ''])
    assert.equal((await operator.post(page, { email: typed })).status, 422, typed)
  assert.ok(await factorOf(accountId))
})
