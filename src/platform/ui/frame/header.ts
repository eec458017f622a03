import { type Html, html } from '../../../foundation/html.ts'
import { formatNumber, type Lang, languages, plural } from '../../i18n/index.ts'
import { icon, mark } from '../icons.ts'
import { texts } from '../texts.ts'
import type { FrameCaller, FrameData, NavItem } from './data.ts'
import { inLanguage } from './head.ts'

/** The names of the languages in themselves: a reader knows their own. */
const languageNames: Record<Lang, string> = { cs: 'Čeština', en: 'English', de: 'Deutsch' }

/** The top of every page: name, search, language, who is signed in, the sections. */
export function header(data: FrameData): Html {
  const words = texts[data.lang]
  return html`<div class="header">
  <div class="width header-top">
    <a class="brand" href="${data.links.home}">${mark()}<span class="brand-words"><span
      class="brand-name">VIRTUOS</span><span class="brand-line">${words.tagline}</span></span></a>
    ${quickSearch(data, 'quick-search')}
    ${languageSwitch(data)}
    ${data.caller ? signedIn(data, data.caller) : notSignedIn(data)}
  </div>
  ${navigation(data)}
  ${data.caller?.desk ? deskBar(data, data.caller) : ''}
</div>`
}

function quickSearch({ lang, links }: FrameData, id: string): Html {
  const words = texts[lang]
  return html`<form class="quick-search" role="search" action="${links.search}" method="get">
    <label class="visually-hidden" for="${id}">${words.search}</label>
    <input id="${id}" class="input" type="search" name="q" maxlength="100" autocomplete="off"
      placeholder="${words.search}">
    <button class="quick-search-button" type="submit">${icon('search')}<span
      class="visually-hidden">${words.searchButton}</span></button>
  </form>`
}

function languageSwitch({ lang, path }: FrameData): Html {
  return html`<nav class="languages" aria-label="${texts[lang].language}"><ul>${languages.map(
    other =>
      html`<li><a href="${inLanguage(path, other)}" hreflang="${other}" lang="${other}"${
        other === lang ? html` aria-current="true"` : ''
      }><span class="visually-hidden">${languageNames[other]}</span><span
        aria-hidden="true">${other.toUpperCase()}</span></a></li>`,
  )}</ul></nav>`
}

function notSignedIn({ lang, links }: FrameData): Html {
  const words = texts[lang]
  return html`<div class="account"><span
    class="account-state">${icon('person')}${words.notSignedIn}</span>
    <a class="account-link" href="${links.signIn}">${words.signIn}</a></div>`
}

function signedIn({ lang, links }: FrameData, caller: FrameCaller): Html {
  const words = texts[lang]
  return html`<div class="account"><a class="account-state"
    href="${links.account}">${icon('person')}<span
    class="visually-hidden">${words.signedInAs} </span>${caller.name}</a>
    ${caller.unread === null ? '' : unreadLink(lang, links.mailbox, caller.unread)}
    <form action="${links.signOut}" method="post"><button class="account-link"
      type="submit">${words.signOut}</button></form></div>`
}

function unreadLink(lang: Lang, href: string, unread: number): Html {
  const words = texts[lang]
  return html`<a class="account-mail" href="${href}">${icon('mail')}${words.mailbox}${
    unread > 0
      ? html` <span class="count">${formatNumber(lang, unread)}<span
        class="visually-hidden"> ${plural(lang, unread, words.unread)}</span></span>`
      : ''
  }</a>`
}

/** The sections twice: as a line, and folded with the search for a phone; styles show one. */
function navigation(data: FrameData): Html {
  const { lang, sections } = data
  const words = texts[lang]
  return html`<nav class="sections" aria-label="${words.sections}"><div class="width">
    <ul class="sections-line">${sections.map(navLink)}</ul>
    <details
      class="sections-fold"><summary>${icon('menu')}${words.menu}</summary>
      ${quickSearch(data, 'menu-search')}
      <ul>${sections.map(navLink)}</ul></details>
  </div></nav>`
}

function navLink({ label, href, current, count }: NavItem): Html {
  return html`<li><a href="${href}"${current ? html` aria-current="page"` : ''}>${label}${
    count ? html` <span class="count">${count}</span>` : ''
  }</a></li>`
}

/** The officer's own line: at which office they sit, what they work with there. */
function deskBar(data: FrameData, caller: FrameCaller): Html {
  const words = texts[data.lang]
  const office =
    caller.desks.length > 1
      ? deskSwitch(data, caller)
      : html`<p class="desk-name">${icon('office')}${caller.desk?.name ?? ''}</p>`
  return html`<div class="desk"><div class="width">${office}
    <nav aria-label="${words.deskSections}"><ul>${data.deskSections.map(navLink)}</ul></nav>
  </div></div>`
}

function deskSwitch({ lang, links }: FrameData, caller: FrameCaller): Html {
  const words = texts[lang]
  return html`<form class="desk-switch" action="${links.switchDesk}" method="post">
    <label for="desk-switch">${icon('office')}${words.office}</label>
    <select id="desk-switch" name="officeId" class="input">${caller.desks.map(
      desk =>
        html`<option value="${desk.officeId}"${
          desk.officeId === caller.desk?.officeId ? html` selected` : ''
        }>${desk.name}</option>`,
    )}</select>
    <button class="gov-button" data-color="neutral" data-type="outlined" data-size="s"
      type="submit">${words.switchOffice}</button>
  </form>`
}
