import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { foldText, slugOf } from './index.ts'

test('diacritics and case do not matter', () => {
  assert.equal(foldText('BĚLÁ nad Radbuzou'), 'bela nad radbuzou')
  assert.equal(
    foldText('Příliš žluťoučký kůň úpěl ďábelské ódy'),
    'prilis zlutoucky kun upel dabelske ody',
  )
  assert.equal(foldText('Nguyễn Thị Lan, Łódź, Straße'), 'nguyen thi lan, lodz, strasse')
})

test('composed and decomposed letters are the same', () => {
  fc.assert(
    fc.property(
      fc.string(),
      text => foldText(text.normalize('NFC')) === foldText(text.normalize('NFD')),
    ),
  )
})

test('a name becomes a part of an address', () => {
  assert.equal(slugOf('Bělá nad Radbuzou'), 'bela-nad-radbuzou')
  assert.equal(slugOf('Chodský Újezd'), 'chodsky-ujezd')
  assert.equal(slugOf('  „Hamry“ (okr. Klatovy)!'), 'hamry-okr-klatovy')
})

test('a slug holds letters, digits and single hyphens only, and is its own slug', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      const slug = slugOf(text)
      return (slug === '' || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) && slugOf(slug) === slug
    }),
  )
})
