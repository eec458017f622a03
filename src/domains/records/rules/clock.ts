import {
  addDays,
  addMonths,
  type Day,
  dayOf,
  daysBetween,
  nextWorkingDay,
} from '../../../foundation/dates/index.ts'
import type { Period, Span } from './periods.ts'

/** Days when the period does not run, both named days included; `to` is null while it lasts. */
export type Stop = { from: Day; to: Day | null }

/**
 * One step of the reasoning, to be told in words by the texts.
 *
 * `day` is where the end of the period stands after the step (for `start`: the day of delivery;
 * for `stopped`: the last day before the stop).
 */
export type ClockStep = {
  rule: 'start' | 'base' | 'extension' | StopRule | 'working-day'
  law: string
  day: Day
  count?: number
  unit?: Span['unit']
  from?: Day
  to?: Day
}

type StopRule = 'stop' | 'at-least' | 'restart' | 'runs-on' | 'stopped'

/** The last day of a period and why; no day while it is stopped. */
export type DueDate = { dueOn: Day | null; steps: ClockStep[] }

/** `start` is the moment of delivery; `extended` when the office used the law's extension. */
type Running = {
  start: Date
  period: Period
  stops: readonly Stop[]
  extended?: boolean
}

const countingLaw = {
  start: '§ 40 odst. 1 písm. a) zák. č. 500/2004 Sb.',
  months: '§ 40 odst. 1 písm. b) zák. č. 500/2004 Sb.',
  workingDay: '§ 40 odst. 1 písm. c) zák. č. 500/2004 Sb.',
}

/** Days of the calendar ahead: on a Thursday a head sees what is due on next week's Tuesday. */
const soonLateDays = 5

/**
 * When a matter must be settled at the latest, and the reasoning step by step.
 *
 * Takes the delivery, the law's period and the stops; gives the last day, which is always a
 * working day, or null while the period is stopped. Pure: no clock is read.
 */
export function dueDate({ start, period, stops, extended = false }: Running): DueDate {
  const delivered = dayOf(start)
  const steps: ClockStep[] = [{ rule: 'start', law: countingLaw.start, day: delivered }]
  steps.push(...spanSteps(delivered, period, extended))
  const runsOn = period.completion.effect === 'runs-on'
  // The day of delivery does not count, so it cannot stand still; it is told all the same.
  for (const stop of joined(stops, runsOn ? delivered : addDays(delivered, 1))) {
    if (stop.from > nextWorkingDay(endOf(steps))) break
    steps.push(...stopSteps(endOf(steps), stop, period, extended))
    if (stop.to === null && !runsOn) return { dueOn: null, steps }
  }
  return closed(steps)
}

/** Days left on a day: 0 on the last one, negative when late, null while the period is stopped. */
export function daysLeft(dueOn: Day | null, on: Day): number | null {
  return dueOn === null ? null : daysBetween(on, dueOn)
}

/** Whether the last day has passed. */
export function isLate(dueOn: Day | null, on: Day): boolean {
  return dueOn !== null && dueOn < on
}

/** Whether the last day comes within five days, today included. */
export function isSoonLate(dueOn: Day | null, on: Day): boolean {
  return dueOn !== null && dueOn >= on && dueOn <= soonLateUntil(on)
}

/** The last due date that counts as soon late on a day; for queries over many matters. */
export function soonLateUntil(on: Day): Day {
  if (on !== known.on) known = { on, until: addDays(on, soonLateDays) }
  return known.until
}

/** Each row of a list asks of the same day. */
let known = { on: '', until: '' }

function spanSteps(delivered: Day, period: Period, extended: boolean): ClockStep[] {
  const { base, extension, law } = period
  const steps: ClockStep[] = [{ rule: 'base', ...base, law, day: add(delivered, base) }]
  if (base.unit === 'months') steps[0]!.law += `, ${countingLaw.months}`
  if (extended && extension)
    steps.push({ rule: 'extension', ...extension, day: add(endOf(steps), extension) })
  return steps
}

function stopSteps(end: Day, stop: Stop, period: Period, extended: boolean): ClockStep[] {
  const { effect, law } = period.completion
  if (effect === 'runs-on') return [{ rule: 'runs-on', law, ...asStep(stop), day: end }]
  if (stop.to === null)
    return [{ rule: 'stopped', law, from: stop.from, day: addDays(stop.from, -1) }]
  if (effect === 'restarts')
    return [
      { rule: 'restart', law, ...asStep(stop), day: stop.to },
      ...spanSteps(stop.to, period, extended),
    ]
  return resumeSteps(end, { from: stop.from, to: stop.to }, period)
}

function resumeSteps(end: Day, stop: { from: Day; to: Day }, period: Period): ClockStep[] {
  const { law } = period.completion
  const count = daysBetween(stop.from, stop.to) + 1
  const day = addDays(end, count)
  const steps: ClockStep[] = [{ rule: 'stop', law, ...stop, count, unit: 'days', day }]
  const atLeast = addDays(stop.to, period.atLeastDaysAfterStop)
  if (atLeast > day)
    steps.push({
      rule: 'at-least',
      law,
      count: period.atLeastDaysAfterStop,
      unit: 'days',
      day: atLeast,
    })
  return steps
}

function closed(steps: ClockStep[]): DueDate {
  const end = endOf(steps)
  const dueOn = nextWorkingDay(end)
  if (dueOn !== end)
    steps.push({ rule: 'working-day', law: countingLaw.workingDay, from: end, day: dueOn })
  return { dueOn, steps }
}

/** Stops in order, overlapping ones as one, without the days before the first that counts. */
function joined(stops: readonly Stop[], first: Day): Stop[] {
  const clipped = stops
    .map(stop => ({ from: stop.from > first ? stop.from : first, to: stop.to }))
    .filter(stop => stop.to === null || stop.to >= stop.from)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
  return clipped.reduce<Stop[]>(joinNext, [])
}

function joinNext(before: Stop[], next: Stop): Stop[] {
  const last = before.at(-1)
  if (!last || (last.to !== null && addDays(last.to, 1) < next.from)) return [...before, next]
  const to = last.to === null || next.to === null ? null : last.to > next.to ? last.to : next.to
  return [...before.slice(0, -1), { from: last.from, to }]
}

function asStep({ from, to }: Stop): Pick<ClockStep, 'from' | 'to'> {
  return to === null ? { from } : { from, to }
}

function endOf(steps: ClockStep[]): Day {
  return steps.at(-1)!.day
}

function add(day: Day, span: Span): Day {
  return span.unit === 'days' ? addDays(day, span.count) : addMonths(day, span.count)
}
