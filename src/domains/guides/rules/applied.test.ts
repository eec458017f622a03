import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dogGuide, dogOverlay } from '../../../../tests/guides/example.ts'
import { nationalChanges, withoutOwn } from './applied.ts'
import type { Guide, Overlay } from './guide.ts'
import { putOver } from './local.ts'

test('a fee that an office only added clashes with no change of another one', () => {
  const fee = (cs: string, czk: number) => ({ name: { cs }, czk })
  const was = { ...dogGuide, fees: [fee('Povolení', 1000), fee('Ohlášení', 0)] }
  const is = { ...was, fees: [fee('Povolení', 1200), fee('Ohlášení', 0)] }
  const own: Overlay = { ...dogOverlay, fees: [fee('Tabulka', 200)] }
  assert.deepEqual(nationalChanges(was, own, is), [
    {
      ...{ place: ['fees', 'Povolení'], conflict: false },
      ...{ before: fee('Povolení', 1000), after: fee('Povolení', 1200) },
    },
  ])
})

test('of two fees of one name the office chooses, and what it added stays', () => {
  const fee = (cs: string, czk: number) => ({ name: { cs }, czk })
  const was = { ...dogGuide, fees: [fee('Povolení', 1000)] }
  const is = { ...was, fees: [fee('Povolení', 1200)] }
  const own: Overlay = { ...dogOverlay, fees: [fee('Povolení', 1500), fee('Tabulka', 200)] }
  const [change] = nationalChanges(was, own, is)
  assert.deepEqual([change!.conflict, change!.ours], [true, fee('Povolení', 1500)])
  const prices = (overlay: Overlay) => putOver(is, overlay).fees.map(({ czk }) => czk)
  assert.deepEqual(prices(own), [1500, 200])
  assert.deepEqual(prices(withoutOwn(own, ['fees', 'Povolení'])), [1200, 200])
})

test('words added to a section and a fee that offices set themselves clash with nothing', () => {
  const { who } = dogGuide.sections
  const is: Guide = {
    ...dogGuide,
    sections: { ...dogGuide.sections, who: { ...who!, cs: 'Všech.' } },
    fees: [{ ...dogGuide.fees![0]!, law: '§ 2 zák. č. 565/1990 Sb.' }, dogGuide.fees![1]!],
  }
  const changes = nationalChanges(dogGuide, dogOverlay, is)
  assert.deepEqual(
    changes.map(({ place, conflict }) => [place.join('/'), conflict]),
    [
      ['sections/who/cs', false],
      ['fees/Za prvního psa', false],
    ],
  )
  const without = withoutOwn(dogOverlay, ['sections', 'where'])
  assert.deepEqual(Object.keys(without.sections!), ['who'])
})
