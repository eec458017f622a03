import { type Html, html } from '../../../foundation/html.ts'
import type { Page } from '../../../platform/http/index.ts'
import { formatNumber, type Lang, plural } from '../../../platform/i18n/index.ts'
import {
  actions,
  button,
  form,
  type IconName,
  icon,
  linkButton,
  textField,
} from '../../../platform/ui/index.ts'
import type { NewsLine } from '../rules/index.ts'
import { texts, type Words } from '../texts/index.ts'
import { newsList } from './news.ts'

type CardName = keyof Words['cards']

export type HomeView = {
  lang: Lang
  /** Who is signed in, and where their work is. */
  caller: { name: string; ways: readonly { label: string; href: string }[] } | null
  news: readonly NewsLine[]
  tip: string
  counts: { offices: number; persons: number }
  /** `begin` and `submissions` are null for officers, who write to no office. */
  links: Record<Exclude<CardName, 'submissions'>, string> & {
    submissions: string | null
    begin: string | null
    signIn: string
    registration: string
    forgotten: string
    news: string
    article(slug: string): string
    related: readonly { label: string; href: string }[]
  }
}

/** What people come for stands first: what to arrange, then how, then with whom. */
const cards: readonly [CardName, IconName][] = [
  ['guides', 'signpost'],
  ['forms', 'form'],
  ['submissions', 'letter'],
  ['offices', 'office'],
  ['identity', 'person'],
  ['help', 'help'],
  ['bookings', 'calendar'],
  ['boards', 'board'],
]

/** The front page: what one can do here, sign-in, news, a tip, numbers. */
export function homePage(view: HomeView): Page {
  const t = texts[view.lang].home
  return {
    title: t.title,
    description: t.lead,
    body: html`<div class="columns"><div>
        <p class="lead">${t.lead}</p>
        ${view.links.begin ? actions(linkButton({ label: t.begin, href: view.links.begin })) : ''}
        <h2>${t.sections}</h2>
        <ul class="cards">${cards.map(([name, drawing]) => card(view, name, drawing))}</ul>
        <h2>${t.news}</h2>
        ${newsList(view.lang, view.news, view.links.article, 3)}
        <p class="more"><a href="${view.links.news}">${t.allNews}</a></p>
      </div>
      <aside>${view.caller ? welcome(view, view.caller) : signInBox(view)}
        ${tip(view)}${numbers(view)}${related(view)}</aside></div>`,
  }
}

function card({ lang, links }: HomeView, name: CardName, drawing: IconName): Html | '' {
  if (!links[name]) return ''
  const { title, about } = texts[lang].cards[name]
  return html`<li>${icon(drawing)}<h3><a href="${links[name]}">${title}</a></h3>
    <p>${about}</p></li>`
}

function signInBox({ lang, links }: HomeView): Html {
  const t = texts[lang].home
  const body = html`${textField({
    lang,
    name: 'email',
    label: t.email,
    type: 'email',
    autocomplete: 'username',
  })}${textField({
    lang,
    name: 'password',
    label: t.password,
    type: 'password',
    autocomplete: 'current-password',
  })}${actions(
    button({ label: t.signInButton }),
    html`<a href="${links.forgotten}">${t.forgotten}</a>`,
  )}`
  return html`<section class="panel"><h2>${t.signIn}</h2>${form({ action: links.signIn, body })}
    <p>${t.noAccount} <a href="${links.registration}">${t.register}</a></p></section>`
}

function welcome({ lang }: HomeView, caller: NonNullable<HomeView['caller']>): Html {
  return html`<section class="panel"><h2>${texts[lang].home.welcome(caller.name)}</h2>
    <ul class="plain-list">${caller.ways.map(
      ({ label, href }) => html`<li><a class="more" href="${href}">${label}</a></li>`,
    )}</ul></section>`
}

function tip({ lang, tip }: HomeView): Html {
  return html`<section class="panel tip">${icon('bulb')}
    <div><h2>${texts[lang].home.tip}</h2><p>${tip}</p></div></section>`
}

function numbers({ lang, counts }: HomeView): Html {
  const t = texts[lang].home
  const figure = (count: number, noun: string) =>
    html`<div><dt>${noun}</dt><dd>${formatNumber(lang, count)}</dd></div>`
  return html`<section class="panel"><h2>${t.numbers}</h2><dl class="numbers">
    ${figure(counts.offices, plural(lang, counts.offices, t.offices))}
    ${figure(counts.persons, plural(lang, counts.persons, t.persons))}</dl></section>`
}

function related({ lang, links }: HomeView): Html {
  return html`<section class="panel"><h2>${texts[lang].home.related}</h2>
    <ul class="plain-list">${links.related.map(
      ({ label, href }) => html`<li><a href="${href}">${label}</a></li>`,
    )}</ul></section>`
}
