import postgres from 'postgres'
import type { Tx } from '../src/platform/db/index.ts'

/**
 * How many buffers each statement of some work touches, as EXPLAIN counts them; no noise of the
 * machine disturbs that.
 *
 * Takes the superuser's address of the portal's database, whose scope the work has, and the work,
 * which runs as the application's role.
 */
export async function countBuffers(
  superUrl: string,
  officeId: string,
  work: (tx: Tx) => Promise<unknown>,
): Promise<number[]> {
  return (await plansOf(superUrl, officeId, work)).map(buffersOf)
}

/** The plans, as JSON, of each statement of some work, those within functions too. */
export async function plansOf(
  superUrl: string,
  officeId: string,
  work: (tx: Tx) => Promise<unknown>,
): Promise<string[]> {
  const plans: string[] = []
  const { searchParams, username, pathname } = new URL(superUrl)
  const sql = postgres({
    host: searchParams.get('host')!,
    username,
    database: pathname.slice(1),
    max: 1,
    onnotice: notice => plans.push(notice.message ?? ''),
    types: { day: { to: 1082, from: [1082], serialize: String, parse: (text: string) => text } },
  })
  await sql`load 'auto_explain'`
  await sql.unsafe(`
    set auto_explain.log_min_duration = 0; set auto_explain.log_analyze = on;
    set auto_explain.log_buffers = on; set auto_explain.log_format = json;
    set auto_explain.log_timing = off; set auto_explain.log_nested_statements = on;
    select set_config('app.office_id', '${officeId}', false);
    set role virtuos_app; set client_min_messages = log`)
  plans.length = 0
  await sql.begin(tx => work(tx as unknown as Tx))
  await sql.end()
  return plans.filter(plan => plan.includes('"Plan"'))
}

/** The buffers that a plan of `plansOf` touched. */
export function buffersOf(notice: string): number {
  const { Plan: plan } = JSON.parse(notice.slice(notice.indexOf('{')))
  return plan['Shared Hit Blocks'] + plan['Shared Read Blocks']
}
