import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { foldText } from '../czech/index.ts'
import { searchPatterns } from './index.ts'

/** As a database would look: each pattern within the folded text. */
function finds(typed: string, text: string): boolean {
  return searchPatterns(typed).every(pattern =>
    new RegExp(pattern.replaceAll('\\m', '\\b').replaceAll('\\M', '\\b')).test(foldText(text)),
  )
}

test('a letter is found by another form of its word', () => {
  for (const [typed, text] of [
    ['lampy', 'Nesvítí lampa'],
    ['poplatek', 'Výše poplatků'],
    ['ulici', 'Zahradní ulice'],
    ['psovi', 'Přihláška psa'],
    ['Praze', 'dům v Praha 3'],
    ['lampy ulice', 'v ulici nesvítí lampa'],
  ] as const) {
    assert.ok(finds(typed, text), `${typed} in ${text}`)
  }
  assert.ok(!finds('lampy letadlo', 'Nesvítí lampa'))
})

test('a record mark is found however many zeros are typed, and only that one', () => {
  for (const typed of ['KLAT/4/2026', 'klat/00004/2026', 'KLAT/4', 'KLAT/4/']) {
    assert.ok(finds(typed, 'KLAT/00004/2026 Klatovy'), typed)
    assert.ok(!finds(typed, 'KLAT/00041/2026 Klatovy, dne 4. 5. 2026'), typed)
  }
})

test('nearly every form of a Czech word finds nearly every other one', () => {
  const file = readFileSync(new URL('czech-forms.txt', import.meta.url), 'utf8')
  const words = file.split('\n').filter(line => line && !line.startsWith('#'))
  const pairs = words.flatMap(line => {
    const [first, ...forms] = line.split(' ')
    return forms.flatMap(form => [[first!, form] as const, [form, first!] as const])
  })
  const missed = pairs.filter(([typed, text]) => !finds(typed, text))
  assert.ok(missed.length < pairs.length / 50, `${missed.length}: ${missed.join(' ')}`)
})

test('whatever is typed is a pattern, and a short one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), typed => {
      for (const pattern of searchPatterns(typed))
        assert.match(pattern, /^\\m[\p{L}\p{N}/*?:|()[\]\\]+$/u)
      finds(typed, 'text')
    }),
  )
})
