import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dogGuide, dogOverlay } from '../../../../tests/guides/example.ts'
import { fingerprint, nameOf, partOfPlace, type Typed, withPart } from './editing.ts'
import { checkGuide } from './gate.ts'
import type { Guide, Overlay } from './guide.ts'
import { fieldsOf, type PartField, type PartName, partsOf } from './parts.ts'
import { readContent } from './reading.ts'
import { langs } from './words.ts'

test('saving a part as it is changes nothing, in a guide and in an adaptation', () => {
  const full: Guide = {
    ...dogGuide,
    related: ['svatba'],
    toCheck: [{ cs: 'Sazba', en: 'Rate', de: 'Satz' }],
  }
  for (const content of [full, dogOverlay]) {
    for (const part of partsOf(content)) {
      assert.deepEqual(withPart(content, part, typedFrom(content, part)), content, part)
    }
  }
})

test('every text of a guide can be written in some part', () => {
  const places = checkGuide(
    {
      ...dogGuide,
      title: { cs: 'x' },
      summary: { cs: 'x' },
      keywords: { cs: 'x' },
      responsible: { cs: 'x' },
      fees: [{ name: { cs: 'x' }, text: { cs: 'y' } }],
      questions: [{ question: { cs: 'x' }, answer: { cs: 'y' } }],
      toCheck: [{ cs: 'x' }],
    },
    { today: '2026-11-21', forms: new Set(), guides: new Set() },
  )
  for (const { place } of places) assert.ok(partOfPlace(dogGuide, place), place.join('/'))
  assert.deepEqual(partOfPlace(dogGuide, ['sections', 'fees', 'en']), {
    ...{ part: 'fees', field: 'sections-fees-en' },
  })
  assert.deepEqual(partOfPlace(dogGuide, ['forms', '2']), { part: 'links', field: 'forms' })
  assert.equal(partOfPlace(dogGuide, []), null)
})

test('an emptied optional text is left out, a needed one stays to be found missing', () => {
  const without = withPart(dogGuide, 'who', { 'sections-who-cs': ' ' }) as Guide
  assert.equal(without.sections.who, undefined)
  const untitled = withPart(dogGuide, 'basics', { category: 'fees' }) as Guide
  assert.deepEqual(untitled.title, { cs: '' })
  assert.ok(readContent(untitled).ok)
})

test("an office's section without words is none, whatever was chosen for it", () => {
  const typed = { 'sections-where-how': 'replaces', 'sections-where-text-cs': '' }
  const overlay = withPart(dogOverlay, 'where', typed) as Overlay
  assert.equal(overlay.sections!.where, undefined)
  assert.ok(readContent(overlay).ok)
})

test('an amount is read as people write it', () => {
  const czk = (text: string) => {
    const typed = { 'fees-0-name-cs': 'Pes', 'fees-0-czk': text }
    return (withPart(dogGuide, 'fees', typed) as Guide).fees![0]!.czk
  }
  assert.deepEqual(['300', '1 200,50 Kč', '1\u00a0000', '0'].map(czk), [300, 1200.5, 1000, 0])
  assert.equal(czk('tři sta'), 'tři sta' as unknown as number)
  assert.ok(!readContent(withPart(dogGuide, 'fees', { 'fees-0-czk': '-1' })).ok)
})

test('a part that somebody changed has another fingerprint, others keep theirs', () => {
  const changed = withPart(dogGuide, 'who', { 'sections-who-cs': 'Jinak' }) as Guide
  assert.notEqual(fingerprint(changed, 'who', 1), fingerprint(dogGuide, 'who', 1))
  assert.equal(fingerprint(changed, 'start', 1), fingerprint(dogGuide, 'start', 1))
  assert.notEqual(fingerprint(dogGuide, 'who', 1), fingerprint(dogGuide, 'who', 2))
})

test('hostile names of fields reach nothing', () => {
  const typed = { '__proto__-cs': 'x', 'fees-0-__proto__': 'x', 'fees-constructor-cs': 'y' }
  const content = withPart(dogGuide, 'fees', typed) as Guide
  assert.ok(readContent(content).ok || content.fees?.length === 1)
  assert.equal(({} as Record<string, unknown>).cs, undefined)
})

/** What a browser would send of a part that nobody touched. */
function typedFrom(content: Guide | Overlay, part: PartName): Typed {
  const typed: Typed = {}
  for (const field of fieldsOf(content, part)) collect(typed, field, field.place, content)
  return typed
}

function collect(typed: Typed, field: PartField, place: string[], content: unknown): void {
  const value = place.reduce<unknown>(
    (inner, key) => (inner as Record<string, unknown> | undefined)?.[key],
    content,
  )
  if (field.kind === 'rows') {
    for (const row of ((value as unknown[]) ?? []).keys()) {
      for (const inner of field.fields) {
        collect(typed, inner, [...place, `${row}`, ...inner.place], content)
      }
    }
  } else if (field.kind === 'words') {
    for (const lang of langs) {
      typed[nameOf([...place, lang])] = (value as Record<string, string> | undefined)?.[lang] ?? ''
    }
  } else if (field.kind === 'flag') {
    if (value === true) typed[nameOf(place)] = 'yes'
  } else typed[nameOf(place)] = Array.isArray(value) ? value.join('\n') : `${value ?? ''}`
}
