import { LRUCache } from 'lru-cache'
import type { Lang } from '../../../platform/i18n/index.ts'
import type { Services } from '../../../platform/services.ts'
import { type BlankForm, questionNumbers } from '../rules/blank.ts'
import { printing } from './printing.ts'

/** So many printed forms are kept, each of some fifty kilobytes: a rush of readers waits once. */
const printed = new LRUCache<string, Promise<Buffer>>({ max: 200 })

/** More questions take longer to draw than other people should wait: two milliseconds each. */
const mostAtOnce = 100

/**
 * An empty form as a PDF to be printed. Nothing of it is stored: a version never changes, and what
 * the office says of itself is a part of the key under which it is kept.
 */
export function printedBlank(
  services: Pick<Services, 'threads'>,
  blank: BlankForm,
  lang: Lang,
): Promise<Buffer> {
  const { ref, office, address } = blank
  const where = office && [office.name, office.street, office.town, office.postcode, office.hours]
  const key = JSON.stringify([ref.ownerId, ref.workId, ref.number, where, address, lang])
  const known = printed.get(key)
  if (known) return known
  const made = print(services, blank, lang)
  printed.set(key, made)
  made.catch(() => printed.delete(key))
  return made
}

/** A long form is drawn in a thread beside; when that has no time for it, here. */
async function print(
  { threads }: Pick<Services, 'threads'>,
  blank: BlankForm,
  lang: Lang,
): Promise<Buffer> {
  const isLong = questionNumbers(blank.definition).size > mostAtOnce
  const outcome = isLong ? await threads.run(printing, { blank, lang }) : null
  return outcome?.ok ? Buffer.from(outcome.value) : printing.work({ blank, lang })
}
