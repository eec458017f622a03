import type { Sql } from './client.ts'

/**
 * The fingerprint of the keys with which this database began; the first that comes is written.
 *
 * Takes the fingerprint of the keys that want to work with it.
 */
export async function keyOfInstallation(sql: Sql, own: string): Promise<string> {
  await sql`insert into platform.installation (log_key) values (${own}) on conflict do nothing`
  const [row] = await sql<{ key: string }[]>`
    select log_key as key from platform.installation limit 1`
  return row!.key
}
