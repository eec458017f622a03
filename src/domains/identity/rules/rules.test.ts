import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { birthDateRefusal, dayFrom } from './days.ts'
import { contactRefusals, emailRefusal } from './fields.ts'
import { mayTry, placesOf, windowStart } from './guessing.ts'
import { hoursFrom, hoursText } from './hours.ts'
import { isUsable } from './links.ts'
import { effectsOf, whyNotServe } from './officers.ts'
import { legalRefusals, naturalRefusals, naturalRegistration } from './registration.ts'
import { newSecondFactor, nextCode, usedStep } from './second-factor.ts'
import { browserName, ownAddress } from './sessions.ts'
import { contractMark, documentRefusals, whyNotVerify } from './verification.ts'

const today = '2026-11-21'
const contact = { street: 'Zahradní 214', town: 'Klatovy', postcode: '339 01', phone: '601000101' }
const access = { email: 'jana@priklad.example', password: 'Lipa-u-radnice-26', agreed: true }
const jana = {
  givenName: 'Jana',
  surname: 'Nováková',
  birthDate: '12. 4. 1986',
  ...contact,
  ...access,
}
const firm = {
  ico: '26317451',
  firmName: 'Šumava Dřevo',
  actingName: 'Petr Kolář',
  ...contact,
  ...access,
}

test('a day is read in each way that people write it', () => {
  for (const typed of [
    '12. 4. 1986',
    '12.4.1986',
    '12/4/1986',
    '12 4 1986',
    '1986-04-12',
    '12.04.1986',
    '12. dubna 1986',
    '12 dubna 1986',
    '12. April 1986',
    '12th April 1986',
    'April 12, 1986',
  ])
    assert.equal(dayFrom(typed), '1986-04-12', typed)
  for (const typed of ['', '12. 4.', '1986', '30. 2. 1986', '12. 13. 1986', '12. 4. 86', 'dnes'])
    assert.equal(dayFrom(typed), null, typed)
})

test('a birth date must exist, be past and not impossibly long ago', () => {
  assert.equal(birthDateRefusal('', today), 'empty')
  assert.equal(birthDateRefusal('31. 4. 1986', today), 'not-date')
  assert.equal(birthDateRefusal('22. 11. 2026', today), 'in-future')
  assert.equal(birthDateRefusal('21. 11. 2026', today), 'too-young')
  assert.equal(birthDateRefusal('22. 11. 2011', today), 'too-young')
  assert.equal(birthDateRefusal('21. 11. 2011', today), null)
  assert.equal(birthDateRefusal('1. 1. 1899', today), 'too-old')
  assert.equal(birthDateRefusal('29. 2. 1904', today), null)
})

test('an e-mail needs a name, one @ and a domain', () => {
  for (const right of ['a@b.cz', 'jana+obec@mail.priklad.example', 'žluťoučký@kůň.cz'])
    assert.equal(emailRefusal(right), null, right)
  for (const wrong of [
    'jana',
    'jana@',
    '@b.cz',
    'a@b',
    'a b@c.cz',
    'a@b.cz, c@d.cz',
    'a@b@c.cz',
    '<a@b.cz>',
  ])
    assert.equal(emailRefusal(wrong), 'not-email', wrong)
  assert.equal(emailRefusal(`${'a'.repeat(250)}@b.cz`), 'too-long')
})

test('the form of a citizen in order has no refusals', () => {
  assert.deepEqual(naturalRefusals(jana, today), {})
  const { name, phone, postcode, birthDate } = naturalRegistration(jana)
  assert.deepEqual(
    [name, phone, postcode, birthDate],
    ['Jana Nováková', '+420601000101', '33901', '1986-04-12'],
  )
})

test('each empty field of a citizen is told', () => {
  const empty = Object.fromEntries(
    Object.keys(jana).map(name => [name, '']),
  ) as unknown as typeof jana
  const refusals = naturalRefusals({ ...empty, agreed: false }, today)
  assert.deepEqual(new Set(Object.keys(refusals)), new Set(Object.keys(jana)))
  assert.equal(refusals.surname, 'empty')
  assert.equal(refusals.agreed, 'not-chosen')
})

test('a firm with a wrong check digit is told at the number', () => {
  assert.deepEqual(legalRefusals(firm), {})
  assert.deepEqual(legalRefusals({ ...firm, ico: '26317452' }), { ico: 'not-ico' })
  assert.deepEqual(legalRefusals({ ...firm, ico: '' }), { ico: 'empty' })
})

test('any texts at all are judged, never an error', () => {
  const typed = fc.record(
    Object.fromEntries(Object.keys(jana).map(name => [name, fc.string({ unit: 'binary' })])),
  )
  fc.assert(
    fc.property(typed, entry => {
      const refusals = naturalRefusals(entry as unknown as typeof jana, today)
      return typeof refusals === 'object'
    }),
    { numRuns: 200 },
  )
  assert.deepEqual(contactRefusals({ ...contact, town: 'x'.repeat(101) }), { town: 'too-long' })
})

test('after sign-in one goes on to an address of ours only', () => {
  for (const own of ['/podani', '/en/podani?stav=nove', '/'])
    assert.equal(ownAddress(own, '/domu'), own)
  for (const foreign of [
    undefined,
    '',
    'podani',
    '//zly.example',
    '/\\zly',
    '/\t/zly.example',
    'https://zly.example',
    `/${'a'.repeat(600)}`,
  ])
    assert.equal(ownAddress(foreign, '/domu'), '/domu', foreign)
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      const to = ownAddress(text, '/domu')
      return new URL(to, 'https://portal.example').origin === 'https://portal.example'
    }),
  )
})

