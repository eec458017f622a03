import { type Html, html } from '../../foundation/html.ts'
import { attr } from './control.ts'
import { type IconName, icon } from './icons.ts'

/** How a message or a badge is meant; said in words as well, never by colour alone. */
export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'error'

type Message = { tone: Exclude<Tone, 'neutral'>; title: string; body?: string | Html | undefined }

/** A message in the page; success and errors are read out by screen readers at once. */
export function notice({ tone, title, body }: Message): Html {
  const role = tone === 'error' ? 'alert' : tone === 'success' ? 'status' : 'note'
  return html`<div class="notice notice-${tone}" role="${role}">
    ${icon(tone as IconName)}
    <div class="notice-body"><p
      class="notice-title">${title}</p>
      ${body ? html`<div class="notice-words">${asParagraph(body)}</div>` : ''}</div>
  </div>`
}

const tagColors: Record<Tone, string> = {
  neutral: 'neutral',
  info: 'primary',
  success: 'success',
  warning: 'warning',
  error: 'error',
}

/** A short state beside a thing. */
export function badge({ tone, label }: { tone: Tone; label: string }): Html {
  return html`<span class="gov-tag" data-color="${tagColors[tone]}" data-type="subtle"
    data-size="s">${label}</span>`
}

type Section = {
  title: string
  body: Html
  level?: 2 | 3 | 4 | undefined
  /** An address within the page. */
  id?: string | undefined
}

/** A part of a page under its own heading (level 2 unless said). */
export function section({ title, body, level = 2, id }: Section): Html {
  const heading =
    level === 2
      ? html`<h2>${title}</h2>`
      : level === 3
        ? html`<h3>${title}</h3>`
        : html`<h4>${title}</h4>`
  return html`<section class="section"${attr('id', id)}>${heading}${body}</section>`
}

type Folded = {
  summary: string | Html
  body: Html
  /** An address within the page: who comes by it finds the words unfolded. */
  id?: string | undefined
  /** Unfolded from the beginning, when something in it is wrong. */
  open?: boolean
}

/** Words folded away under a summary; opens without scripts. */
export function details({ summary, body, id, open = false }: Folded): Html {
  return html`<details class="fold"${attr('open', open)}><summary>${summary}</summary><div
    class="fold-body"${attr('id', id)}>${body}</div></details>`
}

type Event = { at: string; title: string | Html; body?: string | Html | undefined }

/** What happened, in the order given; `at` is the time as it is to be read. */
export function timeline(events: readonly Event[]): Html {
  return html`<ol class="timeline">${events.map(
    event => html`<li><p class="timeline-at">${event.at}</p>
      <div class="timeline-body"><p
        class="timeline-title">${event.title}</p>
        ${event.body ? asParagraph(event.body) : ''}</div></li>`,
  )}</ol>`
}

function asParagraph(body: string | Html): Html {
  return typeof body === 'string' ? html`<p>${body}</p>` : body
}
