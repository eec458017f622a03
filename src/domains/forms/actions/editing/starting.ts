import { done, type Outcome, refuse } from '../../../../foundation/outcome.ts'
import { type Sql, type Tx, within } from '../../../../platform/db/index.ts'
import {
  findOffered,
  listWorks,
  lockUntouchedCopy,
  reopenWork,
  startWork,
  type Version,
  type VersionRef,
  type WorkName,
  type Writer,
} from '../../../publishing/index.ts'
import { withoutChecked } from '../../rules/checked.ts'
import type { FormDefinition } from '../../rules/definition.ts'
import { freeSlug } from '../../rules/editing/names.ts'
import { readForm } from './opening.ts'

type Owner = { ownerId: string; writer: Writer }

/** Begins a form with the given content; gives its id. Refused when its address is taken. */
export function startForm(
  sql: Sql,
  { ownerId, writer }: Owner,
  form: FormDefinition,
): Promise<Outcome<string, 'slug-taken'>> {
  return within(sql, { officeId: ownerId }, tx => begin(tx, { ownerId, writer }, form))
}

/**
 * Begins an office's own version of a form that all offices share; gives its id.
 *
 * Refused when the office has a form at that address already, or when nothing is shared there.
 */
export function adaptForm(
  sql: Sql,
  { ownerId, writer }: Owner,
  slug: string,
): Promise<Outcome<string, 'slug-taken' | 'not-shared'>> {
  return within(sql, { officeId: ownerId }, async tx => {
    const original = await findOffered(tx, { kind: 'form', slug, at: writer.at })
    if (!original) return refuse('not-shared')
    return begin(tx, { ownerId, writer }, original.content as FormDefinition, { original })
  })
}

/**
 * Takes over what another office offers as an own draft; gives its id. What that office adapted
 * from a shared form stays an adaptation of it. Taken over a second time before anybody wrote into
 * it, it is the same draft.
 *
 * Refused when the office has adapted that shared form itself.
 */
export function takeOverForm(
  sql: Sql,
  { ownerId, writer }: Owner,
  source: Version,
): Promise<Outcome<string, 'slug-taken'>> {
  return within(sql, { officeId: ownerId }, async tx => {
    const begun = await lockUntouchedCopy(tx, ownerId, source)
    if (begun) return done(begun)
    const { slug } = source
    const form = source.content as FormDefinition
    const shared = await findOffered(tx, { kind: 'form', slug, at: writer.at })
    if (shared && source.originalVersion !== null) {
      const original = { ...shared, number: source.originalVersion }
      return begin(tx, { ownerId, writer }, form, { original, source })
    }
    const works = await listWorks(tx, ownerId, 'form')
    const taken = new Set(works.filter(work => work.content).map(work => work.slug))
    if (shared) taken.add(slug)
    return begin(tx, { ownerId, writer }, { ...form, slug: freeSlug(slug, taken) }, { source })
  })
}

async function begin(
  tx: Tx,
  { ownerId, writer }: Owner,
  given: FormDefinition,
  { original, source }: { original?: Version; source?: VersionRef } = {},
): Promise<Outcome<string, 'slug-taken'>> {
  const content = withoutChecked(given)
  const work = { ownerId, kind: 'form' as const, slug: content.slug, content }
  return startWork(
    tx,
    { ...work, ...(original && { original }), ...(source && { source }) },
    writer,
  )
}

/**
 * Goes on with a published form: a draft begins with what was published last. Gives whether it was
 * begun now, or is there already; throws `NotFound` for a guide.
 */
export function reopenForm(sql: Sql, name: WorkName, writer: Writer): Promise<boolean> {
  return within(sql, { officeId: name.ownerId }, async tx => {
    await readForm(tx, name)
    return reopenWork(tx, name, writer)
  })
}
