import type postgres from 'postgres'
import type { Db } from './client.ts'

/** The rows that a statement gives; not sent yet, it may stand within another statement. */
export type Rows<Row extends object> = postgres.PendingQuery<Row[]>

/**
 * The `limit` of a statement, as a part of its text: a limit that is a parameter is not known
 * to PostgreSQL when it plans, so it would plan a list of many rows anew each time it is read.
 *
 * Takes a whole number of rows.
 */
export function atMost(db: Db, limit: number) {
  return db.unsafe(`limit ${Math.max(0, Math.trunc(limit))}`) as unknown as Rows<object>
}

/** Absent or not yours: the two are the same to the one who asks. */
export class NotFound extends Error {
  override name = 'NotFound'
}

/** The only row of a scoped query; throws `NotFound` when there is none. */
export function one<Row>(rows: readonly Row[]): Row {
  const [row] = rows
  if (row === undefined) throw new NotFound()
  return row
}

/** The only row of a scoped query, or null. */
export function maybe<Row>(rows: readonly Row[]): Row | null {
  return rows[0] ?? null
}
