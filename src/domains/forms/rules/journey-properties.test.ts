import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { formOf, world } from '../../../../tests/forms/example.ts'
import {
  type Answers,
  answersShown,
  checkAll,
  type Field,
  type FormDefinition,
  type FormPage,
  fieldsHtml,
  journeyOf,
  parsePage,
  readDefinition,
} from '../index.ts'

const label = { cs: 'Otázka' }

/** Conditions over what stands before the place with this number. */
function conditionsBefore(place: number): string[] {
  return Array.from({ length: place }, (_, at) => [
    `answered(f${at}) && f${at} == "ano"`,
    `f${at} != "ne"`,
    `f${at} == "ano" || today < "2026-01-01"`,
  ]).flat()
}

const fieldsOfPage = 3

/** Forms of up to five pages, with conditions on pages, fields and rows, and values computed. */
const anyForm: fc.Arbitrary<FormDefinition> = fc
  .array(fc.array(fc.tuple(fc.nat(), fc.nat(5)), { minLength: 3, maxLength: 3 }), {
    minLength: 1,
    maxLength: 5,
  })
  .map(pages =>
    formOf(
      pages.map((fields, page): FormPage => {
        const first = page * fieldsOfPage
        const when = pick(conditionsBefore(first), fields[0]![0])
        return {
          name: `p${page}`,
          title: label,
          ...(when && { when }),
          fields: fields.map(([seed, kind], at) => fieldAt(first + at, kind, seed)),
        }
      }),
    ),
  )

function fieldAt(at: number, kind: number, seed: number): Field {
  const when = pick(conditionsBefore(at), seed)
  const base = { name: `f${at}`, label, ...(when && { when }) }
  if (kind === 0) {
    const value = at === 0 ? '"ano"' : `f${at - 1} == "ano" ? "ne" : "ano"`
    return { ...base, kind: 'computed', value }
  }
  return { ...base, kind: 'text', need: kind === 1 ? 'optional' : 'required' }
}

/** Half of all places have no condition. */
function pick(conditions: readonly string[], seed: number): string | undefined {
  return seed % 2 === 0 ? undefined : conditions[(seed >> 1) % Math.max(1, conditions.length)]
}

/** What a person types into a page: an answer or nothing for each field, also for hidden ones. */
const anyTyping = fc.array(
  fc.tuple(fc.nat(4), fc.array(fc.constantFrom('', 'ano', 'ne', 'jinak'), { maxLength: 15 })),
  { maxLength: 8 },
)

type Step = [page: number, typed: string[]]

/** Sends pages one after another, each with the fields that it shows. */
function fill(form: FormDefinition, steps: readonly Step[]): Answers {
  return steps.reduce<Answers>((answers, [page, typed]) => {
    const name = `p${page}`
    const shown = journeyOf(form, answers, world).pages.find(one => one.name === name)
    const sent = Object.fromEntries(
      (shown?.fields ?? []).map((field, at) => [field, typed[at] ?? 'ano']),
    )
    return parsePage(form, name, sent, answers, world).answers
  }, {})
}

test('every form that is drawn here is taken', () => {
  fc.assert(
    fc.property(anyForm, form => {
      const read = readDefinition(form)
      assert.deepEqual(read.ok ? [] : read.faults, [])
    }),
  )
})

test('a page that the answers do not lead to is not reached by anything that is sent', () => {
  fc.assert(
    fc.property(anyForm, anyTyping, fc.nat(4), (form, steps, page) => {
      const answers = fill(form, steps)
      const name = `p${page}`
      const isOnWay = journeyOf(form, answers, world).pages.some(one => one.name === name)
      const sent = { [`f${page * fieldsOfPage}`]: 'vnuceno' }
      const parsed = parsePage(form, name, sent, answers, world)
      assert.equal(parsed.unreachable, !isOnWay)
      if (!isOnWay) assert.equal(parsed.answers, answers)
    }),
  )
})

