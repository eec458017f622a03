import { done, type Outcome, refuse } from '../../../../foundation/outcome.ts'
import { enter, NotFound, type Sql, within } from '../../../../platform/db/index.ts'
import {
  findPublished,
  handles,
  prefilledAnswers,
  recordStep,
  stepShown,
  takesSender,
  wholeForm,
  wordsIn,
} from '../../../forms/index.ts'
import { findPerson } from '../../../identity/index.ts'
import { findOfficeBySlug } from '../../../offices/index.ts'
import {
  insertFilling,
  listUnfinished,
  lockBeginning,
  type Unfinished,
} from '../../queries/filling.ts'
import { worldOf } from '../../rules/filling.ts'
import { shortSubject } from '../../rules/subject-words.ts'
import type { Writer } from '../drafting.ts'
import { careFor } from '../unfinished.ts'

/** Which form for which office; `id` was made when the page was drawn, `anew` beside a draft. */
export type FormBeginning = { slug: string; officeSlug: string; id: string; anew: boolean }

/** The form as it is offered by an office now; throws `NotFound` when it is not. */
export async function readOffer(sql: Sql, slug: string, officeSlug: string, at: Date) {
  const office = await findOfficeBySlug(sql, officeSlug)
  if (!office.connectedAt) throw new NotFound()
  return { office, published: await findPublished(sql, { slug, officeId: office.id, at }) }
}

/**
 * Begins to fill a form in for an office, with what is known of the sender already there.
 *
 * Gives the draft's id; refused when one is unfinished, so that nobody begins the same form twice
 * without wanting to, when the form is not for senders of this kind, and when
 * the office does not handle it.
 */
export async function beginFilling(
  sql: Sql,
  { slug, officeSlug, id, anew }: FormBeginning,
  { personId, lang, at }: Writer,
): Promise<Outcome<string, 'unfinished' | 'not-for-sender' | 'handled-elsewhere'>> {
  const { office, published } = await readOffer(sql, slug, officeSlug, at)
  const person = await findPerson(sql, personId)
  const { definition, ref } = published
  if (!handles(definition, ref.ownerId, office)) return refuse('handled-elsewhere')
  if (!takesSender(definition, person.kind)) return refuse('not-for-sender')
  const page = definition.pages[0]!.name
  return within(sql, { personId }, async tx => {
    const place = { slug, officeId: office.id }
    await lockBeginning(tx, personId, place)
    const unfinished = await listUnfinished(tx, personId, place)
    if (unfinished.some(draft => draft.id === id)) return done(id)
    if (unfinished.length > 0 && !anew) return refuse('unfinished')
    const isNew = await insertFilling(tx, {
      ...{ personId, submissionId: id, officeId: office.id, slug, lang, ref },
      subject: wordsIn(definition.title, lang).slice(0, 250),
      subjectWords: shortSubject(definition.title),
      matterKind: definition.matters.at(-1)!.kind,
      answers: prefilledAnswers(definition, person, worldOf(office, person.kind, at)),
      ...{ seen: [page], passed: [], page, pageSince: at },
    })
    if (!isNew) return done(id)
    await careFor(tx, { personId, id }, at)
    await enter(tx, { officeId: ref.ownerId })
    await recordStep(tx, { ref, at, steps: [stepShown(wholeForm), stepShown(page)] })
    return done(id)
  })
}

/** What a person has begun of a form for an office and not sent, the newest first. */
export function readUnfinished(
  sql: Sql,
  personId: string,
  place: { slug: string; officeId: string },
): Promise<Unfinished[]> {
  return within(sql, { personId }, tx => listUnfinished(tx, personId, place))
}
