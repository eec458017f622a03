import { type Html, html } from '../../../../foundation/html.ts'
import { withQuery } from '../../../../foundation/path.ts'
import type { Visit } from '../../../../platform/http/index.ts'
import { formatDate, formatTime, type Lang } from '../../../../platform/i18n/index.ts'
import {
  actions,
  button,
  details,
  errorSummary,
  fieldId,
  form,
  notice,
  section,
  summaryList,
} from '../../../../platform/ui/index.ts'
import { answersSeen, paths as forms, showsOf, wordsIn } from '../../../forms/index.ts'
import type { UninvitedWhy } from '../../actions/filling/inviting.ts'
import type { OpenForm } from '../../actions/filling/reading.ts'
import * as paths from '../../paths.ts'
import { isEmailOf, isSameName } from '../../rules/cosigners.ts'
import type { CosignState, SignPlace } from '../../rules/cosigning.ts'
import { mostInvitations } from '../../rules/inviting.ts'
import { answerUntil } from '../../rules/waiting.ts'
import { changedWords, cosignTexts } from '../../texts/cosigning.ts'
import { pageHref } from './address.ts'
import { birthToMend } from './born.ts'
import { reasonWords } from './reason.ts'

type SignView = Pick<OpenForm, 'draft' | 'person' | 'form' | 'office' | 'filling' | 'world'> & {
  places: readonly SignPlace[]
  uninvited: Uninvited | null
}

/** Where in the form nobody was asked to sign, and why not. */
export type Uninvited = { field: string; refusal: UninvitedWhy }

/** Above the page: where nobody can be asked and why, leading to the place. */
export function uninvitedSummary(
  { lang }: Visit,
  { places, person, uninvited }: Pick<SignView, 'places' | 'person' | 'uninvited'>,
): Html {
  const own = places.filter(place => isOwnOf(place, person)).map(({ field }) => field)
  const errors = Object.fromEntries(own.map(field => [field, cosignTexts[lang].ownEmail]))
  const said = whyUninvited(lang, { places, person }, uninvited)
  return errorSummary(lang, said ? { ...errors, [uninvited!.field]: said } : errors)
}

/** Whether the e-mail at a place is the sender's own, so that nobody can be asked there. */
function isOwnOf({ state, named }: SignPlace, person: SignView['person']): boolean {
  return state !== 'invited' && state !== 'confirmed' && isEmailOf(named.email, person)
}

/** Why nobody was asked, with how many may be in a day. */
function whyUninvited(
  lang: Lang,
  { places, person }: Pick<SignView, 'places' | 'person'>,
  uninvited: Uninvited | null,
): string | null {
  if (!uninvited) return null
  const { ownEmail, tooMany } = cosignTexts[lang]
  const { refusal } = uninvited
  if (refusal === 'own-email') return ownEmail
  const isVerified = person.verifiedAt !== null
  const most = mostInvitations({ isVerified, places: places.length })
  return tooMany[refusal](most[countedBy[refusal]])
}

const countedBy = {
  'too-many-of-person': 'person',
  'too-many-of-draft': 'draft',
  'too-many-of-pair': 'pair',
  'too-many-of-email': 'email',
} as const

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
        isWaiting ? html`${otherWay(visit, view)}<p>${words.waits}</p>` : ''
      }`,
  })
}

/** What to do with somebody who cannot sign here: the paper, which an office always takes. */
export function otherWay(visit: Visit, { form, office }: Pick<OpenForm, 'form' | 'office'>): Html {
  const { title, body, link } = cosignTexts[visit.lang].otherWay
  const blank = withQuery(forms.blank({ slug: form.slug }), { [forms.officeField]: office.slug })
  return details({
    summary: title,
    body: html`<p>${body}</p><p><a href="${visit.href(blank)}">${link}</a></p>`,
  })
}

/** How the button is called that asks somebody to sign. */
const askedBy: Partial<Record<CosignState, 'invite' | 'signAgain'>> = {
  none: 'invite',
  outdated: 'signAgain',
}

function signPlace(visit: Visit, view: SignView, place: SignPlace): Html {
  const { person } = view
  const { field, label, state } = place
  const heading = html`<h3 id="${fieldId(field)}" tabindex="-1">${wordsIn(label, visit.lang)}</h3>`
  return html`${heading}${tooMany(visit, view, field)}<p>${stateWords(visit, place)}</p>${
    state === 'outdated' ? changedList(visit, view, place) : ''
  }${state === 'refused' ? reasonOf(visit, place) : ''}${shownTo(visit, view, place)}${
    isOwnOf(place, person) ? ownEmail(visit, view, field) : otherName(visit, place)
  }${birthToMend(visit, place)}${deedAt(visit, view, place)}`
}

/** The button that asks somebody or takes the invitation back; none where that cannot be done. */
function deedAt(visit: Visit, view: SignView, place: SignPlace): Html | '' {
  const { draft, person, uninvited } = view
  const { field, state } = place
  const isRefused = uninvited?.field === field && state !== 'invited'
  if (state === 'confirmed' || isOwnOf(place, person) || isRefused) return ''
  const words = cosignTexts[visit.lang]
  const isInvited = state === 'invited'
  const address = isInvited ? paths.cosignatureRemoval : paths.cosignature
  const label = isInvited ? words.takeBack : words[askedBy[state] ?? 'inviteAgain']
  return form({
    action: visit.href(address({ id: draft.id, field })),
    body: actions(button({ label, kind: 'secondary' })),
  })
}

/** That the e-mail is the sender's own, with the way to where it is changed. */
function ownEmail(visit: Visit, { form, draft }: SignView, field: string): Html {
  const { ownEmail: title, changeEmail } = cosignTexts[visit.lang]
  const page = form.pages.find(one => one.fields.some(({ name }) => name === field))
  const href = `${pageHref(visit, draft.id, page?.name ?? '', true)}#${fieldId(field)}`
  return notice({ tone: 'error', title, body: html`<a href="${href}">${changeEmail}</a>` })
}

/** That no more invitations leave today, at the place where one was asked for. */
function tooMany({ lang }: Visit, view: SignView, field: string): Html | '' {
  const { uninvited } = view
  if (uninvited?.field !== field || uninvited.refusal === 'own-email') return ''
  return html`<p class="field-error">${whyUninvited(lang, view, uninvited)}</p>`
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
