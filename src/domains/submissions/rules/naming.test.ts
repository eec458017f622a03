import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deedOn } from './naming.ts'

const lan = { name: 'Nguyen Thi Lan', email: 'lan@priklad.example', birthDate: '1990-05-01' }
const invited = { name: lan.name, email: lan.email, signerName: '' }
const named = (now: Partial<typeof lan>, isLinked = true) => ({
  ...{ isLinked, was: lan },
  now: { ...lan, ...now },
})

test('another birth date in the question about a person ends what they were asked to sign', () => {
  assert.equal(deedOn(invited, named({ birthDate: '1991-05-01' })), 'end')
  assert.equal(deedOn(invited, named({ name: 'Petra Nová' })), 'end')
  assert.equal(deedOn(invited, named({ birthDate: '1991-05-01' }, false)), 'go-on')
})

test('a name put right is told only while it is of the same birth and e-mail', () => {
  const miscalled = { ...invited, name: 'Lan Nová', signerName: lan.name }
  const right = { isLinked: true, was: { ...lan, name: 'Lan Nová' }, now: lan }
  assert.equal(deedOn(miscalled, right), 'correct')
  const otherBirth = { ...right, now: { ...lan, birthDate: '1991-05-01' } }
  assert.equal(deedOn(miscalled, otherBirth), 'end')
  const otherMail = { ...right, isLinked: false, now: { ...lan, email: 'x@priklad.example' } }
  assert.equal(deedOn(miscalled, otherMail), 'close')
})

test('another e-mail is waited for no more, the same one goes on', () => {
  assert.equal(deedOn(invited, named({ email: 'x@priklad.example' })), 'close')
  assert.equal(deedOn(invited, named({ name: 'Ing. Nguyen Thi Lan' })), 'go-on')
})
