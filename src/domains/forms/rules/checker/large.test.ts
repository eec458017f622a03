import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chained } from '../../../../../tests/forms/chained.ts'
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

function secondsSince(begun: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1_000_000
}
