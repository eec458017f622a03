import assert from 'node:assert/strict'
import test, { after } from 'node:test'
import { openTown } from '../../../tests/town.ts'
import { jana, officers } from '../../app/demo/cast.ts'
import { newId } from '../../foundation/ids.ts'
import { inviteOperator, listOperators, openSession, paths, resetAtMachine } from './index.ts'
import { findAccount, insertAccount } from './queries/index.ts'

const { house, alena } = await openTown({ after })
const { sql, owner } = house
const at = house.clock.now()
const user = 'root'
const { name, email } = officers.ondrej
const ondrej = { name, email, another: false, user, at }
const auditOf = async (event: string) =>
  owner.begin(async tx => {
    await tx`alter table platform.audit no force row level security`
    const rows = await tx<{ subjectId: string; by: string }[]>`
      select subject_id as "subjectId", request_id as by from platform.audit
      where event = ${event} order by at limit 9`
    await tx`alter table platform.audit force row level security`
    return [...rows]
  })

test('the first operator comes by a link, sets both factors and is in', async () => {
  const invited = await inviteOperator(sql, ondrej)
  assert.ok(invited.ok)
  assert.equal((await listOperators(sql)).length, 0, 'nobody operates before coming in')
  const client = house.as(null)
  const password = 'hrušky a ohrada 7'
  assert.equal((await client.post(paths.invitation(invited.value), { password })).status, 303)
  const half = await client.post('/identita/prihlaseni', { email, password })
  const { text } = await client.get(half.location)
  const code = /kód: (\d{6})/.exec(text)![1]!
  await client.post(half.location, { code })
  assert.equal((await client.get('/sprava/provoz')).status, 200)
  const [operator] = await listOperators(sql)
  assert.deepEqual(await auditOf('identity.operator-invited'), [
    { subjectId: operator!.accountId, by: 'command of root' },
  ])
})

test('a second operator comes only when asked for, by an e-mail that is nobody’s yet', async () => {
  const olga = { ...ondrej, name: 'Olga Nová', email: 'olga.nova@urad.example' }
  assert.deepEqual(await inviteOperator(sql, olga), { ok: false, refusal: 'has-operator' })
  const asked = { ...olga, another: true }
  assert.ok((await inviteOperator(sql, asked)).ok)
  assert.ok((await inviteOperator(sql, asked)).ok, 'and gets a new link')
  for (const taken of [email, jana.email, officers.alena.email]) {
    const outcome = await inviteOperator(sql, { ...olga, email: taken, another: true })
    assert.deepEqual(outcome, { ok: false, refusal: 'email-taken' }, taken)
  }
})

test('of two first operators made at once one is refused', async () => {
  await owner`update identity.accounts set operator_at = null where operator_at is not null`
  const wishes = ['prvni', 'druhy'].map(one => ({ ...ondrej, email: `${one}@urad.example` }))
  const outcomes = await Promise.all(wishes.map(wish => inviteOperator(sql, wish)))
  assert.deepEqual(outcomes.map(one => one.ok).sort(), [false, true])
})

test('an e-mail with which somebody registers meanwhile is refused, too', async () => {
  const taken = 'zdenka.nova@priklad.example'
  const other = { id: newId(), email: taken, name: 'Zdeňka Nová', lang: 'cs', at } as const
  let asked: ReturnType<typeof inviteOperator>
  await sql.begin(async tx => {
    await insertAccount(tx, { ...other, passwordHash: null })
    asked = inviteOperator(sql, { ...ondrej, email: taken, another: true })
    // It waits for our row once it has looked and found nobody.
    await waitedFor()
  })
  assert.deepEqual(await asked!, { ok: false, refusal: 'email-taken' })
})

async function waitedFor(): Promise<void> {
  for (let round = 0; round < 200; round++) {
    const waiting = await owner`select 1 from pg_locks where not granted limit 1`
    if (waiting.length > 0) return
    await owner`select pg_sleep(0.02)`
  }
  throw new Error('nobody waited')
}

test('who lost the phone gets a new second factor from the machine; they are told', async () => {
  const { accountId } = alena
  const session = await openSession(sql, { accountId, completed: true, at })
  assert.deepEqual(await resetAtMachine(sql, officers.alena.email, { user, at }), {
    ok: true,
    value: { name: officers.alena.name },
  })
  assert.equal((await findAccount(sql, accountId)).secondFactorAt, null)
  const ended = house.as(null)
  ended.cookies.set('session', session)
  assert.equal((await ended.get('/identita/ucet')).status, 303)
  const [noted] = await auditOf('identity.factor-reset')
  assert.deepEqual(noted, { subjectId: accountId, by: 'command of root' })
  await house.drainJobs()
  assert.match(
    (await house.letters(officers.alena.email)).at(-1)!.subject,
    /druhý faktor byl zrušen/,
  )
  for (const none of [jana.email, 'nikdo@urad.example'])
    assert.equal((await resetAtMachine(sql, none, { user, at })).ok, false, none)
})
