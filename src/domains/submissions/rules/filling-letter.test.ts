import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formOf, pageOf } from '../../../../tests/forms/example.ts'
import type { Field, Identity } from '../../forms/index.ts'
import { fillingTexts } from '../texts/filling.ts'
import { letterOfForm } from './filling-letter.ts'

const jana: Identity = {
  ...{ kind: 'natural', name: 'Jana Nováková', birthDate: '1986-04-12', ico: null },
  ...{ actingName: null, street: 'Plánická 12', town: 'Klatovy', postcode: '33901' },
  ...{ email: null, phone: null },
}
const world = {
  ...{ today: '2026-11-21', office: { type: 3 as const, population: 22_000 } },
  sender: { kind: 'natural' as const },
}
const fields: Field[] = [
  { name: 'dni', kind: 'number', label: { cs: 'Dny' } },
  {
    ...{ name: 'pravda', kind: 'declaration', label: { cs: 'Pravdivost' } },
    text: { cs: 'Údaje jsou pravdivé.' },
  },
]
const form = formOf([pageOf(...fields)], {
  fees: [{ name: { cs: 'Nájem' }, czk: { rateCzk: 27.5, factors: ['dni'] } }],
})

function bodyOf(answers: Record<string, number | boolean>): string {
  const identity = { world, identity: jana }
  return letterOfForm(form, answers, identity, fillingTexts.cs.letter).body.replaceAll(
    '\u00a0',
    ' ',
  )
}

test('the office reads what was declared, word for word', () => {
  const body = bodyOf({ dni: 5, pravda: true })
  assert.match(body, /Pravdivost: Potvrzeno: „Údaje jsou pravdivé\.“/)
  assert.doesNotMatch(bodyOf({ dni: 5 }), /Potvrzeno/)
})

test('an amount is written in one way, with its hellers or without', () => {
  const body = bodyOf({ dni: 5 })
  assert.match(body, /Nájem: 137,50 Kč \(.*= 137,50 Kč\)/)
  assert.match(body, /: 137,50 Kč$/)
  assert.match(bodyOf({ dni: 4 }), /Nájem: 110 Kč \(.*= 110 Kč\)/)
})

test('the subject is short in each language, and the title where nothing was answered', () => {
  const title = { cs: 'Pronájem', en: 'Hire' }
  const about = formOf([pageOf({ name: 'proc', kind: 'long-text', label: { cs: 'Proč' } })], {
    title,
    subject: { cs: '{proc}', en: '{proc}', de: '{proc}' },
  })
  const of = (answers: Record<string, string>) =>
    letterOfForm(about, answers, { world, identity: jana }, fillingTexts.cs.letter)
  const long = of({ proc: 'Slavíme. '.repeat(300) })
  const { cs, en, de } = long.subjectWords
  assert.deepEqual(
    [long.subject, cs, en, de].map(text => text?.length),
    [250, 250, 250, 250],
  )
  assert.deepEqual(of({}).subjectWords, title)
  assert.equal(of({}).subject, 'Pronájem')
})
