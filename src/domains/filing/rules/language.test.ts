import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isForeign } from './language.ts'

test('a letter in English, German or another script stands out', () => {
  assert.ok(isForeign('Please fix the lamp in front of the school.'))
  assert.ok(isForeign('Ich bitte um die Genehmigung und danke, mit Gruß'))
  assert.ok(isForeign('Прошу дозвіл на вирубку дерева'))
})

test('Czech does not, with diacritics or without them, nor with a foreign name in it', () => {
  assert.ok(!isForeign('Žádám o povolení kácení lípy u čp. 214.'))
  assert.ok(!isForeign('Zadam o povoleni, prosim o odpoved do pondeli'))
  assert.ok(!isForeign('Kapela The Best of the Rest bude hrát na náměstí, prosím, je to pro děti'))
  assert.ok(!isForeign('Slovensky: žiadam o povolenie na výrub stromu'))
  assert.ok(!isForeign(''))
})
