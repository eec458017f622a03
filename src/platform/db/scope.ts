import type { Sql, Tx } from './client.ts'

/** Whose rows a transaction may see: an office's, a person's, or both; nobody's when left out. */
export type Scope = { officeId?: string | undefined; personId?: string | undefined }

/**
 * Runs one transaction that sees only the rows of the given office and person.
 *
 * Takes the pool, the scope and the work; gives what the work gives. The scope is set with
 * `set local`, so it ends with the transaction and never leaks through the pool.
 */
export async function within<Result>(
  sql: Sql,
  scope: Scope,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  const scoped = (tx: Tx) => {
    // Sent at once and not waited for: the work's own statements follow it on the same wire, so
    // neither the beginning nor the scope costs any time of its own. The driver keeps a failure.
    setScope(tx, scope)
      .execute()
      .catch(() => {})
    return work(tx)
  }
  return (await sql.begin(Object.assign(scoped, { early: true }))) as Result
}

/** What PostgreSQL says to the one of a ring of waiting transactions that it undoes. */
const deadlockFound = '40P01'

/**
 * The same, and once more when the transaction met another one in a ring and was undone for it.
 *
 * Takes work that does nothing outside of its transaction.
 */
export async function withinOnceMore<Result>(
  sql: Sql,
  scope: Scope,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  return within(sql, scope, work).catch((error: { code?: string }) => {
    if (error.code !== deadlockFound) throw error
    return within(sql, scope, work)
  })
}

/**
 * Asks several things at once and ends: all of it is one turn to the database.
 *
 * Takes the questions, which must not wait for one another's answers; later ones are refused.
 */
export async function askWithin<Result>(
  sql: Sql,
  scope: Scope,
  questions: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  let answers: Promise<Result> | undefined
  await within(sql, scope, async tx => {
    answers = questions(tx)
    await sendAhead(answers)
  })
  return answers as Promise<Result>
}

/**
 * Lets statements leave without waiting for their answers: what follows, and at the end the
 * commit, goes on the same wire behind them. Whoever runs the transaction learns of a failure,
 * and then nothing of it was done.
 *
 * Takes statements, each a single one: what would follow an answer may come too late, and then
 * is refused.
 */
export async function sendAhead(...statements: readonly Promise<unknown>[]): Promise<void> {
  for (const statement of statements) statement.catch(() => {})
  // A tick comes after everything that could be sent by now, and before the wire is written to.
  await new Promise<void>(resolve => process.nextTick(resolve))
}

/** Turns an open transaction to another scope, as when one transaction serves two parties. */
export async function enter(tx: Tx, scope: Scope): Promise<void> {
  await setScope(tx, scope)
}

function setScope(tx: Tx, scope: Scope) {
  return tx`
    select
      set_config('app.office_id', ${scope.officeId ?? ''}, true),
      set_config('app.person_id', ${scope.personId ?? ''}, true)`
}
