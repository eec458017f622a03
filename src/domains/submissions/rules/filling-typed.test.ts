import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formOf } from '../../../../tests/forms/example.ts'
import { typedOn } from './filling-typed.ts'

const form = formOf([
  {
    name: 'jak',
    title: { cs: 'Jak?' },
    fields: [
      {
        name: 'cesta',
        kind: 'choice',
        label: { cs: 'Cesta', en: 'Way' },
        options: [
          { value: 'posta', label: { cs: 'poštou', en: 'by post' } },
          { value: 'osobne', label: { cs: 'osobně' } },
        ],
      },
      { name: 'pravda', kind: 'declaration', label: { cs: 'Je to pravda' } },
      { name: 'znovu', kind: 'yes-no', label: { cs: 'Píšete znovu?' } },
      { name: 'proc', kind: 'text', label: { cs: 'Proč' } },
    ],
  },
])

test('what was typed on a lost page is read in the reader’s language', () => {
  const said = (value: string, lang: 'cs' | 'en') =>
    typedOn(form, 'jak', { cesta: value }, lang).map(({ text }) => text)
  assert.deepEqual(said('posta', 'cs'), ['poštou'])
  assert.deepEqual(said('posta', 'en'), ['by post'])
  assert.deepEqual(said('osobne', 'en'), ['osobně'], 'Czech where nothing else was written')
  assert.deepEqual(said('jinak', 'en'), ['jinak'], 'what is no option stays as it was sent')
})

test('a tick is read as a word, and a word that looks like one stays as it was written', () => {
  const said = (typed: Record<string, string>, lang: 'cs' | 'en' | 'de') =>
    typedOn(form, 'jak', typed, lang).map(({ text }) => text)
  assert.deepEqual(said({ pravda: 'yes', znovu: 'no' }, 'cs'), ['Ano', 'Ne'])
  assert.deepEqual(said({ pravda: 'yes', znovu: 'no' }, 'de'), ['Ja', 'Nein'])
  assert.deepEqual(said({ proc: 'yes' }, 'cs'), ['yes'])
})
