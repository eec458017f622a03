import { done, type Outcome, refuse } from '../../../foundation/outcome.ts'
import { NotFound, type Sql, type Tx, withinOnceMore } from '../../../platform/db/index.ts'
import { announce } from '../../../platform/news/index.ts'
import { findOfficer, type Officer } from '../../identity/index.ts'
import { listUnits, type Unit } from '../../offices/index.ts'
import { type CaseChange, changeCase, lockCase } from '../queries/cases.ts'
import { type DeedFacts, insertDeed } from '../queries/deeds.ts'
import type { Case } from '../rules/case.ts'
import type { DeedKind, DeedRefusal } from '../rules/deeds.ts'
import { mayRead, type Rights } from '../rules/permissions.ts'
import { type RecordsChanged, recordsChanged } from './news.ts'

/** Who does a deed, for which office, and when. */
export type Doer = Rights & {
  officeId: string
  officeName: string
  name: string
  at: Date
  /** Units and officers of the office, when a deed for many has read them already. */
  staff?: { units: Unit[]; officers: Officer[] }
}

/** The case of a deed, and the version of it that the officer has seen. */
export type Target = { caseId: string; version: number }

/** A deed done gives the case as it was before; a refused one its reason. */
export type DeedOutcome = Outcome<Case, DeedRefusal>

/**
 * Does one deed in one transaction: locks the case, tells the second officer that they came
 * second, and leaves the rest to `work`, which decides first and writes after.
 */
export function inCase(
  sql: Sql,
  doer: Doer,
  target: Target,
  work: (tx: Tx, matter: Case) => Promise<DeedRefusal | null>,
): Promise<DeedOutcome> {
  return withinOnceMore(sql, { officeId: doer.officeId }, async tx => {
    const matter = await lockCase(tx, doer.officeId, target.caseId)
    if (!mayRead(doer, matter)) throw new NotFound()
    if (matter.version !== target.version) return refuse('stale')
    const refusal = await work(tx, matter)
    return refusal ? refuse(refusal) : done(matter)
  })
}

/** What a deed writes. */
export type Deeding = {
  kind: DeedKind
  change?: CaseChange
  stops?: Case['stops']
  body?: string
  /** What of it is said to the sender; the body unless told otherwise. */
  said?: string
  facts?: DeedFacts
  /** The name under which it is announced, when that is not its kind. */
  event?: 'returned-to-office' | 'settled'
  /** The handover that the other office is to take up. */
  handoverId?: string
}

/** Writes what a deed changes, the deed itself with who and when, and tells the floors above. */
export async function writeDeed(tx: Tx, doer: Doer, matter: Case, deed: Deeding): Promise<void> {
  const after = afterChange(matter, deed.change)
  const contact = await contactOf(tx, doer, after)
  await Promise.all([
    changeCase(tx, matter, deed.change ?? {}, deed.stops),
    insertDeed(tx, {
      officeId: matter.officeId,
      caseId: matter.id,
      at: doer.at,
      kind: deed.kind,
      officerId: doer.officerId,
      officerName: doer.name,
      unitName: contact.unitName,
      body: deed.body ?? '',
      facts: deed.facts ?? {},
      version: matter.version + 1,
    }),
    tellUpstairs(tx, after, {
      event: deed.event ?? deed.kind,
      at: doer.at,
      ...contact,
      text: deed.kind === 'note' ? '' : (deed.said ?? deed.body ?? ''),
      way: deed.change?.way ?? null,
      ...(deed.handoverId ? { handoverId: deed.handoverId } : {}),
    }),
  ])
}

type Telling = Pick<RecordsChanged, 'event' | 'handoverId' | 'theirOffice' | 'theirMark'> &
  Partial<Pick<RecordsChanged, 'officerName' | 'unitName' | 'phone' | 'text' | 'way'>> & {
    at: Date
  }

/** Announces a change of a case; who listens decides what the sender is shown. */
export async function tellUpstairs(tx: Tx, matter: Case, telling: Telling): Promise<void> {
  await announce(tx, recordsChanged, {
    officerName: '',
    unitName: '',
    phone: '',
    text: '',
    way: null,
    ...telling,
    at: telling.at.toISOString(),
    officeId: matter.officeId,
    caseId: matter.id,
    recordMark: matter.recordMark,
    submissionId: matter.submissionId,
    personId: matter.sender.personId,
    state: matter.state,
    dueOn: matter.dueOn,
    dueLaw: matter.dueLaw,
    answerBy: matter.state === 'waiting' ? matter.waitingUntil : null,
  })
}

function afterChange(matter: Case, change: CaseChange = {}): Case {
  return {
    ...matter,
    state: change.state ?? matter.state,
    unitId: change.unit_id === undefined ? matter.unitId : change.unit_id,
    officerId: change.officer_id === undefined ? matter.officerId : change.officer_id,
    dueOn: change.due_on === undefined ? matter.dueOn : change.due_on,
    dueLaw: change.due_law ?? matter.dueLaw,
    waitingUntil: change.waiting_until === undefined ? matter.waitingUntil : change.waiting_until,
  }
}

/** Whom the sender may call: who has the case, else the unit that has it. */
async function contactOf(tx: Tx, doer: Doer, matter: Case) {
  const { staff } = doer
  const known = staff?.officers.find(one => one.id === matter.officerId)
  const [officer, units] = await Promise.all([
    known ?? (matter.officerId ? findOfficer(tx, matter.officerId) : null),
    staff?.units ?? listUnits(tx),
  ])
  const unit = units.find(unit => unit.id === matter.unitId)
  return {
    officerName: officer?.name ?? doer.name,
    unitName: unit?.name ?? '',
    phone: officer?.phone ?? '',
  }
}
