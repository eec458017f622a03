import assert from 'node:assert/strict'
import { test } from 'node:test'
import { element, optional, withAttributes, xmlDocument } from './xml.ts'

const body = (text: string) => xmlDocument(element('a', text)).split('\n')[1]

test('elements stand in elements, a line each', () => {
  const root = withAttributes(element('dokument', element('jid', 'x1'), optional('věc', '')), {
    xmlns: 'urn:x',
  })
  assert.equal(
    xmlDocument(root),
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
      '<dokument xmlns="urn:x">\n  <jid>x1</jid>\n</dokument>\n',
  )
})

test('what a text says is never markup', () => {
  assert.equal(body('<b>&"'), '<a>&lt;b&gt;&amp;&quot;</a>')
})

test('what XML cannot hold is replaced, so that the document can always be read', () => {
  assert.equal(body('a\u0000b\ud800c\ufffe'), '<a>a\ufffdb\ufffdc\ufffd</a>')
  assert.equal(body('😀 č'), '<a>😀 č</a>')
})

test('spaces that a reader would change are kept', () => {
  assert.equal(body('a\tb\r'), '<a>a&#9;b&#13;</a>')
})