test('what no page asks for is neither shown, nor checked, nor counted', () => {
  fc.assert(
    fc.property(anyForm, anyTyping, (form, steps) => {
      const answers = fill(form, steps)
      const { pages, lost } = journeyOf(form, answers, world)
      const asked = new Set(pages.flatMap(page => page.fields))
      for (const { rows } of answersShown(form, answers, world, 'cs')) {
        for (const { field } of rows) assert.ok(asked.has(field))
      }
      for (const { field } of checkAll(form, answers, world)) assert.ok(asked.has(field))
      for (const name of lost) assert.ok(!asked.has(name))
      const without = Object.fromEntries(
        Object.entries(answers).filter(([name]) => asked.has(name)),
      )
      const again = journeyOf(form, without, world)
      assert.deepEqual({ ...again, lost: [] }, { ...journeyOf(form, answers, world), lost: [] })
    }),
  )
})

test('going back and forth loses nothing', () => {
  fc.assert(
    fc.property(
      anyForm,
      anyTyping,
      fc.array(fc.nat(4), { maxLength: 6 }),
      (form, steps, visits) => {
        const answers = fill(form, steps)
        // Each page that is opened again is sent as it stands there.
        const after = visits.reduce((now, page) => {
          const shown = journeyOf(form, now, world).pages.find(one => one.name === `p${page}`)
          const sent = (shown?.fields ?? []).map(name => [name, String(now[name] ?? '')])
          return parsePage(form, `p${page}`, Object.fromEntries(sent), now, world).answers
        }, answers)
        assert.deepEqual(after, answers)
      },
    ),
  )
})

test('an answer changed there and back brings back all that it hid', () => {
  fc.assert(
    fc.property(anyForm, anyTyping, fc.constantFrom('ano', 'ne', ''), (form, steps, other) => {
      const answers = fill(form, steps)
      const before = answers.f0
      const kind = form.pages[0]!.fields[0]!.kind
      if (kind === 'computed' || typeof before !== 'string') return
      const send = (now: Answers, first: string) =>
        parsePage(form, 'p0', sentOf(form, now, first), now, world)
      const back = send(send(answers, other).answers, before)
      assert.deepEqual(
        journeyOf(form, back.answers, world).pages.map(page => page.name),
        journeyOf(form, answers, world).pages.map(page => page.name),
      )
      for (const [name, answer] of Object.entries(answers)) {
        assert.deepEqual(back.answers[name], answer, name)
      }
    }),
  )
})

function sentOf(form: FormDefinition, answers: Answers, first: string) {
  const shown = journeyOf(form, answers, world).pages.find(one => one.name === 'p0')
  const sent = (shown?.fields ?? []).map(name => [name, String(answers[name] ?? '')])
  return { ...Object.fromEntries(sent), f0: first }
}

test('what is computed follows from the answers alone', () => {
  fc.assert(
    fc.property(anyForm, anyTyping, (form, steps) => {
      const answers = fill(form, steps)
      const forged = Object.fromEntries(
        form.pages
          .flatMap(page => page.fields)
          .filter(field => field.kind === 'computed')
          .map(field => [field.name, 'podvrh']),
      )
      const shown = (given: Answers) => answersShown(form, given, world, 'cs')
      assert.deepEqual(shown({ ...answers, ...forged }), shown(answers))
      assert.deepEqual(shown(structuredClone(answers)), shown(answers))
    }),
  )
})

test('a form may be sent just when no page is left to be done', () => {
  fc.assert(
    fc.property(anyForm, anyTyping, (form, steps) => {
      const answers = fill(form, steps)
      const isDone = journeyOf(form, answers, world).current === null
      assert.equal(checkAll(form, answers, world).length === 0, isDone)
    }),
  )
})

test('whatever stands among the answers, the form leads on', () => {
  fc.assert(
    fc.property(
      anyForm,
      fc.dictionary(fc.constantFrom('f0', 'f1', 'f2', 'f3'), fc.jsonValue()),
      (form, answers) => {
        const given = answers as Answers
        const { pages } = journeyOf(form, given, world)
        for (const { name } of pages)
          String(fieldsHtml('de', form, name, { answers: given, world }))
        checkAll(form, given, world)
        answersShown(form, given, world, 'en')
      },
    ),
  )
})
