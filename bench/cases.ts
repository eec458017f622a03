import type { Portal } from './portal.ts'

/** Of all cases of a town a tenth is open, the newest; the rest is history. */
const openShare = 10

/**
 * Brings an office to so many cases, numbers from..to, the newest tenth of them open with due dates
 * around today; one in five thousand is of a rare kind. Triggers rest meanwhile; the tallies are
 * counted once at the end.
 */
export async function growCases(
  { root }: Pick<Portal, 'root'>,
  officeId: string,
  from: number,
  to: number,
): Promise<void> {
  const newest = Math.floor(to / openShare)
  await root.begin(async tx => {
    await tx`set local session_replication_role = replica`
    await tx`
      insert into records.cases
        (office_id, id, year, serial, record_mark, state, matter_kind, subject, channel, lang,
         sender_name, sender_address, received_at, due_on, due_law, settled_at, way, search_words)
      select ${officeId}, gen_random_uuid(), 2026, n, 'KLAT/' || n || '/2026',
        case when n <= ${newest} then 'accepted' else 'settled' end,
        case when n % 5000 = 0 then 'petition' else 'general' end,
        'Kácení lípy v Zahradní ulici', 'EPodatelnaWeb', 'cs', 'Jana Nováková',
        'Zahradní 214, 339 01 Klatovy', now() - n * interval '7 minutes',
        current_date - 20 + (n % 80), '§ 71 odst. 3 zák. č. 500/2004 Sb.',
        case when n <= ${newest} then null else now() end,
        case when n <= ${newest} then null else 'dokumentem' end, ' kaceni lipy'
      from generate_series(${from}::integer, ${to}::integer) as n`
    await tx`delete from records.tallies where office_id = ${officeId}`
    await tx`
      insert into records.tallies (office_id, level, owner_id, state, is_running,
        due_order, cases)
      select office_id, 'office', office_id, state, is_running, due_order, sum(1)
      from records.cases where office_id = ${officeId} and is_open
      group by office_id, state, is_running, due_order`
  })
  await root`vacuum analyze records.cases`
  await root`vacuum analyze records.tallies`
  // What the loading left to be written is written before anything is measured.
  await root`checkpoint`
}

/** An open case in the middle of the list by due date: where a deep page begins. */
export async function middlePlace(
  { root }: Pick<Portal, 'root'>,
  officeId: string,
): Promise<string> {
  const [row] = await root<{ value: string; id: string }[]>`
    select due_order as value, id from records.cases
    where office_id = ${officeId} and is_open
    order by due_order, id
    offset (select sum(cases) / 2 from records.tallies where office_id = ${officeId}) limit 1`
  return `${row!.value}~${row!.id}`
}
