import type { Lang } from '../../../platform/i18n/index.ts'
import { makePdf } from '../../../platform/pdf/index.ts'
import { task } from '../../../platform/threads/index.ts'
import type { BlankForm } from '../rules/blank.ts'
import { blankDocument } from '../views/document/blank.ts'

/** Draws an empty form; a long one in a thread beside, which looks the work up here. */
export const printing = task(
  import.meta.url,
  'printing',
  ({ blank, lang }: { blank: BlankForm; lang: Lang }) => makePdf(blankDocument(blank, lang)),
)
