import assert from 'node:assert/strict'
import { test } from 'node:test'
import { markdown } from './markdown.ts'

const written = (text: string) => String(markdown(text))

test('a text comes out as paragraphs, lists and links', () => {
  assert.equal(
    written('Ano **hned**.\n\n1. první\n2. druhý'),
    '<p>Ano <strong>hned</strong>.</p><ol><li>první</li><li>druhý</li></ol>',
  )
})

test('a link to a page of ours leads to it in the language of the page', () => {
  const page = markdown('[Úřady](/urady)', { href: address => `/de${address}` })
  assert.equal(String(page), '<p><a href="/de/urady">Úřady</a></p>')
})

test('headings begin below the one over the text', () => {
  assert.equal(String(markdown('# A\n\n## B', { level: 3 })), '<h3>A</h3><h4>B</h4>')
})

test('nothing that a text says becomes markup of its own', () => {
  const page = written('<img src=x onerror=alert(1)> [x](javascript:alert(1)) "&')
  assert.doesNotMatch(page, /<img|<a /)
})
