import { existsSync } from 'node:fs'
import { rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { RunningDatabase } from '../../platform/db/embedded/index.ts'
import { openDatabase } from '../../platform/db/index.ts'
import { demoPassword, jana, karel, lan, officers, sumavaDrevo } from '../demo/cast.ts'

const roleWords = {
  'filing-clerk': 'filing room',
  'case-officer': 'case officer',
  head: 'head of a unit',
  mayor: 'mayor',
  administrator: 'administrator',
  operator: 'operator',
}

/** While this file stands in the data folder, the demonstration has not been told to its end. */
const marker = (dataDir: string) => path.join(dataDir, 'demo-unfinished')

/** Once this one stands there, it has. */
const told = (dataDir: string) => path.join(dataDir, 'demo-told')

/** Notes that the demonstration has begun; a kill in the middle is then found by the next start. */
export async function beginDemo(dataDir: string): Promise<void> {
  await writeFile(marker(dataDir), 'The next start begins anew.\n')
}

/** Notes that the demonstration is complete. */
export async function endDemo(dataDir: string): Promise<void> {
  await rename(marker(dataDir), told(dataDir))
}

/** Whether the people of the demonstration can sign in here. */
export function hasDemo(dataDir: string): boolean {
  return existsSync(told(dataDir))
}

/** Whether an earlier start was killed before anybody could have used the portal. */
export function isDemoUnfinished(dataDir: string): boolean {
  return existsSync(marker(dataDir))
}

/** Throws away the half-told demonstration; nobody else's rows can be among it. */
export async function forgetDemo(dataDir: string, embedded: RunningDatabase): Promise<void> {
  const root = openDatabase(embedded.superUrl, { connections: 1 })
  try {
    await root`drop database if exists virtuos with (force)`
    await root`create database virtuos owner virtuos_owner`
  } finally {
    await root.end()
  }
  await rm(path.join(dataDir, 'files'), { recursive: true, force: true })
}

/** The sign-ins of the demonstration, as a table to read on a terminal. */
export function signInTable(): string {
  const rows: [string, string][] = [
    ['citizen, verified', jana.email],
    ['citizen, not yet verified', karel.email],
    ['citizen, reads English', lan.email],
    ['firm (Šumava Dřevo s.r.o.)', sumavaDrevo.email],
    ...Object.values(officers).map(({ email, desks }): [string, string] => {
      const roles = [...new Set(desks.flatMap(desk => desk.roles))].map(role => roleWords[role])
      const offices = desks.map(desk => desk.office)
      return [`${roles.join(', ')} (${offices.join(', ')})`, email]
    }),
  ]
  const width = Math.max(...rows.map(([who]) => who.length))
  const lines = rows.map(([who, email]) => `  ${who.padEnd(width)}  ${email}`)
  return [
    `Sign in as one of these, always with the password ${demoPassword}`,
    ...lines,
    'Officers also need a code; a demonstration shows it on the page that asks for it.',
  ].join('\n')
}
