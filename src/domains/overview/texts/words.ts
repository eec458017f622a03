import type { OpenState } from '../rules/index.ts'

/** What the overview says, in every language. */
export type Words = {
  title: string
  lead: (office: string) => string
  today: { title: string; titleToRead: string; nothing: string; all: string }
  holder: string
  kinds: { late: string; soon: string; unassigned: string }
  todo: {
    late: (days: number) => string
    soon: (days: number) => string
    unassigned: (days: number) => string
  }
  deeds: { late: string; soon: string; unassigned: string }
  standing: { title: string; open: string; late: string; soon: string }
  states: Record<OpenState, string>
  stateTable: { caption: string; state: string; cases: string }
  units: { title: string; caption: string; unit: string; nobodys: string; empty: string }
  columns: { open: string; late: string; soon: string; inTime: string }
  ages: { title: string; caption: string; age: string; cases: string }
  age: (from: number, to: number | null) => string
  months: { title: string; caption: string; month: string; table: string }
  trend: {
    received: string
    closed: string
    closedLate: string
    ended: string
    missed: string
    missedShare: string
  }
  plotOfUnits: string
  plotOfAges: string
  plotOfMonths: (received: number, closed: number) => string
  empty: string
  note: string
  printHint: string
}
