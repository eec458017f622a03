import { maybe, type Sql, type Tx } from '../../../platform/db/index.ts'
import type { Slip } from '../rules/slips.ts'
import type { State } from '../rules/submission.ts'

const columns = (tx: Tx) => tx`
  office_id as "officeId", case_id as "caseId", record_mark as "recordMark",
  matter_kind as "matterKind", state, state_at as "stateAt", received_at as "receivedAt",
  due_on as "dueOn", due_law as "dueLaw", unit_name as "unitName", phone,
  person_id as "personId"`

/** Opens a transaction in which only the row of one slip's code is seen. */
export async function withSlip<Result>(
  sql: Sql,
  code: string,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  const result = await sql.begin(async tx => {
    await holdSlip(tx, code)
    return work(tx)
  })
  return result as Result
}

/** Adds the slip's row to what an open transaction sees. */
async function holdSlip(tx: Tx, code: string): Promise<void> {
  await tx`select set_config('app.slip_code', ${code}, true)`
}

/** The letter of a code; null when there is none. */
export async function findSlip(tx: Tx, code: string): Promise<Slip | null> {
  return maybe(await tx<Slip[]>`select ${columns(tx)} from submissions.slips where code = ${code}`)
}

/** A letter that begins to be followed, with the code of its slip. */
export type NewSlip = Omit<Slip, 'unitName' | 'phone' | 'personId'> & { code: string }

/** Begins the following of a letter; heard twice it changes nothing. */
export async function insertSlip(tx: Tx, slip: NewSlip): Promise<void> {
  const { officeId, caseId, code, recordMark, matterKind, state, stateAt, receivedAt } = slip
  await tx`
    insert into submissions.slips
      (office_id, case_id, code, record_mark, matter_kind, state, state_at, received_at, due_on,
       due_law)
    values (${officeId}, ${caseId}, ${code}, ${recordMark}, ${matterKind}, ${state}, ${stateAt},
      ${receivedAt}, ${slip.dueOn}, ${slip.dueLaw})
    on conflict (office_id, case_id) do nothing`
}

type Step = {
  at: Date
  state: State | null
  dueOn: string | null
  unitName: string
  phone: string
}

/** Moves the letter of a case on; gives who follows it in an account, or null. */
export async function moveSlip(
  tx: Tx,
  officeId: string,
  caseId: string,
  { at, state, dueOn, unitName, phone }: Step,
): Promise<string | null> {
  const row = maybe(
    await tx<{ personId: string | null }[]>`
      update submissions.slips
      set state = case when state_at <= ${at} then coalesce(${state}, state) else state end,
        due_on = case when state_at <= ${at} then ${dueOn}::date else due_on end,
        unit_name = coalesce(nullif(${unitName}, ''), unit_name),
        phone = coalesce(nullif(${phone}, ''), phone),
        state_at = greatest(state_at, ${at})
      where office_id = ${officeId} and case_id = ${caseId}
      returning person_id as "personId"`,
  )
  return row?.personId ?? null
}

/** Gives the letter to an account; whoever came first keeps it. */
export async function takeSlip(tx: Tx, slip: Slip, personId: string): Promise<void> {
  await tx`
    update submissions.slips set person_id = ${personId}
    where office_id = ${slip.officeId} and case_id = ${slip.caseId} and person_id is null`
}

/** Puts a letter taken from paper among the person's submissions. */
export async function insertFollowed(
  tx: Tx,
  personId: string,
  slip: Slip,
  row: { subject: string; lang: string; at: Date },
): Promise<void> {
  await tx`
    insert into submissions.submissions
      (person_id, id, office_id, state, matter_kind, subject, body, lang, created_at, changed_at,
       sent_at, case_id, holder_id, record_mark, due_on, due_law, state_at,
       unit_name, phone, on_paper)
    values (${personId}, ${slip.caseId}, ${slip.officeId}, ${slip.state}, ${slip.matterKind},
      ${row.subject}, '', ${row.lang}, ${row.at}, ${row.at}, ${slip.receivedAt},
      ${slip.caseId}, ${slip.officeId}, ${slip.recordMark}, ${slip.dueOn}, ${slip.dueLaw},
      ${slip.stateAt}, ${slip.unitName}, ${slip.phone}, true)
    on conflict (person_id, id) do nothing`
}
