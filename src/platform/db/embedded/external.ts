import { openDatabase } from '../client.ts'
import type { Sql } from '../index.ts'

/** Older ones lack what statements use: what a row was before it is returned beside the new one. */
const oldestVersion = 18

/** Off, any of these loses what was acknowledged when the power fails. */
const durability = ['fsync', 'full_page_writes', 'synchronous_commit']

/**
 * Why a database must not be used, one sentence for each reason; none when it may.
 *
 * Takes the addresses of the application's and the owner's role. Throws when it does not answer.
 */
export async function whyNotUse(appUrl: string, ownerUrl: string): Promise<string[]> {
  const app = openDatabase(appUrl, { connections: 1 })
  const owner = openDatabase(ownerUrl, { connections: 1 })
  try {
    return [...(await whyNotApp(app)), ...(await whyNotOwner(owner))]
  } finally {
    await Promise.all([app.end({ timeout: 2 }), owner.end({ timeout: 2 })])
  }
}

/** The durable settings that are switched off on the server, by their names. */
export async function losesWrites(sql: Sql): Promise<string[]> {
  const rows = await sql<{ name: string; setting: string }[]>`
    select name, setting from pg_settings where name in ${sql(durability)} limit 10`
  return rows.filter(row => row.setting === 'off').map(row => row.name)
}

async function whyNotApp(app: Sql): Promise<string[]> {
  const [role] = await app<AppRole[]>`
    select
      current_user as name,
      rolsuper or rolbypassrls as bypasses,
      current_setting('server_version_num')::int / 10000 as version,
      coalesce((select pg_has_role(current_user, oid, 'usage') from pg_roles
        where rolname = 'virtuos_app'), false) as member,
      exists (select 1 from pg_namespace n where n.nspowner = r.oid) as owns
    from pg_roles r where rolname = current_user`
  const { name, bypasses, version, member, owns } = role!
  const reasons: [boolean, string][] = [
    [version < oldestVersion, `PostgreSQL ${version} is too old; ${oldestVersion} is needed`],
    [bypasses, `the role ${name} of DATABASE_URL passes by row-level security; use virtuos_app`],
    [!member, `the role ${name} of DATABASE_URL is not virtuos_app nor a member of it`],
    [owns, `the role ${name} of DATABASE_URL owns a schema; the application may own nothing`],
  ]
  return reasons.filter(([holds]) => holds).map(([, sentence]) => sentence)
}

type AppRole = {
  name: string
  bypasses: boolean
  version: number
  member: boolean
  owns: boolean
}

async function whyNotOwner(owner: Sql): Promise<string[]> {
  const [row] = await owner<{ name: string; may: boolean }[]>`
    select current_user as name,
      has_database_privilege(current_database(), 'create') as may`
  return row!.may ? [] : [`the role ${row!.name} of DATABASE_OWNER_URL may not make schemas`]
}
