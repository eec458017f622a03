import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Field, FormDefinition } from '../definition.ts'
import { judge } from '../editing/judging.ts'
import { readDefinition } from '../reading/index.ts'
import { checkForm } from './index.ts'

/** Far above what it takes (a second), far below what a clerk would see as a broken portal. */
const mostSeconds = 8

test('the largest form whose questions hang on each other is judged soon', () => {
  const form = chained(100, 20)
  const begun = process.cpuUsage()
  const findings = checkForm(form)
  assert.ok(secondsSince(begun) < mostSeconds, `${secondsSince(begun)} s`)
  assert.deepEqual(
    findings.filter(({ level }) => level === 'blocks'),
    [],
  )
})

test('of a form too large to be checked whole it is said from where it was not', () => {
  const form = chained(60, 20)
  const [first] = checkForm(form).filter(({ code }) => code === 'checked-in-part')
  assert.equal(first?.level, 'warns')
  assert.match(first.place, /^\/pages\/\d+\/fields\/\d+$/)
  assert.deepEqual(checkForm(form), checkForm(chained(60, 20)), 'the same each time')
})

test('two thousand plain questions are checked whole and may be published', () => {
  const findings = checkForm(chained(100, 20, false))
  assert.deepEqual(new Set(findings.map(({ code }) => code)), new Set(['page-too-long']))
})

test('what was said of a form is said again without going through it', () => {
  judge(chained(60, 20))
  const begun = process.cpuUsage()
  judge(chained(60, 20))
  assert.ok(secondsSince(begun) < 0.3, `${secondsSince(begun)} s`)
})

/** Pages of yes-no questions, each asked after a yes to the one before it. */
function chained(pages: number, each: number, isAsked = true): FormDefinition {
  const field = (at: number, of: number): Field => ({
    ...{ name: `f${at}x${of}`, kind: 'yes-no', label: { cs: `Otázka ${at}/${of}` } },
    ...(isAsked && at > 0 && { when: `f${at - 1}x${of}` }),
  })
  const read = readDefinition({
    ...{ format: 1, slug: 'velky', title: { cs: 'Velký' }, purpose: { cs: 'Zkouška' } },
    ...{ category: 'other', law: ['zákon'], matters: [{ kind: 'general' }] },
    subject: { cs: 'Věc' },
    pages: Array.from({ length: pages }, (_, at) => ({
      ...{ name: `p${at}`, title: { cs: `Strana ${at}` } },
      fields: Array.from({ length: each }, (_, of) => field(at, of)),
    })),
  })
  assert.ok(read.ok, JSON.stringify(read))
  return read.form
}

function secondsSince(begun: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1_000_000
}
