import { hash } from 'node:crypto'
import { enter, type Sql, type Tx } from '../../../platform/db/index.ts'
import { readStamp, StampError } from '../../../platform/stamp/index.ts'
import * as checks from '../queries/checks.ts'
import { findCheckpointOver } from '../queries/heads.ts'
import { listLogs } from '../queries/logs.ts'
import { listStamps } from '../queries/upkeep.ts'
import {
  checkCheckpoint,
  checkEntry,
  checkMatter,
  checkRest,
  type LogState,
  newLogState,
} from '../rules/checking.ts'
import type { VerifierKey } from '../rules/keys.ts'
import { installationId } from '../rules/origins.ts'

/** The verdict over all logs: what was recomputed, or the first wrong row in words. */
export type LedgerVerdict =
  | { ok: true; logs: number; entries: number; checkpoints: number; stamps: number }
  | { ok: false; problem: string }

/** The first wrong row. */
class WrongRowError extends Error {
  override name = 'WrongRowError'
}

/**
 * Recomputes every log from its rows and compares whatever was stored or signed.
 *
 * Takes the pool and the keys by which heads were signed. Entries, salts, chains of matters,
 * subtrees, heads, signatures, the installation's log over the offices' heads, and stamps.
 */
export async function checkLedger(sql: Sql, keys: readonly VerifierKey[]): Promise<LedgerVerdict> {
  try {
    return await checks.inOnePicture(sql, tx => checkAll(tx, keys))
  } catch (error) {
    if (error instanceof WrongRowError) return { ok: false, problem: error.message }
    throw error
  }
}

async function checkAll(tx: Tx, keys: readonly VerifierKey[]): Promise<LedgerVerdict> {
  const logs = await listLogs(tx)
  const heads = new Set<string>()
  const sum = { entries: 0, checkpoints: 0 }
  // The installation's log comes last, since it must name the heads of all others.
  for (const log of logs) {
    await enter(tx, { officeId: log.id })
    const [head, subtrees] = [
      await checks.readHead(tx, log.id),
      await checks.readSubtrees(tx, log.id),
    ]
    const state = newLogState({ log, keys, head, heads, subtrees })
    await checkLog(tx, state)
    sum.entries += state.tree.size
    sum.checkpoints += state.checkpoints
  }
  const [unlisted] = heads
  need(
    !unlisted,
    `the head '${unlisted?.split('\n', 2).join(' ')}' is not in the installation's log`,
  )
  return { ok: true, logs: logs.length, ...sum, stamps: await checkStamps(tx) }
}

async function checkLog(tx: Tx, state: LogState): Promise<void> {
  const { id } = state.log
  const signed = checks.scanCheckpoints(tx, id)
  let next = (await signed.next()).value
  for await (const row of checks.scanEntries(tx, id)) {
    tell(state, checkEntry(state, row))
    if (next?.size !== state.tree.size) continue
    tell(state, checkCheckpoint(state, next))
    next = (await signed.next()).value
  }
  if (next) tell(state, `checkpoint ${next.size}: covers more entries than there are`)
  for await (const row of checks.scanMatters(tx, id)) tell(state, checkMatter(state, row))
  tell(state, checkRest(state))
  const stray = await checks.findStraySalts(tx, id)
  if (stray !== null) tell(state, `salts ${stray}: belong to no entry`)
}

async function checkStamps(tx: Tx): Promise<number> {
  await enter(tx, { officeId: installationId })
  const stamps = await listStamps(tx)
  for (const { size, token } of stamps) {
    const checkpoint = await findCheckpointOver(tx, installationId, size - 1)
    need(checkpoint?.size === size, `stamp ${size}: there is no such head`)
    const wrong = await readStamp(token, hash('sha256', checkpoint!.note, 'buffer')).then(
      () => null,
      (error: Error) => error,
    )
    if (wrong && !(wrong instanceof StampError)) throw wrong
    need(!wrong, `stamp ${size}: ${wrong?.message}`)
  }
  return stamps.length
}

function tell(state: LogState, problem: string | null): void {
  need(problem === null, `log ${state.log.name || '(installation)'}, ${problem}`)
}

function need(holds: boolean, problem: string): void {
  if (!holds) throw new WrongRowError(problem)
}
