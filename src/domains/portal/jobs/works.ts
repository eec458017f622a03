import { operatorId } from '../../../foundation/ids.ts'
import { type Db, type Sql, within } from '../../../platform/db/index.ts'
import { findPublishedRef, findVersion, listPublished } from '../../forms/index.ts'
import { findGuide, listPublishedGuides } from '../../guides/index.ts'
import { findOffice } from '../../offices/index.ts'
import { listOwners, type WorkKind } from '../../publishing/index.ts'
import { listReferences } from '../queries/indexing.ts'
import type { Entry } from '../rules/index.ts'
import { entriesOfForm } from './entries/form.ts'
import { entriesOfGuide } from './entries/guide.ts'
import { referenceOf } from './entries/owner.ts'
import { indexThing } from './indexing.ts'

/** Names what an owner (an office, or the operator for all) offers at an address. */
export type WorkPlace = { ownerId: string; kind: WorkKind; slug: string }

const officeIdOf = (ownerId: string) => (ownerId === operatorId ? null : ownerId)

/** The office of an owner; null for the operator. */
async function officeOf(db: Db, ownerId: string) {
  const officeId = officeIdOf(ownerId)
  return officeId ? findOffice(db, officeId) : null
}

/**
 * Reads one work anew into the index, or takes it out when it is no longer offered.
 *
 * The wordings that offices have of a shared work are read anew with it, each by itself.
 */
export async function indexWork(sql: Sql, place: WorkPlace, at: Date): Promise<void> {
  const { kind, slug, ownerId } = place
  const others = ownerId === operatorId ? await listReferences(sql, kind, `${slug}/`) : []
  const owners = others.map(reference => reference.slice(slug.length + 1))
  for (const owner of new Set([ownerId, ...owners])) {
    const its = { ...place, ownerId: owner }
    await within(sql, {}, async tx => {
      await indexThing(tx, { kind, reference: referenceOf(its) }, await entriesAt(tx, its, at))
    })
  }
}

/** The entries of what an owner itself offers at an address; none when it offers nothing there. */
async function entriesAt(db: Db, { ownerId, kind, slug }: WorkPlace, at: Date): Promise<Entry[]> {
  const officeId = officeIdOf(ownerId)
  if (kind === 'guide') {
    const found = await findGuide(db, slug, officeId, at)
    if (found?.ownerId !== ownerId) return []
    return entriesOfGuide(found, await officeOf(db, ownerId))
  }
  const ref = await findPublishedRef(db, { slug, officeId, at })
  if (ref?.ownerId !== ownerId) return []
  return entriesOfForm(await findVersion(db, ref), await officeOf(db, ownerId))
}

/** The entries of everything of a kind that is offered now, by whomever. */
export async function entriesOfWorks(db: Db, kind: WorkKind, at: Date): Promise<Entry[]> {
  const entries: Entry[] = []
  for (const ownerId of await listOwners(db, kind)) {
    const office = await officeOf(db, ownerId)
    const officeId = office?.id ?? null
    if (kind === 'guide') {
      const guides = await listPublishedGuides(db, officeId, at)
      const own = guides.filter(found => found.ownerId === ownerId)
      entries.push(...own.flatMap(found => entriesOfGuide(found, office)))
    } else {
      const forms = await listPublished(db, { officeId, at })
      const own = forms.filter(form => form.ref.ownerId === ownerId)
      entries.push(...own.flatMap(form => entriesOfForm(form, office)))
    }
  }
  return entries
}
