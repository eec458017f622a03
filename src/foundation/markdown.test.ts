import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isGoodHref, plainBlocks, readMarkdown } from './markdown.ts'

test('paragraphs, lists and links are read', () => {
  const { blocks, leftOut } = readMarkdown(
    'Přijďte na **úřad**.\n\n- s průkazem\n- s [formulářem](/formulare/pes)',
  )
  assert.deepEqual(leftOut, [])
  assert.deepEqual(
    blocks.map(block => block.kind),
    ['paragraph', 'list'],
  )
  assert.equal(plainBlocks(blocks), 'Přijďte na úřad.\ns průkazem\ns formulářem')
})

test('HTML is words like any other', () => {
  const { blocks, leftOut } = readMarkdown('<script>alert(1)</script>\n\nA <b>B</b>')
  assert.deepEqual(leftOut, ['html'])
  assert.match(plainBlocks(blocks), /<script>alert\(1\)<\/script>/)
})

test('a link that runs a script, or leads out under a page of ours, is no link', () => {
  for (const href of ['javascript:alert(1)', 'data:text/html,x', '//evil.example', '/\\evil', '']) {
    assert.equal(isGoodHref(href), false, href)
  }
  for (const href of [
    'https://priklad.example/x',
    'mailto:a@b.cz',
    'tel:+420 376',
    '/urady',
    '#a',
  ]) {
    assert.equal(isGoodHref(href), true, href)
  }
  const { blocks, leftOut } = readMarkdown('[sem](javascript:alert(1))')
  assert.deepEqual([plainBlocks(blocks), leftOut], ['sem', ['bad-link']])
})

test('pictures and code are left out and said so', () => {
  assert.deepEqual(readMarkdown('![plán](x.png) a `kód`').leftOut.sort(), ['code', 'picture'])
})

test('a text as deep as a well ends somewhere', () => {
  assert.ok(readMarkdown(`${'> '.repeat(500)}dno`).leftOut.includes('too-deep'))
  assert.ok(readMarkdown(`${'*a '.repeat(300)}${'b* '.repeat(300)}`).blocks.length > 0)
})

test('no text at all breaks it', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), text => readMarkdown(text) !== null))
})
