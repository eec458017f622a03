import assert from 'node:assert/strict'
import { test } from 'node:test'
import { html } from '../../foundation/html.ts'
import {
  badge,
  details,
  icon,
  mark,
  notice,
  pager,
  section,
  summaryList,
  table,
  tabs,
  timeline,
} from './index.ts'

test('an error is read out at once, a piece of advice is not', () => {
  assert.match(String(notice({ tone: 'error', title: 'Nejde to' })), /role="alert"/)
  assert.match(String(notice({ tone: 'success', title: 'Uloženo' })), /role="status"/)
  assert.match(String(notice({ tone: 'info', title: 'Rada' })), /role="note"/)
})

test('a badge says its state in words', () => {
  assert.match(String(badge({ tone: 'warning', label: 'brzy po lhůtě' })), />brzy po lhůtě</)
})

test('drawings say nothing to screen readers', () => {
  assert.match(String(icon('mail')), /aria-hidden="true"/)
  assert.match(String(mark()), /aria-hidden="true"/)
})

test('no piece carries a style or a script of its own', () => {
  const pieces = html`${icon('home')}${mark()}${notice({ tone: 'info', title: 'x' })}`
  assert.doesNotMatch(String(pieces), /style=|<script|onclick/)
})

test('headings follow the level that is asked for', () => {
  const body = html`<p>x</p>`
  assert.match(String(section({ title: 'A', body })), /<h2>A<\/h2>/)
  assert.match(String(section({ title: 'A', body, level: 3 })), /<h3>A<\/h3>/)
  assert.match(String(section({ title: 'A', body, level: 4 })), /<h4>A<\/h4>/)
})

test('who comes by an address within the page finds the words unfolded', () => {
  const piece = String(details({ id: 'lhuty', summary: 'Lhůty', body: html`<p>x</p>` }))
  assert.match(piece, /<summary>Lhůty<\/summary>/)
  assert.match(piece, /class="fold-body" id="lhuty"/)
})

test('a timeline keeps the order it was given', () => {
  const piece = String(
    timeline([
      { at: '21. 11. 2026 10:00', title: 'Doručeno', body: 'Klatovy' },
      { at: '23. 11. 2026 8:12', title: 'Přiděleno' },
    ]),
  )
  assert.ok(piece.indexOf('Doručeno') < piece.indexOf('Přiděleno'))
})

const wide = {
  caption: 'Podání',
  head: ['Číslo', 'Věc', html`<abbr title="Lhůta">L.</abbr>`],
  empty: 'Nic tu není.',
}

test('a table has a caption, heads of columns and their names in each cell', () => {
  const piece = String(table({ ...wide, rows: [['KLAT/00001/2026', 'Lípa', 'dnes']] }))
  assert.match(piece, /<caption>Podání<\/caption>/)
  assert.match(piece, /<th scope="col"/)
  assert.match(piece, /data-label="Věc">Lípa</)
  assert.match(piece, /<td\s+role="cell">dnes</)
})

test('a table of two columns stays a table on a phone', () => {
  const narrow = table({ ...wide, head: ['Den', 'Otevřeno'], rows: [['Pondělí', '8:00–17:00']] })
  assert.ok(!String(narrow).includes('table-wide'))
  assert.ok(String(table({ ...wide, rows: [['a', 'b', 'c']] })).includes('table-wide'))
})

test('an empty table says so in words', () => {
  assert.equal(String(table({ ...wide, rows: [] })), '<p class="empty">Nic tu není.</p>')
})

test('a link to change something says what', () => {
  const change = { href: '/x', label: 'Změnit' }
  const piece = String(summaryList([{ label: 'Úřad', value: 'Klatovy', change }]))
  assert.match(piece, /Změnit<span\s+class="visually-hidden"> – Úřad<\/span>/)
})

test('one page needs no ways to others', () => {
  assert.equal(String(pager({ lang: 'cs' })), '')
  assert.match(String(pager({ lang: 'en', older: '/?after=1' })), /rel="next"[^>]*>Next/)
})

test('the tab where the reader is, is marked', () => {
  const piece = String(
    tabs({
      label: 'Seznamy',
      items: [
        { label: 'Moje', href: '/a', current: true, count: 1200 },
        { label: 'Všechny', href: '/b', current: false },
      ],
    }),
  )
  assert.equal(piece.match(/aria-current="page"/g)?.length, 1)
  assert.match(piece, /1\u00a0200/)
})
