import type { Environment } from '@marcbachmann/cel-js'
import { birthDateOf } from '../../../../foundation/czech/index.ts'
import {
  addDays,
  addMonths,
  daysBetween,
  isDay,
  isWorkingDay,
  nextWorkingDay,
} from '../../../../foundation/dates/index.ts'

/** Beyond it a day has no meaning for an office; about a hundred years. */
const mostDays = 40_000

/** The engine's word for functions that give their value at once, and no promise of it. */
export const atOnce = Object.fromEntries([['async', false]])

type Handler = (...values: never[]) => string | number | boolean

/**
 * What rules may call besides CEL's own: numbers, lists and days; each gives a value for anything
 * (an empty one for an empty day), so that no answer can break a rule.
 */
const handlers: Record<string, Handler> = {
  'count(list): double': (list: unknown[]) => list.length,
  'list.count(): double': (list: unknown[]) => list.length,
  'count(string): double': (text: string) => [...text].length,
  'string.count(): double': (text: string) => [...text].length,
  'digits(string): string': (text: string) => text.replace(/[^0-9]/g, ''),
  'isDigits(string): bool': (text: string) => /^[0-9]+$/.test(text),
  'sum(list<double>): double': (list: number[]) => list.reduce((sum, item) => sum + item, 0),
  'allDifferent(list<string>): bool': (list: string[]) => new Set(list).size === list.length,
  'allDifferent(list<double>): bool': (list: number[]) => new Set(list).size === list.length,
  'min(list<double>): double': (list: number[]) => (list.length > 0 ? Math.min(...list) : 0),
  'max(list<double>): double': (list: number[]) => (list.length > 0 ? Math.max(...list) : 0),
  'min(double, double): double': (one: number, other: number) => Math.min(one, other),
  'max(double, double): double': (one: number, other: number) => Math.max(one, other),
  'round(double): double': (value: number) => Math.round(value),
  'ceil(double): double': (value: number) => Math.ceil(value),
  'floor(double): double': (value: number) => Math.floor(value),
  'addDays(string, double): string': (day: string, count: number) =>
    isNear(day, count) ? addDays(day, Math.trunc(count)) : '',
  'addMonths(string, double): string': (day: string, count: number) =>
    isNear(day, count * 31) ? addMonths(day, Math.trunc(count)) : '',
  'daysBetween(string, string): double': (from: string, to: string) =>
    isDay(from) && isDay(to) ? daysBetween(from, to) : 0,
  'yearsBetween(string, string): double': yearsBetween,
  'year(string): double': (day: string) => (isDay(day) ? Number(day.slice(0, 4)) : 0),
  'month(string): double': (day: string) => (isDay(day) ? Number(day.slice(5, 7)) : 0),
  'weekday(string): double': weekday,
  'isWorkingDay(string): bool': (day: string) => isDay(day) && isWorkingDay(day),
  'nextWorkingDay(string): string': (day: string) => (isDay(day) ? nextWorkingDay(day) : ''),
  'birthDateOf(string): string': (birthNumber: string) => birthDateOf(birthNumber),
}

/** Gives an engine our functions, and the remainder of numbers that need not be whole. */
export function addFunctions(engine: Environment): Environment {
  for (const [signature, handler] of Object.entries(handlers)) {
    engine.registerFunction(signature, handler as (...values: unknown[]) => unknown, atOnce)
  }
  return engine.registerOperator('double % double', (one: number, other: number) => one % other)
}

/** Whole years, as ages are counted: the last one is full on its day. */
function yearsBetween(from: string, to: string): number {
  if (!isDay(from) || !isDay(to)) return 0
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  return to.slice(5) < from.slice(5) ? years - 1 : years
}

/** Monday is 1, Sunday 7; no day is 0. */
function weekday(day: string): number {
  return isDay(day) ? ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1 : 0
}

function isNear(day: string, days: number): boolean {
  return isDay(day) && Math.abs(days) <= mostDays
}
