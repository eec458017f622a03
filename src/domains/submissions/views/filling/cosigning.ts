import { type Html, html } from '../../../../foundation/html.ts'
import type { Visit } from '../../../../platform/http/index.ts'
import { formatDate, formatTime } from '../../../../platform/i18n/index.ts'
import { button, form, notice, section } from '../../../../platform/ui/index.ts'
import { wordsIn } from '../../../forms/index.ts'
import type { OpenForm } from '../../actions/filling/reading.ts'
import * as paths from '../../paths.ts'
import { isEmailOf, isSameName } from '../../rules/cosigners.ts'
import { answerUntil, type SignPlace } from '../../rules/cosigning.ts'
import { cosignTexts } from '../../texts/cosigning.ts'

type SignView = Pick<OpenForm, 'draft' | 'person'> & { places: readonly SignPlace[] }

/** Who else has to sign, how that stands, and what the sender can do about it. */
export function signSection(visit: Visit, view: SignView): Html | '' {
  const { places } = view
  if (places.length === 0) return ''
  const words = cosignTexts[visit.lang]
  const isWaiting = places.some(place => place.state !== 'confirmed')
  return section({
    title: words.section,
    body: html`${places.map(place => signPlace(visit, view, place))}${
      isWaiting ? html`<p>${words.seesAll}</p><p>${words.waits}</p>` : ''
    }`,
  })
}

function signPlace(visit: Visit, { draft: { id }, person }: SignView, place: SignPlace): Html {
  const { field, label, state, named } = place
  const words = cosignTexts[visit.lang]
  const isInvited = state === 'invited'
  const isOwn = isEmailOf(named.email, person)
  const address = isInvited ? paths.cosignatureRemoval : paths.cosignature
  const deed = isInvited ? words.takeBack : state === 'none' ? words.invite : words.inviteAgain
  return html`<h3>${wordsIn(label, visit.lang)}</h3><p>${stateWords(visit, place)}</p>${
    isOwn ? notice({ tone: 'error', title: words.ownEmail }) : otherName(visit, place)
  }${
    state === 'confirmed' || (isOwn && !isInvited)
      ? ''
      : form({
          action: visit.href(address({ id, field })),
          body: button({ label: deed, kind: 'secondary' }),
        })
  }`
}

/** The invited account is verified under another name than the sender wrote: both are told. */
function otherName({ lang }: Visit, { named, invitation, state }: SignPlace): Html | '' {
  const verified = invitation?.signerName ?? ''
  if (state !== 'invited' || verified === '' || isSameName(verified, named.name)) return ''
  const { title, body } = cosignTexts[lang].otherName
  return notice({ tone: 'warning', title: title(named.name, verified), body })
}

function stateWords({ lang }: Visit, { named, invitation, state }: SignPlace): string {
  const words = cosignTexts[lang].states
  const until = invitation ? formatDate(lang, answerUntil(invitation)) : ''
  const at = invitation?.answeredAt ? formatTime(lang, invitation.answeredAt) : ''
  const who = state === 'invited' ? named.name : invitation?.signerName || named.name
  return words[state](who, state === 'invited' ? until : at)
}
