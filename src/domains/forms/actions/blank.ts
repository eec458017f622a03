import { LRUCache } from 'lru-cache'
import type { Lang } from '../../../platform/i18n/index.ts'
import { makePdf } from '../../../platform/pdf/index.ts'
import type { BlankForm } from '../rules/blank.ts'
import { blankDocument } from '../views/document/blank.ts'

/** So many printed forms are kept, each of some fifty kilobytes: a rush of readers waits once. */
const printed = new LRUCache<string, Promise<Buffer>>({ max: 200 })

/** An empty form as a PDF to be printed. Nothing of it is stored: a version never changes. */
export function printedBlank(blank: BlankForm, lang: Lang): Promise<Buffer> {
  const { ref, office, address } = blank
  const where = office && [office.name, office.street, office.town, office.postcode, office.hours]
  const key = JSON.stringify([ref.ownerId, ref.workId, ref.number, where, address, lang])
  const known = printed.get(key)
  if (known) return known
  const made = makePdf(blankDocument(blank, lang))
  printed.set(key, made)
  made.catch(() => printed.delete(key))
  return made
}
