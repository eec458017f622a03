import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isSameName, viewerOf, whyNotSigner } from './cosigners.ts'

const open = { personId: 'jana', signerId: null, email: 'lan@priklad.example' }
const lan = { id: 'lan', email: 'Lan@priklad.example' }

test('an open invitation is theirs whose account has its e-mail', () => {
  assert.equal(viewerOf(open, lan), 'invited')
  assert.equal(viewerOf(open, { id: 'karel', email: 'karel@priklad.example' }), 'stranger')
  assert.equal(viewerOf(open, { id: 'jana', email: lan.email }), 'sender')
  assert.equal(viewerOf({ ...open, email: '' }, { id: 'karel', email: '' }), 'stranger')
})

test('once answered it is theirs who answered, whoever has the e-mail afterwards', () => {
  const answered = { ...open, signerId: 'lan' }
  assert.equal(viewerOf(answered, { id: 'lan', email: 'nova@priklad.example' }), 'invited')
  assert.equal(viewerOf(answered, { id: 'karel', email: open.email }), 'stranger')
})

test('titles around a name, its accents, case and order make nobody another person', () => {
  for (const name of ['Ing. Jana Nováková, Ph.D.', 'NOVAKOVA Jana', 'mgr. jana  nováková']) {
    assert.equal(isSameName(name, 'Jana Nováková'), true, name)
  }
  for (const name of ['Jana Novotná', 'Jana', 'Jana Nováková Malá', 'Ing.', '']) {
    assert.equal(isSameName(name, 'Jana Nováková'), false, name)
  }
  assert.equal(isSameName('Ing.', 'Mgr.'), false, 'a title alone is nobody')
})

test('a title in the invitation keeps nobody from signing', () => {
  const signer = { kind: 'natural', name: 'Jana Nováková', verifiedAt: new Date() } as const
  assert.equal(whyNotSigner(signer, 'MUDr. Jana Nováková'), null)
  assert.equal(whyNotSigner(signer, 'MUDr. Jana Nová'), 'other-name')
  assert.equal(whyNotSigner({ ...signer, verifiedAt: null }, 'Jana Nováková'), 'not-verified')
  assert.equal(whyNotSigner({ ...signer, kind: 'legal' }, 'Jana Nováková'), 'not-a-person')
})
