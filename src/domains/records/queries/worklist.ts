import type { Day } from '../../../foundation/dates/index.ts'
import { atMost, type Db, type Rows } from '../../../platform/db/index.ts'
import type { CaseState, ListedCase } from '../rules/case.ts'
import { isOpen } from '../rules/deeds.ts'

/** Where a page of the list ended: the value it is sorted by, and the id. */
export type Place = { value: string; id: string }

/** What an officer asked the worklist for. */
export type WorklistQuery = {
  officeId: string
  /** The officer, the units, or both; null for the whole office. */
  officerId: string | null
  unitIds: readonly string[] | null
  /** Null: all that are open. */
  state: CaseState | null
  matterKind: string | null
  dueFrom: Day | null
  dueTo: Day | null
  sort: 'due' | 'received' | 'received-first'
  after: Place | null
  limit: number
}

/** What is left of the cases that a search has found; whose they are is not asked. */
export type Choice = Pick<WorklistQuery, 'officerId' | 'state' | 'matterKind' | 'dueFrom' | 'dueTo'>

/** The columns of a case that a list shows. */
export const listedColumns = (db: Db) => db`
  c.id, c.serial, c.record_mark as "recordMark", c.state, c.matter_kind as "matterKind", c.subject,
  c.channel, c.follows_id as "followsId", c.version, c.received_at as "receivedAt",
  c.due_on as "dueOn", c.waiting_until as "waitingUntil", c.withdrawn_at as "withdrawnAt",
  c.has_news as "hasNews", c.unit_id as "unitId", c.officer_id as "officerId",
  c.sender_name as "senderName"`

/** A page of the worklist, read along the index that fits whose it is and how it is sorted. */
export function listWorklist(db: Db, query: WorklistQuery): Rows<ListedCase> {
  const { officeId, limit } = query
  const units = query.unitIds ?? []
  if (units.length < 2 || query.officerId !== null) {
    return db<ListedCase[]>`
      select ${listedColumns(db)} from records.cases c
      where c.office_id = ${officeId} ${whose(db, query, units[0])} ${filters(db, query)}
      ${orderOf(db, query)} ${atMost(db, limit)}`
  }
  return db<ListedCase[]>`
    select page.* from unnest(${units as string[]}::uuid[]) as unit (id)
    cross join lateral (
      select ${listedColumns(db)}, c.due_order as "dueOrder" from records.cases c
      where c.office_id = ${officeId} and c.unit_id = unit.id ${filters(db, query)}
      ${orderOf(db, query)} ${atMost(db, limit)}) page
    ${mergedOrder(db, query)} ${atMost(db, limit)}`
}

/** A case in a list, and whether somebody has begun an answer in it. */
export type MarkedCase = ListedCase & { drafted: boolean }

/** The rows of a list with the begun answers, in the same turn and in the list's own order. */
export function withDrafts(db: Db, officeId: string, list: Rows<ListedCase>): Rows<MarkedCase> {
  return db<MarkedCase[]>`
    with page as materialized (${list})
    select page.*, page.id = any(array(
      select d.case_id from records.drafts d
      where d.office_id = ${officeId} and d.case_id = any(array(select id from page))
    )) as drafted
    from page`
}

function whose(db: Db, query: WorklistQuery, unitId: string | undefined) {
  const { officerId, unitIds } = query
  if (officerId !== null) {
    const within = unitIds && db`and c.unit_id = any(${unitIds as string[]}::uuid[])`
    return db`and c.officer_id = ${officerId} ${within ?? db``}`
  }
  if (unitIds === null) return db``
  return unitId === undefined ? db`and false` : db`and c.unit_id = ${unitId}`
}

function filters(db: Db, query: WorklistQuery) {
  const { state } = query
  return db`
    ${state === null || isOpen(state) ? db`and c.is_open` : db`and not c.is_open`}
    ${choice(db, query)} ${after(db, query)}`
}

/** The part of a list's condition that a search has as well; `c` are the cases. */
export function choice(db: Db, { state, matterKind, dueFrom, dueTo }: Omit<Choice, 'officerId'>) {
  return db`
    ${state === null ? db`` : db`and c.state = ${state}`}
    ${matterKind === null ? db`` : db`and c.matter_kind = ${matterKind}`}
    ${dueFrom === null ? db`` : db`and c.due_order >= ${dueFrom} and c.is_running`}
    ${dueTo === null ? db`` : db`and c.due_order <= ${dueTo} and c.is_running`}`
}

function after(db: Db, { sort, after }: WorklistQuery) {
  if (!after) return db``
  if (sort === 'due') return db`and (c.due_order, c.id) > (${after.value}::date, ${after.id}::uuid)`
  if (sort === 'received-first')
    return db`and (c.received_at, c.id) > (${after.value}::timestamptz, ${after.id}::uuid)`
  return db`and (c.received_at, c.id) < (${after.value}::timestamptz, ${after.id}::uuid)`
}

function orderOf(db: Db, { sort }: WorklistQuery) {
  if (sort === 'due') return db`order by c.due_order, c.id`
  if (sort === 'received-first') return db`order by c.received_at, c.id`
  return db`order by c.received_at desc, c.id desc`
}

function mergedOrder(db: Db, { sort }: WorklistQuery) {
  if (sort === 'due') return db`order by page."dueOrder", page.id`
  if (sort === 'received-first') return db`order by page."receivedAt", page.id`
  return db`order by page."receivedAt" desc, page.id desc`
}
