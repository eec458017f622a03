import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import {
  birthDateOf,
  formatBirthNumber,
  isAccount,
  isBirthNumber,
  isParcel,
  isPlate,
  normalAccount,
  normalBirthNumber,
  normalParcel,
  normalPlate,
} from './index.ts'

/** Numbers from the day with the check that the law asks for, never of anybody we know. */
function birthNumber(yymmdd: string, serial: number): string {
  const nine = `${yymmdd}${String(serial).padStart(3, '0')}`
  const check = Number(nine) % 11
  return check === 10 ? birthNumber(yymmdd, serial + 1) : `${nine}${check}`
}

test('a birth number is taken when its day exists and eleven divides it', () => {
  const janas = birthNumber('865412', 123)
  assert.ok(isBirthNumber(janas))
  assert.ok(isBirthNumber(` ${janas.slice(0, 6)} / ${janas.slice(6)} `))
  assert.equal(birthDateOf(janas), '1986-04-12')
  assert.ok(!isBirthNumber(`${janas.slice(0, 9)}${(Number(janas[9]) + 1) % 10}`))
})

test('one wrong digit after the year of a birth number is found', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 990 }),
      fc.integer({ min: 2, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
      (serial, at, shift) => {
        const right = birthNumber('900101', serial)
        const digits = [...right]
        digits[at] = String((Number(digits[at]) + shift) % 10)
        assert.ok(!isBirthNumber(digits.join('')))
      },
    ),
  )
})

test('months of women, and of days whose numbers ran out, are months', () => {
  assert.equal(birthDateOf(birthNumber('860412', 1)), '1986-04-12')
  assert.equal(birthDateOf(birthNumber('052412', 1)), '2005-04-12')
  assert.equal(birthDateOf(birthNumber('057412', 1)), '2005-04-12')
  assert.equal(birthDateOf(birthNumber('863412', 1)), '')
})

test('nine digits are of people born before 1954, and have no check', () => {
  assert.ok(isBirthNumber('485312/123'))
  assert.equal(birthDateOf('485312123'), '1948-03-12')
  assert.ok(!isBirthNumber('545312123'))
})

test('what is no birth number is refused', () => {
  for (const text of ['', '1', '8613121234', '860230/1234', 'abc', '8604121234567', '٨٦٠٤١٢١٢٣٤'])
    assert.ok(!isBirthNumber(text), text)
})

test('a birth number is kept as digits and shown with its stroke', () => {
  assert.equal(normalBirthNumber(' 865412 / 0001 '), '8654120001')
  assert.equal(formatBirthNumber('8654120001'), '865412/0001')
})

test('a Czech account is taken when both its parts divide by eleven', () => {
  for (const account of ['19-2000145399/0800', '2000145399/0800', '178124-4159/0710'])
    assert.ok(isAccount(account), account)
  for (const account of ['19-2000145398/0800', '29-2000145399/0800', '00/0800', '1/0800'])
    assert.ok(!isAccount(account), account)
})

test('an IBAN is taken when it has the length of its country and its check', () => {
  for (const iban of ['CZ65 0800 0000 1920 0014 5399', 'DE89370400440532013000'])
    assert.ok(isAccount(iban), iban)
  for (const iban of ['CZ6508000000192000145398', 'CZ650800000019200014539', 'XX65080000001920'])
    assert.ok(!isAccount(iban), iban)
})

test('an account is kept without spaces and leading zeros', () => {
  assert.equal(normalAccount(' 000019 - 2000145399 / 0800 '), '19-2000145399/0800')
  assert.equal(normalAccount('000000-2000145399/0800'), '2000145399/0800')
  assert.equal(normalAccount('19–2000145399/0800'), '19-2000145399/0800')
  assert.equal(normalAccount('cz65 0800 0000 1920 0014 5399'), 'CZ6508000000192000145399')
})

test('a plate is kept in capitals, ours and foreign ones alike', () => {
  assert.equal(normalPlate('1p2 3456'), '1P23456')
  for (const plate of ['1P2 3456', 'EL-123AB', 'M-GO 1234', 'TÜ-X 99']) assert.ok(isPlate(plate))
  for (const plate of ['', 'ABC', '123', 'PSTRUH', '1P2 3456 78901', '1P2_3456'])
    assert.ok(!isPlate(plate), plate)
})

test('a parcel of land or of a building is written in one way', () => {
  assert.equal(normalParcel(' 1245 / 7 '), '1245/7')
  assert.equal(normalParcel('ST.12/3'), 'st. 12/3')
  for (const parcel of ['1', '1245/7', 'st. 12', 'st.12/3']) assert.ok(isParcel(parcel), parcel)
  for (const parcel of ['', '0', '1245/', '123456', '12/3/4', 'p. č. 3']) {
    assert.ok(!isParcel(parcel), parcel)
  }
})

test('nothing that anybody writes breaks a check, and what is normal stays so', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      for (const is of [isAccount, isBirthNumber, isParcel, isPlate]) is(text)
      for (const normal of [normalAccount, normalBirthNumber, normalParcel, normalPlate]) {
        assert.equal(normal(normal(text)), normal(text))
      }
    }),
  )
})
