import { type Html, html } from '../../../../foundation/html.ts'
import type { Visit } from '../../../../platform/http/index.ts'
import { formatDate, formatTime } from '../../../../platform/i18n/index.ts'
import { button, form, section } from '../../../../platform/ui/index.ts'
import { wordsIn } from '../../../forms/index.ts'
import * as paths from '../../paths.ts'
import { answerUntil, type SignPlace } from '../../rules/cosigning.ts'
import { cosignTexts } from '../../texts/cosigning.ts'

/** Who else has to sign, how that stands, and what the sender can do about it. */
export function signSection(visit: Visit, id: string, places: readonly SignPlace[]): Html | '' {
  if (places.length === 0) return ''
  const words = cosignTexts[visit.lang]
  const isWaiting = places.some(place => place.state !== 'confirmed')
  return section({
    title: words.section,
    body: html`${places.map(place => signPlace(visit, id, place))}${
      isWaiting ? html`<p>${words.waits}</p>` : ''
    }`,
  })
}

function signPlace(visit: Visit, id: string, place: SignPlace): Html {
  const { field, label, state } = place
  const words = cosignTexts[visit.lang]
  const isInvited = state === 'invited'
  const address = isInvited ? paths.cosignatureRemoval : paths.cosignature
  const deed = isInvited ? words.takeBack : state === 'none' ? words.invite : words.inviteAgain
  return html`<h3>${wordsIn(label, visit.lang)}</h3><p>${stateWords(visit, place)}</p>${
    state === 'confirmed'
      ? ''
      : form({
          action: visit.href(address({ id, field })),
          body: button({ label: deed, kind: 'secondary' }),
        })
  }`
}

function stateWords({ lang }: Visit, { named, invitation, state }: SignPlace): string {
  const words = cosignTexts[lang].states
  const until = invitation ? formatDate(lang, answerUntil(invitation)) : ''
  const at = invitation?.answeredAt ? formatTime(lang, invitation.answeredAt) : ''
  const who = invitation?.signerName || named.name
  return words[state](who, state === 'invited' ? until : at)
}
