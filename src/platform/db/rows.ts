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
