import assert from 'node:assert/strict'
import { test } from 'node:test'
import { html } from '../../foundation/html.ts'
import { type FrameCaller, type FrameData, type FramedPage, frame } from './index.ts'

const page: FramedPage = {
  title: 'Klatovy',
  crumbs: [{ label: 'Úřady', href: '/urady' }],
  description: 'Adresa a úřední hodiny.',
  body: html`<p>nám. Míru 62</p>`,
}

const data: FrameData = {
  lang: 'cs',
  path: '/urady/klatovy?q=a',
  baseUrl: 'https://virtuos.example',
  caller: null,
  counts: { offices: 11, persons: 1234 },
  sections: [{ label: 'Domů', href: '/', current: true }],
  deskSections: [{ label: 'Podatelna', href: '/podatelna', current: false, count: 3 }],
  links: {
    home: '/',
    search: '/hledani',
    signIn: '/identita/prihlaseni',
    register: '/identita/registrace',
    signOut: '/identita/odhlaseni',
    account: '/identita/ucet',
    mailbox: '/schranka',
    switchDesk: '/identita/pult',
    offices: '/urady',
  },
  footerLinks: [{ label: 'Kontakty', href: '/kontakty' }],
  operatorFooter: 'Provozuje Plzeňský kraj.',
  cofinancing: null,
  reminder: null,
  banner: null,
  assets: {
    stylesheet: '/assets/style.css?v=1',
    icon: '/assets/icon.svg',
    script: name => `/assets/${name}.js`,
  },
}

const jana: FrameCaller = { name: 'Jana Nováková', unread: 2, desk: null, desks: [] }
const nyrsko = { officeId: 'n', name: 'Nýrsko' }
const dlazov = { officeId: 'd', name: 'Dlažov' }
const hana: FrameCaller = {
  name: 'Hana Vlčková',
  unread: null,
  desk: nyrsko,
  desks: [nyrsko, dlazov],
}

const draw = (change: Partial<FrameData> = {}, changed: Partial<FramedPage> = {}) =>
  String(frame({ ...page, ...changed }, { ...data, ...change }))

test('a page says its language, its title and its one heading', () => {
  const drawn = draw()
  assert.match(drawn, /^<!DOCTYPE html>\n<html lang="cs"/)
  assert.match(drawn, /<title>Klatovy – VIRTUOS<\/title>/)
  assert.equal(drawn.match(/<h1>/g)?.length, 1)
})

test('the language switch leads to the same page, its query too', () => {
  const drawn = draw()
  assert.match(drawn, /href="\/en\/urady\/klatovy\?q=a" hreflang="en"/)
  assert.match(drawn, /href="\/de\/urady\/klatovy\?q=a" hreflang="de"/)
  assert.match(drawn, /href="\/urady\/klatovy\?q=a"\s+hreflang="cs"[^>]*aria-current="true"/)
})

test('the front page has its own address in each language', () => {
  const drawn = draw({ path: '/' })
  assert.match(drawn, /href="\/en" hreflang="en"/)
  assert.match(draw({ path: '/?a=1' }), /href="\/en\?a=1" hreflang="en"/)
})

test('a visitor is told that they are not signed in, on each page', () => {
  const drawn = draw()
  assert.match(drawn, /Nejste přihlášeni/)
  assert.match(drawn, /href="\/identita\/prihlaseni"/)
})

test('a citizen sees their name, their unread messages and the way out', () => {
  const drawn = draw({ caller: jana })
  assert.match(drawn, /Jana Nováková/)
  assert.match(drawn, /2<span\s+class="visually-hidden"> nepřečtené<\/span>/)
  assert.match(drawn, /<form action="\/identita\/odhlaseni" method="post">/)
  assert.doesNotMatch(drawn, /Nejste přihlášeni/)
  assert.doesNotMatch(drawn, /Podatelna/, 'a citizen has no desk')
})

test('a reminder stands under the header on each page, with the way on', () => {
  const reminder = { text: 'Ještě vás neověřili.', label: 'Jak na to', href: '/identita' }
  const drawn = draw({ caller: jana, reminder })
  assert.match(drawn, /class="reminder">.*neověřili\. <a href="\/identita">Jak na to<\/a>/)
  assert.doesNotMatch(draw({ caller: jana }), /class="reminder"/)
})

test('on a phone search is in the menu and the counts stand on the front page only', () => {
  const drawn = draw()
  assert.match(drawn, /<details\s+class="sections-fold">.*id="menu-search".*<\/details>/s)
  assert.match(drawn, /class="where-counts"/)
  assert.match(draw({ path: '/' }), /class="where-counts where-counts-home"/)
})

test('an officer of two offices switches between them', () => {
  const drawn = draw({ caller: hana })
  assert.match(drawn, /action="\/identita\/pult" method="post"/)
  assert.match(drawn, /<option value="n"\s+selected>Nýrsko/)
  assert.match(drawn, /Podatelna <span class="count">3<\/span>/)
  assert.doesNotMatch(drawn, /nepřečten/, 'an officer has no mailbox')
})

test('an officer of one office sees which it is', () => {
  const drawn = draw({ caller: { ...hana, desks: [nyrsko] } })
  assert.match(drawn, /class="desk-name">.*Nýrsko/s)
  assert.doesNotMatch(drawn, /identita\/pult/)
})

test('the line of the way ends at the page and counts offices and people', () => {
  const drawn = draw()
  assert.match(drawn, /<li><a href="\/urady">Úřady<\/a><\/li><li aria-current="page">Klatovy/)
  assert.match(drawn, /<strong>11<\/strong> připojených úřadů/)
  assert.match(drawn, /<strong>1\u00a0234<\/strong> registrovaných uživatelů/)
})

test('a page that ends its own way is not named twice', () => {
  const drawn = draw({}, { crumbs: [{ label: 'Klatovy' }] })
  assert.equal(drawn.match(/<li[^>]*>Klatovy/g)?.length, 1)
})

test('only a page with a description is offered to search engines', () => {
  assert.match(
    draw(),
    /rel="alternate" hreflang="de"\s+href="https:\/\/virtuos\.example\/de\/urady/,
  )
  assert.match(draw({}, { description: undefined as never }), /name="robots" content="noindex"/)
})

test('a hostile title stays a title', () => {
  const drawn = draw({}, { title: '</title><script>alert(1)</script>' })
  assert.doesNotMatch(drawn, /<script>/)
})

test('the keyboard may skip to the content, and everything has one place to come from', () => {
  const drawn = draw({ caller: hana }, { scripts: ['upload'] })
  assert.match(drawn, /<a class="skip" href="#obsah">Přejít k obsahu<\/a>/)
  assert.match(drawn, /<main id="obsah" tabindex="-1">/)
  assert.match(drawn, /<script type="module"\s+src="\/assets\/upload\.js"><\/script>/)
  assert.doesNotMatch(drawn, /style=|onclick|<style/)
  const ids = [...drawn.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  assert.deepEqual(ids, [...new Set(ids)])
})

test('the footer names the operator and who paid, when anybody did', () => {
  assert.match(draw(), /Provozuje Plzeňský kraj\./)
  const paid = draw({ cofinancing: 'Spolufinancováno Evropskou unií.', banner: 'Ukázka' })
  assert.match(paid, /<br>Spolufinancováno Evropskou unií\./)
  assert.match(paid, /class="banner">Ukázka/)
})
