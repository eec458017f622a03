import { askWithin, type Db, NotFound, type Sql } from '../../../../platform/db/index.ts'
import {
  type FormDefinition,
  findPublishedRef,
  findVersion,
  takesSender,
  type World,
} from '../../../forms/index.ts'
import { findPerson, type Person } from '../../../identity/index.ts'
import { findOffice, type Office } from '../../../offices/index.ts'
import { findTerm, standingOf, type VersionRef } from '../../../publishing/index.ts'
import { openFilling } from '../../queries/filling.ts'
import { findSubmission } from '../../queries/submissions.ts'
import { type Filling, type Standing, type Way, wayOf, worldOf } from '../../rules/filling.ts'
import type { Sent, Submission } from '../../rules/submission.ts'

/** A form that is being filled in, with all that its pages need. */
export type OpenForm = {
  draft: Submission
  filling: Filling
  form: FormDefinition
  office: Office
  person: Person
  world: World
  way: Way
  standing: Standing
  /** The version that the office offers now; null when it offers none. */
  offered: VersionRef | null
  /** The version that is not for senders of this kind; null when they may use what is offered. */
  refusedBy: FormDefinition | null
}

/** Opens a form that a person fills in; throws `NotFound`, for a letter in own words too. */
export async function readFilling(
  sql: Sql,
  personId: string,
  id: string,
  at: Date,
): Promise<OpenForm> {
  const [draft, filling] = await askWithin(sql, { personId }, tx =>
    Promise.all([findSubmission(tx, personId, id), openFilling(tx, personId, id)]),
  )
  if (draft.formSlug === null) throw new NotFound()
  const place = { slug: draft.formSlug, officeId: draft.officeId, at }
  const [{ definition: form }, office, person, offered, term] = await Promise.all([
    findVersion(sql, filling.ref),
    findOffice(sql, draft.officeId),
    findPerson(sql, personId),
    findPublishedRef(sql, place),
    findTerm(sql, filling.ref),
  ])
  const world = worldOf(office, person.kind, at)
  const way = wayOf(form, filling.answers, world, filling.passed)
  const refusedBy = await refusing(sql, [form, offered], person.kind)
  const isOffered = standingOf(term, at) === 'offered'
  const standing = refusedBy ? 'refuses' : standingFrom(isOffered, filling.ref, offered)
  return { draft, filling, form, office, person, world, way, standing, offered, refusedBy }
}

/** A form as it was when it was sent; null for a letter in own words. */
export async function readSentForm(
  sql: Sql,
  { id, personId, formSlug, received }: Sent,
): Promise<OpenForm | null> {
  return formSlug === null ? null : readFilling(sql, personId, id, received.sentAt)
}

/** What the rules of a form need to know of an office and a sender. */
export async function readWorld(db: Db, officeId: string, personId: string, at: Date) {
  const [office, person] = await Promise.all([findOffice(db, officeId), findPerson(db, personId)])
  return worldOf(office, person.kind, at)
}

/** Of the version that is filled in and the one offered now the first that refuses the sender. */
async function refusing(
  sql: Sql,
  [form, offered]: [FormDefinition, VersionRef | null],
  kind: Person['kind'],
): Promise<FormDefinition | null> {
  if (offered) {
    const { definition } = await findVersion(sql, offered)
    if (!takesSender(definition, kind)) return definition
  }
  return takesSender(form, kind) ? null : form
}

function standingFrom(isOffered: boolean, ours: VersionRef, offered: VersionRef | null): Standing {
  if (!isOffered) return 'ended'
  const isSame = offered && offered.workId === ours.workId && offered.number === ours.number
  return isSame ? 'current' : 'newer-out'
}
