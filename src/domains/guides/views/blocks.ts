import { addDays, dayOf } from '../../../foundation/dates/index.ts'
import { type Html, html } from '../../../foundation/html.ts'
import { withQuery } from '../../../foundation/path.ts'
import type { Visit } from '../../../platform/http/index.ts'
import { formatDate } from '../../../platform/i18n/index.ts'
import { badge, details, summaryList } from '../../../platform/ui/index.ts'
import { senderNote } from '../../forms/index.ts'
import * as paths from '../paths.ts'
import { type SectionName, sectionNames } from '../rules/guide.ts'
import type { ShownSection } from '../rules/local.ts'
import type { ReadableGuide } from '../rules/view.ts'
import { sectionTexts } from '../texts/names.ts'
import { texts } from '../texts/public/index.ts'
import { contactList } from './contact.ts'
import { feesTable } from './fees.ts'
import { registerList } from './register.ts'
import { lineOf, textOf } from './texts-of.ts'

/** A part of the page under its own heading, to which the contents lead. */
export type Block = { id: string; title: string; body: Html }

type MaybeBlock = Block | null

type Draw = (visit: Visit, readable: ReadableGuide) => MaybeBlock

/** What stands before a section though it is none itself. */
const before: Partial<Record<SectionName, Draw>> = {
  fees: formsBlock,
  remedies: lawBlock,
  more: questionsBlock,
}

/** All parts of a guide that have something to say, in the order of the Czech structure. */
export function blocksOf(visit: Visit, readable: ReadableGuide): Block[] {
  const { local } = readable
  const blocks: MaybeBlock[] = [
    ...sectionNames.flatMap(name => [
      before[name]?.(visit, readable) ?? null,
      name === 'fees' ? feesBlock(visit, readable) : sectionBlock(visit, readable, name),
    ]),
    contactBlock(visit, readable),
    relatedBlock(visit, readable),
    aboutBlock(visit, readable),
  ]
  return blocks.filter(
    block => block !== null && !(local.hidden && block.id === 'forms'),
  ) as Block[]
}

function sectionBlock(visit: Visit, readable: ReadableGuide, name: SectionName): MaybeBlock {
  const found = readable.local.sections.find(one => one.name === name)
  const title = sectionTexts[visit.lang][name]
  return found ? { id: name, title, body: sectionBody(visit, readable, found) } : null
}

/** What the office says itself is marked; the national text that it replaces stays within reach. */
function sectionBody(
  visit: Visit,
  { office }: ReadableGuide,
  { parts, replaced }: ShownSection,
): Html {
  const words = texts[visit.lang]
  const shown = parts.map(({ words: text, local }) =>
    local && office
      ? html`<div class="guide-local"><p>${badge({
          tone: 'info',
          label: words.localMark(office.name),
        })}</p>${textOf(visit, text)}</div>`
      : textOf(visit, text),
  )
  if (!replaced) return html`${shown}`
  return html`${shown}${details({ summary: words.nationalText, body: textOf(visit, replaced) })}`
}

function formsBlock(visit: Visit, { forms, office }: ReadableGuide): MaybeBlock {
  if (forms.length === 0) return null
  const words = texts[visit.lang]
  const items = forms.map(({ slug, title, local, ...form }) => {
    const note = senderNote(visit.lang, form)
    const mark =
      local && office ? html` ${badge({ tone: 'info', label: words.localMark(office.name) })}` : ''
    if (!title) return html`<li>${words.formGone}${mark}</li>`
    const href = visit.href(withQuery(paths.form({ slug }), { urad: office?.slug }))
    return html`<li><a href="${href}">${lineOf(visit, title)}</a>${
      note ? html` <strong>${note}</strong>` : ''
    }${mark}</li>`
  })
  return { id: 'forms', title: words.forms, body: html`<ul>${items}</ul>` }
}

function feesBlock(visit: Visit, readable: ReadableGuide): MaybeBlock {
  const { local, office } = readable
  const text = sectionBlock(visit, readable, 'fees')
  if (local.fees.length === 0) return text
  const body = html`${text?.body ?? ''}${feesTable(visit, local.fees, office)}`
  return { id: 'fees', title: sectionTexts[visit.lang].fees, body }
}

function lawBlock({ lang }: Visit, { local }: ReadableGuide): MaybeBlock {
  const { law } = local.guide
  if (law.length === 0) return null
  const items = law.map(one => html`<li lang="cs">${one}</li>`)
  return { id: 'law', title: texts[lang].law, body: html`<ul>${items}</ul>` }
}

function questionsBlock(visit: Visit, { local }: ReadableGuide): MaybeBlock {
  const { questions = [] } = local.guide
  if (questions.length === 0) return null
  const folds = questions.map(
    ({ question, answer }) =>
      html`<details class="fold"><summary>${lineOf(visit, question)}</summary><div
      class="fold-body">${textOf(visit, answer)}</div></details>`,
  )
  return { id: 'questions', title: texts[visit.lang].questions, body: html`${folds}` }
}

function contactBlock(visit: Visit, readable: ReadableGuide): MaybeBlock {
  const body = contactList(visit, readable)
  return body && { id: 'contact', title: texts[visit.lang].contact, body }
}

function relatedBlock(visit: Visit, { related, office }: ReadableGuide): MaybeBlock {
  if (related.length === 0) return null
  const items = related.map(({ slug, title }) => {
    const href = visit.href(withQuery(paths.guide({ slug }), { urad: office?.slug }))
    return html`<li><a href="${href}">${lineOf(visit, title)}</a></li>`
  })
  return { id: 'related', title: texts[visit.lang].related, body: html`<ul>${items}</ul>` }
}

function aboutBlock(visit: Visit, readable: ReadableGuide): Block {
  const { lang } = visit
  const words = texts[lang]
  const { local, validity, checkedOn, services } = readable
  const date = (at: Date | string) => formatDate(lang, at)
  const rows = [
    { label: words.responsible, value: lineOf(visit, local.guide.responsible) },
    ...(validity ? [{ label: words.validFrom, value: date(validity.from) }] : []),
    ...(validity?.to
      ? [{ label: words.validTo, value: date(addDays(dayOf(validity.to), -1)) }]
      : []),
    { label: words.checkedOn, value: date(checkedOn) },
  ]
  const body = html`${summaryList(rows)}${registerList(visit, services)}`
  return { id: 'about', title: words.about, body }
}
