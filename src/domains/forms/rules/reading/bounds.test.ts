import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dogForm, formOf, pageOf, world } from '../../../../../tests/forms/example.ts'
import { largeForm } from '../../../../../tests/forms/large.ts'
import { type Field, type FormDefinition, journeyOf, readDefinition } from '../../index.ts'

const label = { cs: 'Otázka' }
const text = (name: string, more: Partial<Field> = {}): Field => ({
  name,
  kind: 'text',
  label,
  ...more,
})
/** The first fault, as `place code`; empty when the definition is taken. */
function faultOf(form: unknown): string {
  const read = readDefinition(form)
  return read.ok ? '' : `${read.faults[0]!.place} ${read.faults[0]!.code}`
}

test('a good form is taken, as a value and as text', () => {
  assert.equal(faultOf(dogForm), '')
  assert.equal(faultOf(JSON.stringify(dogForm)), '')
  assert.equal(faultOf(largeForm()), '')
})

test('one that is huge, deep or endless is refused before it is read', () => {
  const many = Array.from({ length: 70_000 }, () => 0)
  assert.equal(faultOf({ ...dogForm, pages: many }), ' too-large')
  assert.equal(faultOf({ ...dogForm, title: { cs: 'a'.repeat(1_000_001) } }), ' too-large')
  assert.equal(faultOf(`"${'a'.repeat(3_000_000)}"`), ' too-large')
  let deep: unknown = 1
  for (let count = 0; count < 5000; count += 1) deep = { deep }
  assert.match(faultOf({ ...dogForm, deep }), / too-deep$/)
})

test('the name of a form is one line: nobody writes lines of their own into letters by it', () => {
  for (const sign of ['\n', '\r\n', '\u2028', '\t', '\u0007']) {
    assert.equal(
      faultOf({ ...dogForm, title: { cs: `Pes${sign}Váš účet` } }),
      '/title/cs wrong-form',
    )
    const title = { ...dogForm.title, en: `Dog${sign}Your account` }
    assert.equal(faultOf({ ...dogForm, title }), '/title/en wrong-form')
  }
  assert.equal(faultOf({ ...dogForm, purpose: { cs: 'Jedna\ndvě' } }), '')
})

test('a long list of wrong things is refused at its place, without looking at each of them', () => {
  const begun = process.cpuUsage()
  const wrong = Array.from({ length: 50_000 }, () => 0)
  assert.equal(faultOf({ ...dogForm, pages: wrong }), '/pages too-many')
  const page = { ...pageOf(), fields: wrong }
  assert.equal(faultOf(formOf([page as never])), '/pages/0/fields too-many')
  const { user, system } = process.cpuUsage(begun)
  assert.ok(user + system < 2_000_000, `${user + system} µs`)
})

test('more fields than a form may have are refused', () => {
  const pages = Array.from({ length: 3 }, (_, page) => ({
    ...pageOf(...Array.from({ length: 700 }, (_, at) => text(`f${page}x${at}`))),
    name: `p${page}`,
  }))
  assert.equal(faultOf(formOf(pages)), '/pages too-many-fields')
})

test('rules that together cost too much are refused', () => {
  const rows = Array.from({ length: 90 }, (_, at) =>
    text(`r${at}`, { when: 'others.exists(one, one.o == "x")' }),
  )
  const others = text('others', { kind: 'group', maxRows: 100, fields: [text('o')] })
  const group = text('g', { kind: 'group', maxRows: 100, fields: rows })
  assert.equal(faultOf(formOf([pageOf(others, group)])), ' form-too-costly')
})

test('whatever comes as JSON is taken or refused, never thrown', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), fc.jsonValue(), (value, other) => {
      for (const form of [value, { ...dogForm, pages: value }, { ...dogForm, fees: [other] }]) {
        assert.equal(typeof readDefinition(form).ok, 'boolean')
      }
    }),
  )
})

test('any one value of a good form replaced by another is taken or refused with a place', () => {
  const places = placesIn(dogForm)
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.jsonValue({ maxDepth: 2 }), (place, value) => {
      const read = readDefinition(replaceAt(dogForm, place, value))
      if (!read.ok) for (const fault of read.faults) assert.match(fault.place, /^(\/[^/]+)*$/)
    }),
    { numRuns: 400 },
  )
})

/** Names that some language keeps for itself, and any others. */
const anyName = fc.oneof(
  fc.constantFrom(
    ...['size', 'count', 'double', 'timestamp', 'duration', 'all', 'exists', 'toString', 'valueOf'],
    ...['isPrototypeOf', 'constructor', 'today', 'office', 'name', 'length', 'then', 'person'],
  ),
  fc.stringMatching(/^[a-z][A-Za-z0-9]{0,12}$/),
)

test('any name of a question is taken and works in rules, or is refused at its place', () => {
  fc.assert(
    fc.property(anyName, name => {
      const form = formOf([pageOf(text(name), text('zz', { when: `${name} == "x"` }))])
      const fault = faultOf(form)
      if (fault !== '') assert.equal(fault, '/pages/0/fields/0/name name-taken')
      else assert.deepEqual(journeyOf(form, { [name]: 'x' }, world).pages[0]?.fields, [name, 'zz'])
    }),
    { numRuns: 300 },
  )
})

function placesIn(value: unknown, place: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [place]
  return Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...place, key]))
}

function replaceAt(form: FormDefinition, place: readonly string[], value: unknown): unknown {
  const copy = structuredClone(form)
  const last = place.at(-1)!
  let part = copy as unknown as Record<string, unknown>
  for (const step of place.slice(0, -1)) part = part[step] as Record<string, unknown>
  part[last] = value
  return copy
}
