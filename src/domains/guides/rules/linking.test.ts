import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Linkable, withSlugs } from './linking.ts'

const linkable: Linkable = {
  forms: [
    { slug: 'poplatek-ze-psu', title: { cs: 'Poplatek ze psů', en: 'Dog fee' } },
    { slug: 'zabor', title: { cs: 'Zábor' } },
    { slug: 'zabor-kratky', title: { cs: 'Zábor' } },
  ],
  related: [{ slug: 'svatba', title: { cs: 'Svatba', de: 'Hochzeit' } }],
}

const formsOf = (forms: string) => withSlugs({ forms }, linkable).forms

test('a form is named by its title in any language, by its address or by its slug', () => {
  for (const typed of [
    'Poplatek ze psů',
    ' poplatek ze psu ',
    'Dog fee',
    'poplatek-ze-psu',
    '/formulare/poplatek-ze-psu',
    'https://portal.example/formulare/poplatek-ze-psu?urad=klatovy#1',
  ]) {
    assert.equal(formsOf(typed), 'poplatek-ze-psu', typed)
  }
})

test('a title of two forms or of none stays as it was typed', () => {
  for (const typed of ['Zábor', 'Něco jiného', '/zivotni-situace/svatba']) {
    assert.equal(formsOf(typed), typed)
  }
})

test('what is chosen from the list joins what is written, each in its own field', () => {
  const typed = {
    forms: 'zabor\r\nDog fee',
    'forms-choice': 'zabor-kratky',
    related: '',
    'related-choice': 'svatba',
  }
  const after = withSlugs(typed, linkable)
  assert.equal(after.forms, 'zabor\npoplatek-ze-psu\nzabor-kratky')
  assert.equal(after.related, 'svatba')
  assert.deepEqual(withSlugs({ 'title-cs': 'Pes' }, linkable), { 'title-cs': 'Pes' })
  assert.equal(withSlugs({ related: 'Hochzeit' }, linkable).related, 'svatba')
})
