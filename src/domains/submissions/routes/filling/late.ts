import { isDeepStrictEqual } from 'node:util'
import { type Answer, page, seeOther, type Visit } from '../../../../platform/http/index.ts'
import { parsePage, wordsIn } from '../../../forms/index.ts'
import type { OpenForm } from '../../actions/filling/reading.ts'
import * as paths from '../../paths.ts'
import { typedOn } from '../../rules/filling-typed.ts'
import { writtenIn } from '../../rules/late-typing.ts'
import { gonePage, type Late, sentAlreadyPage } from '../../views/late.ts'
import { readSentForm, type SentForm } from './upload.ts'

/** A page of a form that was sent meanwhile; what it says that was not sent is shown. */
export function afterSent(
  visit: Visit,
  { draft, form, filling, world }: OpenForm,
  name: string,
  sent: SentForm,
): Answer {
  const parsed = parsePage(form, name, sent.fields, filling.answers, world)
  const isSame = !parsed.unreachable && isDeepStrictEqual(parsed.answers, filling.answers)
  const { hadFiles } = sent
  if (isSame && !hadFiles) return seeOther(visit, paths.submission({ id: draft.id }))
  const rows = typedOn(form, name, sent.fields, visit.lang).map(({ label, text }) => ({
    ...{ label: wordsIn(label, visit.lang), text },
  }))
  return page(sentAlreadyPage(visit, { id: draft.id, kind: 'form', rows, hadFiles }), 409)
}

/** A page of a form that is not there (any more): what was typed is given back to its writer. */
export async function afterGone(visit: Visit, name: string): Promise<Answer> {
  return page(gonePage(visit, await typedBy(visit, name)), 404)
}

/** What somebody wrote on a page, be it of a form that is not known any more; no file is taken. */
export async function typedBy(visit: Visit, name = ''): Promise<Late> {
  const { fields, hadFiles } = await readSentForm(visit, { page: name, fields: [], roomBytes: 0 })
  return { rows: writtenIn(fields), hadFiles }
}
