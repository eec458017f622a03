import assert from 'node:assert/strict'
import { test } from 'node:test'
import { world } from '../../../../tests/forms/example.ts'
import { flat } from '../../../../tests/forms/flat.ts'
import { subjectSeen } from './journey.ts'

test('a subject says to a signer only what is shown to them', () => {
  const answers = { adresa: 'Zahradní 214', duvod: 'nemáme kde bydlet' }
  const seen = (cosigner: string) => subjectSeen(flat, answers, world, cosigner).cs
  assert.equal(seen('vlastnik'), 'Byt Zahradní 214: nemáme kde bydlet')
  assert.equal(seen('soused'), 'Byt Zahradní 214: …')
})
