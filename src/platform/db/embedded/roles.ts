import { openDatabase } from '../client.ts'

/**
 * Makes the owner (runs migrations), the application (owns nothing, bypasses nothing) and the
 * database, as far as they are missing.
 *
 * Takes the superuser's address of the database `postgres`, and the name of ours.
 */
export async function makeRoles(superUrl: string, databaseName: string): Promise<void> {
  const sql = openDatabase(superUrl, { connections: 1 })
  try {
    for (const role of ['virtuos_owner', 'virtuos_app']) {
      const rows = await sql`select 1 from pg_roles where rolname = ${role}`
      if (rows.length === 0) await sql`create role ${sql(role)} login`
    }
    // A forgotten transaction would hold the row of a counter, and with it a whole office.
    await sql`alter role virtuos_app set idle_in_transaction_session_timeout = '60s'`
    const found = await sql`select 1 from pg_database where datname = ${databaseName}`
    if (found.length === 0) await sql`create database ${sql(databaseName)} owner virtuos_owner`
  } finally {
    await sql.end()
  }
}
