import type { Sql } from '../../src/platform/db/index.ts'

/** One table as the database knows it. */
export type Table = {
  name: string
  owner: string
  columns: string[]
  /** Row-level security is on, and on for the owner as well. */
  secured: boolean
  forced: boolean
  policies: string
  /** The first column of the primary key and of each index. */
  indexes: { name: string; primary: boolean; first: string | null }[]
  /** Of each foreign key: where it points and by which columns. */
  keys: { to: string; columns: string[] }[]
}

/** All tables of our schemas, by name; the job runner's and the migrations' own are left out. */
export async function readTables(sql: Sql): Promise<Table[]> {
  return sql<Table[]>`
    select
      c.oid::regclass::text as name,
      pg_get_userbyid(c.relowner) as owner,
      c.relrowsecurity as secured,
      c.relforcerowsecurity as forced,
      (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
      (select coalesce(string_agg(
          coalesce(pg_get_expr(p.polqual, c.oid), '') || ' ' ||
          coalesce(pg_get_expr(p.polwithcheck, c.oid), ''), ' '), '')
        from pg_policy p where p.polrelid = c.oid) as policies,
      (select coalesce(json_agg(json_build_object(
          'name', i.indexrelid::regclass::text, 'primary', i.indisprimary,
          'first', (select a.attname from pg_attribute a
            where a.attrelid = c.oid and a.attnum = i.indkey[0]))), '[]')
        from pg_index i where i.indrelid = c.oid) as indexes,
      (select coalesce(json_agg(json_build_object(
          'to', k.confrelid::regclass::text,
          'columns', (select array_agg(a.attname) from pg_attribute a
            where a.attrelid = c.oid and a.attnum = any(k.conkey)))), '[]')
        from pg_constraint k where k.conrelid = c.oid and k.contype = 'f') as keys
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and not c.relispartition
      and n.nspname !~ '^(pg_|information_schema|graphile_worker|public)'
    order by 1
    limit 1000`
}
