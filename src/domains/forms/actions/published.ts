import { LRUCache } from 'lru-cache'
import { type Db, NotFound } from '../../../platform/db/index.ts'
import {
  findVersion as findKept,
  findOfferedRef,
  listOfferedRefs,
  type VersionRef,
} from '../../publishing/index.ts'
import type { FormDefinition } from '../rules/definition.ts'
import { readDefinition } from '../rules/reading/index.ts'

/** One published version of a form, which never changes. */
export type PublishedForm = { ref: VersionRef; definition: FormDefinition }

/** So many versions are kept read and compiled: an office's forms and some older versions. */
const mostKept = 300

/** Read definitions by their version. */
const kept = new LRUCache<string, PublishedForm>({ max: mostKept })

/**
 * A version of a form by its name, whether it is still offered or not.
 *
 * Throws `NotFound`, and `UnreadableForm` when a newer program published it.
 */
export async function findVersion(db: Db, ref: VersionRef): Promise<PublishedForm> {
  const key = `${ref.ownerId} ${ref.workId} ${ref.number}`
  const found = kept.get(key) ?? (await readVersion(db, ref))
  kept.set(key, found)
  return found
}

type Place = { slug: string; officeId: string | null; at: Date }

/** Which version of a form an office offers now (its own, else the shared one); null for none. */
export function findPublishedRef(db: Db, { slug, officeId, at }: Place) {
  return findOfferedRef(db, { kind: 'form', slug, at, ...(officeId && { officeId }) })
}

/** The form that an office offers now, its own or the shared one; throws `NotFound`. */
export async function findPublished(db: Db, place: Place): Promise<PublishedForm> {
  const ref = await findPublishedRef(db, place)
  if (!ref) throw new NotFound()
  return findVersion(db, ref)
}

/**
 * The forms that an office offers now, or those shared by all; by their addresses. One that this
 * program cannot read keeps nobody from the others: only its own address says that it is broken.
 */
export async function listPublished(
  db: Db,
  { officeId, at }: Omit<Place, 'slug'>,
): Promise<PublishedForm[]> {
  const refs = await listOfferedRefs(db, { kind: 'form', at, ...(officeId && { officeId }) })
  const forms: PublishedForm[] = []
  for (const ref of refs) {
    const form = await findVersion(db, ref).catch(error => unlessUnreadable(error))
    if (form) forms.push(form)
  }
  return forms
}

async function readVersion(db: Db, ref: VersionRef): Promise<PublishedForm> {
  const { content } = await findKept(db, ref)
  const read = readDefinition(content)
  if (!read.ok) throw new UnreadableForm(read.faults[0]?.place ?? '')
  const { ownerId, workId, number } = ref
  return { ref: { ownerId, workId, number }, definition: read.form }
}

function unlessUnreadable(error: unknown): null {
  if (error instanceof UnreadableForm) return null
  throw error
}

class UnreadableForm extends Error {
  override name = 'UnreadableForm'
  constructor(place: string) {
    super(`a published form cannot be read at ${place || 'its beginning'}`)
  }
}
