import assert from 'node:assert/strict'
import { test } from 'node:test'
import { html } from '../../foundation/html.ts'
import {
  button,
  checkbox,
  checkGroup,
  errorSummary,
  fileField,
  form,
  radioGroup,
  searchForm,
  selectField,
  textArea,
  textField,
} from './index.ts'

const options = [
  { value: 'klatovy', label: 'Klatovy', hint: 'nám. Míru 62' },
  { value: 'nyrsko', label: 'Nýrsko' },
]
const email = { lang: 'cs', name: 'email', label: 'E-mail' } as const

test('a label is bound to its field', () => {
  const field = String(textField({ ...email, type: 'email' }))
  assert.match(field, /<label class="field-label" for="field-email">E-mail<\/label>/)
  assert.match(field, /<input [^>]*type="email"\s+id="field-email" name="email" required>/)
})

test('a field is required unless it says otherwise in the reader’s language', () => {
  const marks = { cs: '(nepovinné)', en: '(optional)', de: '(optional)' }
  for (const [lang, mark] of Object.entries(marks)) {
    const field = String(textField({ ...email, lang: lang as 'cs', required: false }))
    assert.ok(field.includes(mark))
    assert.ok(!field.includes('required'))
  }
})

test('a field names its hint and its error to screen readers', () => {
  const field = String(textField({ ...email, hint: 'Pošleme sem odkaz.', error: 'Chybí zavináč.' }))
  assert.match(field, /aria-describedby="field-email-hint field-email-error"/)
  assert.match(field, /aria-invalid="true"/)
  assert.match(field, /id="field-email-hint">Pošleme sem odkaz\.</)
  assert.match(field, /id="field-email-error">.*Chyba: .*Chybí zavináč\.</s)
})

test('what was typed comes back escaped', () => {
  const hostile = '"><script>alert(1)</script>'
  const pieces = [
    textField({ ...email, value: hostile, error: hostile }),
    textArea({ ...email, value: hostile }),
    selectField({ ...email, value: hostile, options: [{ value: hostile, label: hostile }] }),
  ]
  for (const piece of pieces) assert.ok(!String(piece).includes('<script'))
})

test('a password never comes back', () => {
  const field = String(textField({ ...email, type: 'password', value: 'Lipa-u-radnice-26' }))
  assert.ok(!field.includes('Lipa'))
})

test('a text that begins with an empty line keeps it', () => {
  const area = String(textArea({ ...email, value: '\nDobrý den' }))
  assert.match(area, />\n\nDobrý den<\/textarea>/)
})

test('a browser is told what it may fill in and how long it may be', () => {
  const field = String(
    textField({ ...email, autocomplete: 'email', inputmode: 'email', maxlength: 200, width: 's' }),
  )
  for (const part of ['autocomplete="email"', 'inputmode="email"', 'maxlength="200"', 'input-s']) {
    assert.ok(field.includes(part), part)
  }
})

test('nothing is chosen for the reader', () => {
  const select = String(selectField({ ...email, options }))
  assert.match(select, /<option value="">Vyberte…<\/option>/)
  assert.ok(!select.includes('selected'))
  assert.ok(!String(radioGroup({ ...email, options })).includes('checked'))
})

test('what was chosen stays chosen', () => {
  const chosen = { ...email, value: 'nyrsko', options }
  assert.match(String(selectField(chosen)), /value="nyrsko"\s+selected/)
  assert.match(String(radioGroup(chosen)), /value="nyrsko"\s+checked/)
  const both = checkGroup({ ...email, values: ['klatovy', 'nyrsko'], options })
  assert.equal(String(both).match(/ checked/g)?.length, 2)
})

test('the first choice of a group is where the error summary leads', () => {
  const group = String(radioGroup({ ...email, options, error: 'Vyberte úřad.' }))
  assert.match(group, /<legend[^>]*>E-mail<\/legend>/)
  assert.match(group, /id="field-email" name="email"\s+value="klatovy"/)
  assert.match(group, /id="field-email-1" name="email"\s+value="nyrsko"/)
  assert.match(group, /role="radiogroup"[^>]*aria-invalid="true"/)
})

test('a tick is a yes', () => {
  const box = String(checkbox({ ...email, checked: true }))
  assert.match(box, /value="yes" checked required/)
  assert.ok(!String(checkbox({ ...email, required: false })).includes('required'))
})

test('a file field tells which kinds it takes', () => {
  const field = String(fileField({ ...email, accept: '.pdf', multiple: true, required: false }))
  assert.match(field, /type="file" accept="\.pdf" multiple/)
})

test('the summary leads to each wrong field and counts in the reader’s language', () => {
  const one = String(errorSummary('cs', { email: 'Chybí zavináč.' }))
  assert.match(one, /role="alert"/)
  assert.match(one, /href="#field-email">Chybí zavináč\.</)
  assert.match(one, /Na stránce je jedna chyba/)
  assert.match(String(errorSummary('en', { a: 'x', b: 'y' })), /There are errors/)
  assert.match(String(errorSummary('de', { a: 'x', b: 'y' })), /mehrere Fehler/)
})

test('a page without errors has no summary', () => {
  assert.equal(String(errorSummary('cs', {})), '')
})

test('a form carries its token, so that sending it twice is one sending', () => {
  const sent = String(form({ action: '/podani', key: 'k1', multipart: true, body: html`<p>x</p>` }))
  assert.match(sent, /name="_key" value="k1"/)
  assert.match(sent, /enctype="multipart\/form-data"/)
  assert.match(sent, /method="post" novalidate/)
})

test('a button can send the form elsewhere', () => {
  const piece = String(button({ label: 'Smazat', kind: 'danger', formaction: '/smazani' }))
  assert.match(piece, /data-color="error"/)
  assert.match(piece, /formaction="\/smazani"/)
})

test('a search keeps its words and has its own button', () => {
  const piece = String(searchForm({ lang: 'en', action: '/en/urady', label: 'Town', words: 'a"b' }))
  assert.match(piece, /role="search"/)
  assert.match(piece, /value="a&quot;b"/)
  assert.match(piece, />Search<\/button>/)
})
