import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formOf, pageOf, world } from '../../../../../tests/forms/example.ts'
import { fieldsHtml } from '../../index.ts'
import { linkedWords, unlinkedWords } from './linked.ts'

const said = (text: string) => String(linkedWords(text, 'cs'))

test('an information leads to pages of the portal, in the language of the page', () => {
  assert.equal(said('Napište [úřadu](/podani/nove).'), 'Napište <a href="/podani/nove">úřadu</a>.')
  assert.match(String(linkedWords('Write [here](/podani/nove)', 'en')), /href="\/en\/podani\/nove"/)
  const two = said('[A](/a) nebo [B](/b), [C](/)')
  assert.equal(two, '<a href="/a">A</a> nebo <a href="/b">B</a>, <a href="/">C</a>')
})

test('what leads elsewhere than into the portal stays as it was written', () => {
  for (const text of [
    '[x](https://example.com)',
    '[x](//example.com)',
    '[x](javascript:alert)',
    '[x](/a"onclick)',
    '[](/a)',
    'bez odkazu (/a) [b]',
  ])
    assert.doesNotMatch(said(text), /<a /, text)
  assert.equal(said('<b>[x](/a)'), '&lt;b&gt;<a href="/a">x</a>')
})

test('on paper the words of a link stand alone', () => {
  assert.equal(
    unlinkedWords('Napište [úřadu](/podani/nove) a [nám](/kontakty).'),
    'Napište úřadu a nám.',
  )
})

test('the page of a form draws the link, its paragraphs stay', () => {
  const text = { cs: 'Napište [úřadu](/podani/nove).\n\nDruhý odstavec.' }
  const form = formOf([pageOf({ name: 'rada', kind: 'information', label: { cs: 'Rada' }, text })])
  const drawn = String(fieldsHtml('cs', form, 'page', { answers: {}, world }))
  assert.match(drawn, /<p class="form-text">Napište <a href="\/podani\/nove">úřadu<\/a>\.<\/p>/)
  assert.match(drawn, /Druhý odstavec\./)
})
