import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { freshDatabase } from './database.ts'
import { readTables, type Table } from './house/schema.ts'

/** Tables that belong to no office and to no person's scope, each with its reason. */
const ofNobody: Record<string, string> = {
  'guides.acts': 'public names of the register of rights and duties',
  'guides.services': 'public names of the register of rights and duties',
  'identity.accounts': 'who signs in is not known before it was read',
  'identity.persons':
    'a person comes to any office; each reading by an officer is a row of accesses',
  'identity.attempts':
    'guesses are counted before anybody is signed in, and letters to anybody; holds hashes only',
  'identity.counters': 'numbers for the foot of every page',
  'identity.devices': 'known browsers are asked for before anybody is signed in; holds hashes only',
  'identity.links': 'a link from an e-mail is opened by somebody not signed in; holds hashes only',
  'identity.recovery_codes': 'shown at sign-in; holds hashes only',
  'identity.sessions': 'tells who the caller is; holds hashes only',
  'ledger.stamps': 'one stamp covers the heads of all logs, and is public',
  'ledger.upkeep': 'when the house was last checked',
  'offices.offices': 'the public directory',
  'offices.counts': 'numbers for the foot of every page',
  'platform.installation': 'which keys the database belongs to',
  'platform.news': 'what happened, on its way to the listeners; the application only adds to it',
  'platform.workers': 'which processes work, so that the jobs of a killed one go on',
  'portal.news': 'public news of the portal',
  'portal.search_entries': 'the index of what is public',
  'portal.search_state': 'of which program the index was built',
  'portal.search_words': 'the words of what is public',
}

/** Tables of a person, who sees them in every office. */
const ofPersons = [
  'identity.accesses',
  'mailbox.messages',
  'mailbox.unread',
  'submissions.cosignatures',
  'submissions.events',
  'submissions.files',
  'submissions.fillings',
  'submissions.receipts',
  'submissions.replies',
  'submissions.signings',
  'submissions.submissions',
]

/** Indexes that begin otherwise, each with its reason. */
const otherIndexes: Record<string, string> = {
  'identity.officers_by_account': 'the desks of one who signs in, over all offices',
  'identity.verifications_contract_mark_key': 'contracts are numbered by the operator',
  'ledger.logs_name_key': 'a log is published under its name',
  'publishing.versions_at_address': 'which offices offer something at an address is asked at once',
  'publishing.versions_begun': 'what begins by its day is asked for once, for all owners',
  'publishing.versions_ended': 'what ends by its day is asked for once, for all owners',
  'publishing.versions_withdrawn': 'what ceases by its day is asked for once, for all owners',
  'publishing.versions_words': 'what any office has published is found by its words',
  'platform.audit_pkey': 'signing in belongs to no office; reading is by office or person',
  'submissions.cosignatures_waiting': 'who is asked to sign is known by their e-mail only',
  'submissions.cosignatures_token_hash_key': 'an invitation to sign is found by its link',
  'submissions.slips_code_key': 'a slip of paper is followed by its code, without an account',
}

const { sql } = await freshDatabase({ after })
const tables = await readTables(sql)
const names = tables.map(table => table.name)
const tenants = tables.filter(({ name }) => !(name in ofNobody || ofPersons.includes(name)))
const personal = tables.filter(({ name }) => ofPersons.includes(name))

test('exceptions are written for tables that exist', () => {
  const written = [...Object.keys(ofNobody), ...ofPersons]
  assert.deepEqual(
    written.filter(name => !names.includes(name)),
    [],
  )
})

test("an office's table begins with its office, in the key and in every index", () => {
  assert.deepEqual(
    tenants.flatMap(table => wrongIndexes(table, 'office_id')),
    [],
  )
})

test("a person's table begins with its person", () => {
  assert.deepEqual(
    personal.flatMap(table => wrongIndexes(table, 'person_id')),
    [],
  )
})

test('rows are hidden from everyone else, the owner too', () => {
  const open = [...tenants, ...personal].filter(table => !isHidden(table))
  assert.deepEqual(
    open.map(table => table.name),
    [],
  )
})

test('a foreign key never leads from one office to another', () => {
  const crossing = tenants.flatMap(table =>
    table.keys
      .filter(key => tenants.some(other => other.name === key.to))
      .filter(key => !key.columns.includes('office_id'))
      .map(key => `${table.name} → ${key.to}`),
  )
  assert.deepEqual(crossing, [])
})

test('the application owns no table and can step over no policy', async () => {
  assert.deepEqual(
    tables.filter(table => table.owner === 'virtuos_app'),
    [],
  )
  const [role] = await sql`
    select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolreplication,
      pg_has_role('virtuos_app', 'virtuos_owner', 'member') as owns
    from pg_roles where rolname = 'virtuos_app'`
  assert.ok(Object.values(role!).every(power => power === false))
})

test('functions that act as the owner fix where they look names up', async () => {
  const loose = await sql<{ name: string }[]>`
    select p.oid::regprocedure::text as name from pg_proc p
    join pg_namespace n on n.oid = p.pronamespace
    where p.prosecdef and n.nspname !~ '^(pg_|graphile_worker)'
      and not coalesce(array_to_string(p.proconfig, ' '), '') ~ 'search_path'
    limit 100`
  assert.deepEqual(
    loose.map(row => row.name),
    [],
  )
})

test('the application cannot empty a table', async () => {
  const rows = await sql<{ name: string }[]>`
    select table_schema || '.' || table_name as name from information_schema.role_table_grants
    where grantee in ('virtuos_app', 'PUBLIC') and privilege_type in ('TRUNCATE', 'TRIGGER')
      and table_schema !~ '^(pg_|information_schema)'
    limit 100`
  assert.deepEqual(
    rows.map(row => row.name),
    [],
  )
})

function wrongIndexes(table: Table, first: string): string[] {
  if (!table.indexes.some(index => index.primary)) return [`${table.name} has no primary key`]
  return table.indexes
    .filter(index => index.first !== first && !(index.name in otherIndexes))
    .map(index => index.name)
}

function isHidden(table: Table): boolean {
  return table.secured && table.forced && /office\(\)|person\(\)|slip_code/.test(table.policies)
}
