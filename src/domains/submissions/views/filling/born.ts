import type { Html } from '../../../../foundation/html.ts'
import type { Visit } from '../../../../platform/http/index.ts'
import { formatDate } from '../../../../platform/i18n/index.ts'
import { notice } from '../../../../platform/ui/index.ts'
import { namedAt } from '../../../forms/index.ts'
import type { Invited } from '../../actions/filling/invited.ts'
import { cosignTexts } from '../../texts/cosigning.ts'

/**
 * The sender wrote another birth date of whoever signs than an office has verified: told before
 * signing, stops nobody.
 */
export function bornOtherwise({ lang }: Visit, invited: Invited): Html | '' {
  const { form, answers, invitation, opener } = invited
  const { birthDate: written } = namedAt(form, answers, invitation.field)
  const verified = opener.birthDate
  if (written === '' || verified === null || written === verified) return ''
  const { title, body } = cosignTexts[lang].partner.born
  return notice({
    ...{ tone: 'warning', title },
    body: body(formatDate(lang, written), formatDate(lang, verified)),
  })
}
