import { within } from '../src/platform/db/index.ts'
import type { Town } from './town.ts'

/**
 * Fills the town with matters as they come to be in years, written at once; the trigger keeps the
 * counts of them. Takes how many, and each which of them Tomáš has (the others wait in his unit).
 */
export async function growCases(town: Town, count: number, ofTomasEach = 1): Promise<void> {
  const { officerId, officeId } = town.tomas.desk!
  await within(
    town.house.sql,
    { officeId },
    tx => tx`
    insert into records.cases (office_id, id, year, serial, record_mark, state, matter_kind,
      subject, channel, lang, person_id, sender_name, sender_address, received_at, due_on,
      due_law, unit_id, officer_id, search_words)
    select ${officeId}, gen_random_uuid(), 2026, n, 'KLAT/' || n, 'accepted', 'general',
      'Kácení', 'EPodatelnaWeb', 'cs', null, 'Jana Nováková', '',
      timestamptz '2026-01-01' + n * interval '20 min', date '2026-12-01' + n % 90, '',
      ${town.units.environment},
      case when n % ${ofTomasEach} = 0 then ${officerId}::uuid end, ''
    from generate_series(1, ${count}) n`,
  )
  await town.house.owner`analyze records.cases`
}