test('a browser is named as its owner knows it', () => {
  const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0'
  const phone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1'
  assert.equal(browserName(firefox), 'Firefox, Windows')
  assert.equal(browserName(phone), 'Safari, iOS')
  assert.equal(browserName(''), '')
})

test('strangers’ attempts count by name and address, a known browser’s by itself', () => {
  assert.deepEqual(placesOf(true), ['device'])
  assert.deepEqual(placesOf(false), ['name', 'address'])
  assert.equal(mayTry('name', { count: 10 }), true)
  assert.equal(mayTry('name', { count: 11 }), false)
  assert.equal(mayTry('address', { count: 100 }), true)
  assert.equal(
    windowStart(new Date('2026-11-21T10:15:00Z')).toISOString(),
    '2026-11-21T10:00:00.000Z',
  )
})

test('a link works until its hour, and once', () => {
  const link = { usedAt: null, expiresAt: new Date('2026-11-21T10:00:00Z') }
  assert.equal(isUsable(link, new Date('2026-11-21T09:59:59Z')), true)
  assert.equal(isUsable(link, new Date('2026-11-21T10:00:00Z')), false)
  assert.equal(isUsable({ ...link, usedAt: new Date(0) }, new Date('2026-11-21T09:00:00Z')), false)
})

test('a code of the phone is taken once, one step early or late, never older than the last', () => {
  const secret = newSecondFactor()
  const now = new Date('2026-11-21T10:00:10Z')
  const code = nextCode(secret, 0, now)
  const step = usedStep(secret, code, 0, now)!
  assert.equal(usedStep(secret, ` ${code.slice(0, 3)} ${code.slice(3)}`, 0, now), step)
  assert.equal(usedStep(secret, code, step, now), null)
  assert.equal(usedStep(secret, code, 0, new Date('2026-11-21T10:00:40Z')), step)
  assert.equal(usedStep(secret, code, 0, new Date('2026-11-21T10:01:10Z')), null)
  const second = nextCode(secret, step, now)
  assert.equal(usedStep(secret, second, step, now), step + 1)
  for (const wrong of ['', '12345', '1234567', 'abcdef', '１２３４５６'])
    assert.equal(usedStep(secret, wrong, 0, now), null, wrong)
})

test('a service needs a role, a head a unit, an office an administrator', () => {
  const facts = { otherAdministrators: false, wasAdministrator: true, today }
  const service = { roles: ['administrator'] as const, unitIds: [], until: null }
  assert.equal(whyNotServe(service, facts), null)
  assert.equal(whyNotServe({ ...service, roles: [] }, facts), 'no-role')
  assert.equal(whyNotServe({ ...service, roles: ['head'] }, facts), 'head-without-unit')
  assert.equal(whyNotServe({ ...service, roles: ['mayor'] }, facts), 'last-administrator')
  assert.equal(whyNotServe({ ...service, until: '2026-12-31' }, facts), 'last-administrator')
  const others = { ...facts, otherAdministrators: true }
  assert.equal(whyNotServe({ ...service, until: '2026-11-20' }, others), 'ends-in-past')
  assert.equal(whyNotServe({ ...service, until: today }, others), null)
})

test('the effects of a change are all told, and of no change none', () => {
  const before = { roles: ['mayor'] as const, unitIds: ['a'], until: '2026-12-31' }
  assert.deepEqual(effectsOf(before, before), [])
  assert.deepEqual(effectsOf(before, { roles: ['head'], unitIds: ['b'], until: null }), [
    { kind: 'role-given', role: 'head' },
    { kind: 'role-taken', role: 'mayor' },
    { kind: 'unit-given', unitId: 'b' },
    { kind: 'unit-taken', unitId: 'a' },
    { kind: 'goes-on' },
  ])
  assert.deepEqual(effectsOf({ ...before, until: null }, before), [
    { kind: 'ends', until: '2026-12-31' },
  ])
})

test('a document’s check needs a kind, exactly four characters and agreement', () => {
  const right = { documentKind: 'passport', documentEnd: '44a1', agrees: true }
  assert.deepEqual(documentRefusals(right), {})
  assert.deepEqual(documentRefusals({ ...right, documentKind: 'library-card' }), {
    documentKind: 'not-chosen',
  })
  for (const documentEnd of ['123', '12345', '12 4', 'ěščř'])
    assert.deepEqual(documentRefusals({ ...right, documentEnd }), { documentEnd: 'not-four' })
  assert.deepEqual(documentRefusals({ ...right, documentEnd: '', agrees: false }), {
    documentEnd: 'empty',
    agrees: 'not-chosen',
  })
})

test('only a confirmed and not yet verified person is verified', () => {
  const at = new Date(0)
  assert.equal(whyNotVerify({ confirmedAt: at, verifiedAt: null }), null)
  assert.equal(whyNotVerify({ confirmedAt: null, verifiedAt: null }), 'not-confirmed')
  assert.equal(whyNotVerify({ confirmedAt: at, verifiedAt: at }), 'already-verified')
  assert.equal(contractMark(7, 2026), 'S/2026/000007')
})

test('opening hours are read as typed and written back the same', () => {
  assert.deepEqual(hoursFrom('', 1), [])
  assert.equal(hoursFrom('od osmi', 1), null)
  assert.equal(hoursFrom('8:00–12:00, potom ne', 1), null)
  const hours = hoursFrom('8:00-12:00,13.30 — 17:00', 3)!
  assert.equal(hoursText(hours, 3), '08:00–12:00, 13:30–17:00')
  assert.equal(hoursText(hours, 4), '')
})
