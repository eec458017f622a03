import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dogGuide, dogOverlay } from '../../../../tests/guides/example.ts'
import { unconfirmed } from './confirmed.ts'
import type { Guide, Overlay } from './guide.ts'
import { putOver } from './local.ts'

const say = (cs: string) => ({ cs, en: cs, de: cs })

const notes = ['Sazba poplatku', 'Úřední hodiny', 'Který odbor to vyřizuje', 'Počet psů']
const guide: Guide = { ...dogGuide, toCheck: notes.map(say) }
const silent: Overlay = { format: 1, kind: 'overlay', slug: dogGuide.slug }

/** What an office that says these things has yet to confirm, in the national guide or another. */
function left(overlay: Partial<Overlay> | null, national = guide): string[] {
  const local = putOver(national, overlay && { ...silent, ...overlay })
  return unconfirmed(local).map(({ cs }) => cs)
}

test('an office that says nothing itself has confirmed nothing', () => {
  assert.deepEqual(left(null), notes)
  assert.deepEqual(left({}), notes)
  assert.deepEqual(left({ sections: dogOverlay.sections! }), notes)
})

test('what an office sets itself is confirmed by it, and nothing else is', () => {
  const [rate, hours, unit, count] = notes
  assert.deepEqual(left({ fees: dogOverlay.fees! }), [hours, unit, count])
  assert.deepEqual(left({ hours: dogOverlay.hours! }), [rate, unit, count])
  assert.deepEqual(left({ unit: 'OD' }), [rate, hours, count])
  assert.deepEqual(left({ contact: dogOverlay.contact! }), [rate, hours, count])
  assert.deepEqual(left(dogOverlay), [count])
})

test('a rate is not confirmed as long as one fee is not set, though another one was', () => {
  const changed = { ...dogGuide.fees![1]!, czk: 50 }
  const { fees } = putOver(guide, { ...silent, fees: [changed] })
  assert.deepEqual(
    fees.map(({ whose }) => whose),
    ['not-set', 'office'],
  )
  assert.ok(left({ fees: [changed] }).includes('Sazba poplatku'))
  const both = [...dogOverlay.fees!, changed]
  assert.ok(!left({ fees: both }).includes('Sazba poplatku'))
})

test('a note is known by the beginnings of its words, whatever their case and ending', () => {
  const worded = { ...guide, toCheck: [say('Ověřte CENY'), say('Nesazbové věci')] }
  assert.deepEqual(left({ fees: dogOverlay.fees! }, worded), ['Nesazbové věci'])
})
