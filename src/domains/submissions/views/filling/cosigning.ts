import { type Html, html } from '../../../../foundation/html.ts'
import type { Visit } from '../../../../platform/http/index.ts'
import { formatDate, formatTime, type Lang } from '../../../../platform/i18n/index.ts'
import {
  button,
  details,
  errorSummary,
  fieldId,
  form,
  notice,
  section,
  summaryList,
} from '../../../../platform/ui/index.ts'
import { answersSeen, showsOf, wordsIn } from '../../../forms/index.ts'
import type { UninvitedWhy } from '../../actions/filling/inviting.ts'
import type { OpenForm } from '../../actions/filling/reading.ts'
import * as paths from '../../paths.ts'
import { isEmailOf, isSameName } from '../../rules/cosigners.ts'
import { answerUntil, type CosignState, type SignPlace } from '../../rules/cosigning.ts'
import { changedWords, cosignTexts } from '../../texts/cosigning.ts'
import { reasonWords } from './reason.ts'

type SignView = Pick<OpenForm, 'draft' | 'person' | 'form' | 'filling' | 'world'> & {
  places: readonly SignPlace[]
  uninvited: Uninvited | null
}

/** Where in the form nobody was asked to sign, and why not. */
export type Uninvited = { field: string; refusal: UninvitedWhy }

/** Above the page: why nobody was asked, leading to the place. */
export function uninvitedSummary({ lang }: Visit, uninvited: Uninvited | null): Html {
  if (!uninvited) return html``
  return errorSummary(lang, { [uninvited.field]: whyUninvited(lang, uninvited.refusal) })
}

function whyUninvited(lang: Lang, refusal: UninvitedWhy): string {
  const { ownEmail, tooMany } = cosignTexts[lang]
  return refusal === 'own-email' ? ownEmail : tooMany[refusal]
}

/** Who else has to sign, how that stands, and what the sender can do about it. */
export function signSection(visit: Visit, view: SignView): Html | '' {
  const { places } = view
  if (places.length === 0) return ''
  const words = cosignTexts[visit.lang]
  const isWaiting = places.some(place => place.state !== 'confirmed')
  return section({
    title: words.section,
    body: html`${isWaiting ? html`<p>${words.mustBeVerified}</p>` : ''}
      ${places.map(place => signPlace(visit, view, place))}${
        isWaiting ? html`<p>${words.waits}</p>` : ''
      }`,
  })
}

/** How the button is called that asks somebody to sign. */
const askedBy: Partial<Record<CosignState, 'invite' | 'signAgain'>> = {
  none: 'invite',
  outdated: 'signAgain',
}

function signPlace(visit: Visit, view: SignView, place: SignPlace): Html {
  const {
    draft: { id },
    person,
  } = view
  const { field, label, state, named } = place
  const words = cosignTexts[visit.lang]
  const isInvited = state === 'invited'
  const isOwn = isEmailOf(named.email, person)
  const address = isInvited ? paths.cosignatureRemoval : paths.cosignature
  const deed = isInvited ? words.takeBack : words[askedBy[state] ?? 'inviteAgain']
  const heading = html`<h3 id="${fieldId(field)}" tabindex="-1">${wordsIn(label, visit.lang)}</h3>`
  return html`${heading}${tooMany(visit, view, field)}<p>${stateWords(visit, place)}</p>${
    state === 'outdated' ? changedList(visit, view, place) : ''
  }${state === 'refused' ? reasonOf(visit, place) : ''}${shownTo(visit, view, place)}${
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

/** That no more invitations leave today, at the place where one was asked for. */
function tooMany({ lang }: Visit, { uninvited }: SignView, field: string): Html | '' {
  if (uninvited?.field !== field || uninvited.refusal === 'own-email') return ''
  return html`<p class="field-error">${whyUninvited(lang, uninvited.refusal)}</p>`
}

/** Why they refused, when they said it. */
function reasonOf({ lang }: Visit, { invitation }: SignPlace): Html | '' {
  const reason = invitation?.reason ?? ''
  return reason === '' ? '' : reasonWords(cosignTexts[lang].reason, reason)
}

/** Why it must be signed anew. */
function changedList({ lang }: Visit, { form }: SignView, { changed }: SignPlace): Html {
  return html`<ul>${changedWords(lang, form, changed).map(one => html`<li>${one}</li>`)}</ul>`
}

/** Exactly what the person will read and sign, so that nobody shows more than they want. */
function shownTo({ lang }: Visit, { form, filling, world }: SignView, place: SignPlace): Html {
  const { sees, seesFees, seesNothing } = cosignTexts[lang]
  const { field, named } = place
  const pages = answersSeen(form, filling.answers, world, lang, field)
  const rows = pages.flatMap(page => page.rows)
  const list = summaryList(
    rows.map(({ row, label, value }) => ({ label: row ? `${row}: ${label}` : label, value })),
  )
  return details({
    summary: sees(named.name),
    body: html`${rows.length > 0 ? list : html`<p>${seesNothing}</p>`}${
      showsOf(form, field).fees ? html`<p>${seesFees}</p>` : ''
    }`,
  })
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
