import { type Html, html } from '../../../../foundation/html.ts'
import type { Visit } from '../../../../platform/http/index.ts'
import { formatDate } from '../../../../platform/i18n/index.ts'
import { actions, button, form, notice } from '../../../../platform/ui/index.ts'
import { birthOtherwise } from '../../actions/filling/birth-correction.ts'
import type { Invited } from '../../actions/filling/invited.ts'
import * as paths from '../../paths.ts'
import type { SignPlace } from '../../rules/cosigning.ts'
import { cosignTexts } from '../../texts/cosigning.ts'

/**
 * The sender wrote another birth date of whoever signs than an office has verified: told before
 * signing with a way to ask for it to be put right; stops nobody.
 */
export function bornOtherwise(
  { lang, href }: Visit,
  { token, invited }: { token: string; invited: Invited },
): Html | '' {
  const differing = birthOtherwise(invited)
  if (!differing) return ''
  const { title, body, ask, told } = cosignTexts[lang].partner.born
  const { written, verified } = differing
  const asking = form({
    action: href(paths.birthCorrection({ token })),
    body: actions(button({ label: ask, kind: 'secondary' })),
  })
  return notice({
    ...{ tone: 'warning', title },
    body: html`<p>${body(formatDate(lang, written), formatDate(lang, verified))}</p>${
      invited.invitation.birthToldAt === null ? asking : html`<p>${told}</p>`
    }`,
  })
}

/** To the sender: the invited person asked for their birth date to be put right. */
export function birthToMend({ lang }: Visit, { named, invitation, state }: SignPlace): Html | '' {
  if (state !== 'invited' || !invitation?.birthToldAt) return ''
  const { title, body } = cosignTexts[lang].otherBirth
  return notice({ tone: 'warning', title: title(named.name), body })
}
