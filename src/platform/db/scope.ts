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
  const result = await sql.begin(async tx => {
    // Sent at once and not waited for: the work's own statements follow it on the same wire, so
    // the scope costs no time of its own.
    const [, result] = await Promise.all([setScope(tx, scope).execute(), work(tx)])
    return result
  })
  return result as Result
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
