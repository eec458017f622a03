import { formatPhone } from '../../../foundation/czech/index.ts'
import { type Html, html } from '../../../foundation/html.ts'
import type { Page, Visit } from '../../../platform/http/index.ts'
import { formatDate, formatTime } from '../../../platform/i18n/index.ts'
import { details, section, summaryList, timeline } from '../../../platform/ui/index.ts'
import type { Doer } from '../actions/deed.ts'
import type { OpenedCase } from '../actions/reading.ts'
import * as paths from '../paths.ts'
import type { Deed } from '../queries/deeds.ts'
import { type Case, caseClock } from '../rules/case.ts'
import { isMatterKind } from '../rules/periods.ts'
import { changes, clockTexts, deedTexts, formatArrival, names, texts } from '../texts.ts'
import { deedsPanel } from './deeds.ts'
import { documentsPanel } from './documents.ts'
import { dueCell, holderOf, stateBadge, withdrawnNotice } from './parts.ts'

/** One case: what it is, what can be done, its documents, its sender, what was done. */
export function matterPage(visit: Visit, opened: OpenedCase, doer: Doer): Page {
  const words = texts[visit.lang]
  const { matter } = opened
  return {
    title: `${matter.recordMark}: ${matter.subject}`,
    crumbs: [{ label: words.worklist, href: visit.href(paths.worklist()) }],
    body: html`${withdrawnNotice(visit, matter)}<div class="split"><div class="split-main">
      ${facts(visit, opened)}
      ${section({ title: words.documents, body: documentsPanel(visit, opened, doer) })}
      ${section({ title: words.history, body: history(visit, opened.deeds) })}
    </div><div class="split-side">
      ${section({ title: words.whatNext, body: deedsPanel(visit, opened, doer) })}
      ${section({ title: words.senderCard, body: senderPanel(visit, opened) })}
    </div></div>`,
  }
}

function facts(visit: Visit, opened: OpenedCase): Html {
  const { lang } = visit
  const words = texts[lang]
  const { matter, follows, joined, followers } = opened
  const rows = [
    { label: words.state, value: stateBadge(visit, matter.state) },
    { label: words.dueOn, value: dueCell(visit, matter) },
    { label: words.inOffice, value: holderOf(visit, matter, opened) },
    { label: words.matterKind, value: kindName(visit, matter) },
    { label: words.deliveredAt, value: formatArrival(lang, matter.receivedAt) },
    { label: words.channel, value: names[lang].channels[matter.channel] },
    ...(matter.lang === 'cs' ? [] : [{ label: words.writtenIn, value: languageOf(visit, matter) }]),
    ...(matter.way ? [{ label: words.way, value: names[lang].ways[matter.way] }] : []),
    ...(follows ? [{ label: words.followsOn, value: linkTo(visit, follows) }] : []),
    ...(joined ? [{ label: changes[lang].joinedTo, value: linkTo(visit, joined) }] : []),
    ...(followers.length > 0
      ? [{ label: changes[lang].joinedFrom, value: followerList(visit, followers) }]
      : []),
  ]
  return html`${summaryList(rows)}${details({
    summary: `${words.howCounted} (${matter.dueLaw})`,
    body: clockSteps(visit, matter),
  })}`
}

function kindName({ lang }: Visit, { matterKind }: Case): string {
  return isMatterKind(matterKind) ? names[lang].matters[matterKind] : matterKind
}

/** The language in the reader's own words: a letter in German is not for everybody. */
function languageOf({ lang }: Visit, matter: Case): string {
  return new Intl.DisplayNames(lang, { type: 'language' }).of(matter.lang) ?? matter.lang
}

function linkTo(visit: Visit, matter: Case): Html {
  return html`<a href="${visit.href(paths.matter({ id: matter.id }))}">${matter.recordMark}</a>`
}

/** The cases that came after this one, each with where it stands. */
function followerList(visit: Visit, followers: readonly Case[]): Html {
  return html`${followers.map(
    (one, place) =>
      html`${place === 0 ? '' : ', '}${linkTo(visit, one)} (${
        names[visit.lang].states[one.state]
      })`,
  )}`
}

/** The reasoning of the legal clock, a sentence and a paragraph of the law for each step. */
function clockSteps({ lang }: Visit, matter: Case): Html {
  const { steps } = caseClock(matter)
  return html`<ol class="steps">${steps.map(
    step => html`<li>${clockTexts[lang](step)} <span class="cell-note">${step.law}</span></li>`,
  )}</ol>`
}

function history(visit: Visit, deeds: readonly Deed[]): Html {
  return timeline(
    deeds.map(deed => ({
      at: `${formatTime(visit.lang, deed.at)} · ${deed.officerName || texts[visit.lang].system}`,
      title: deedTexts[visit.lang][deed.kind](deed.facts),
      body: deed.body === '' ? undefined : html`<p class="typed">${deed.body}</p>`,
    })),
  )
}

/** Who sent it. The page that shows this was written down as a reading of their data. */
function senderPanel(visit: Visit, { matter, readings }: OpenedCase): Html {
  const { lang } = visit
  const words = texts[lang]
  const { sender } = matter
  const row = (label: string, value: string | null) => (value ? [{ label, value }] : [])
  return html`${summaryList([
    { label: words.name, value: sender.name || words.anonymous },
    { label: words.address, value: sender.address || words.unknown },
    ...row(words.born, sender.birthDate && formatDate(lang, sender.birthDate)),
    ...row(words.ico, sender.ico),
    ...row(words.email, sender.email),
    ...row(words.phone, sender.phone && formatPhone(sender.phone)),
    { label: words.account, value: sender.personId ? words.hasAccount : words.noAccount },
  ])}${details({
    summary: words.readBy,
    body: html`<p>${words.readingIsLogged}</p><ul>${readings.map(
      reading => html`<li>${words.asOf(reading.officerName, formatTime(lang, reading.at))}</li>`,
    )}</ul>`,
  })}`
}
