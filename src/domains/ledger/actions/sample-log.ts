import { generateKeyPairSync, hash } from 'node:crypto'
import { newId } from '../../../foundation/ids.ts'
import { readConfig } from '../../../platform/config/index.ts'
import { type Sql, within } from '../../../platform/db/index.ts'
import type { Services } from '../../../platform/services.ts'
import { signatureTypes } from '../rules/keys.ts'
import { appendEntry, openLog, type Place } from './appending.ts'

/** For tests: what the log needs of the house, with a clock that a test moves. */
export function sampleServices(sql: Sql, settings: { stampUrl?: string } = {}) {
  const pair = generateKeyPairSync('ed25519')
  const time = { now: new Date('2026-11-21T10:00:00+01:00') }
  const told: string[] = []
  const services = {
    sql,
    clock: () => time.now,
    keys: { log: pair.privateKey },
    config: readConfig({}, { logOrigin: 'virtuos.example', ...settings }),
    log: { info() {}, warn() {}, error: (event: string) => told.push(event) },
  } as unknown as Services
  const key = {
    name: 'virtuos.example/log',
    type: signatureTypes.log,
    publicKey: pair.publicKey,
  }
  return { services, key, time, told }
}

/** For tests: opens the log of a new office. */
export async function sampleOffice(sql: Sql, name: string): Promise<string> {
  const officeId = newId()
  await within(sql, { officeId }, tx => openLog(tx, { officeId, name }))
  return officeId
}

/** For tests: a letter is received; its one part is a file that says the number. */
export function sampleLetter(
  sql: Sql,
  officeId: string,
  number: string,
  matterId = newId(),
): Promise<Place> {
  const parts = [{ name: 'žádost.pdf', sha256: hash('sha256', number) }]
  const at = new Date('2026-11-21T10:00:00.789+01:00')
  return within(sql, { officeId }, tx =>
    appendEntry(tx, { officeId, kind: 'received', number, at, matterId, parts }),
  )
}
