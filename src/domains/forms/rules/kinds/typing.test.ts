import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainLine, plainLines, withoutHidden } from './typing.ts'

test('what is typed is kept without signs that nobody sees', () => {
  const typed = ' Jana\u0008 \ufffeNo\uffffv\u202eák\ufeff ová\u{1fffe} '
  assert.equal(plainLine(typed), 'Jana Novák ová')
  assert.equal(plainLines(`${typed}\r\n\tdruhý řádek`), 'Jana Novák ová \n\tdruhý řádek')
})

test('half of a sign is replaced, a whole one stays', () => {
  assert.equal(withoutHidden('\ud83d 😀'), '\ufffd 😀')
})
