import type { Witness } from '../../../platform/config/index.ts'
import { within } from '../../../platform/db/index.ts'
import type { Services } from '../../../platform/services.ts'
import { type CheckpointRow, findLastCheckpoint } from '../queries/heads.ts'
import { findLastSize, listLogs } from '../queries/logs.ts'
import { findSightedSize, insertCosignature } from '../queries/witnesses.ts'
import { parseCount } from '../rules/checkpoints.ts'
import { parseVerifierKey, type VerifierKey } from '../rules/keys.ts'
import { consistencyRanges } from '../rules/merkle.ts'
import { openNote } from '../rules/notes.ts'
import { hashOfRange } from '../rules/tiles.ts'
import { formatWitnessRequest } from '../rules/witnessing.ts'
import { readTiles } from './reading.ts'

const timeoutMs = 5000

/** An answer holds a line or a number. */
const answerLimit = 10_000

/**
 * Shows the newest head of each log to each witness that has not seen it, and keeps what they
 * put under it.
 *
 * A witness that is away or refuses is asked again at the next call; its refusal is logged, for it
 * may mean that two trees were shown.
 */
export async function askWitnesses(services: Services): Promise<void> {
  const { witnesses } = services.config
  if (witnesses.length === 0) return
  for (const { id } of await listLogs(services.sql))
    for (const witness of witnesses) await askWitness(services, id, witness)
}

async function askWitness(services: Services, id: string, witness: Witness): Promise<void> {
  const key = parseVerifierKey(witness.key)
  if (!key) throw new Error(`the key of the witness ${witness.url} is malformed`)
  const seen = await within(services.sql, { officeId: id }, tx => findSightedSize(tx, id, key.name))
  if (seen >= (await findLastSize(services.sql, id))) return
  try {
    await show(services, id, { ...witness, verifier: key }, seen)
  } catch (error) {
    services.log.warn('witness', { witness: key.name, log: id, why: String(error) })
  }
}

type Asked = Witness & { verifier: VerifierKey }

async function show({ sql }: Services, id: string, asked: Asked, seen: number): Promise<void> {
  await within(sql, { officeId: id }, async tx => {
    const head = await findLastCheckpoint(tx, id)
    if (!head) return
    const send = async (oldSize: number) => {
      const ranges = consistencyRanges(oldSize, head.size)
      const tiles = await readTiles(tx, id, head.size, ranges)
      const proof = ranges.map(range => hashOfRange(tiles, range))
      return post(asked.url, formatWitnessRequest({ oldSize, proof, checkpoint: head.note }))
    }
    let answer = await send(seen)
    // It may have seen more than we remember, as after a restore.
    const known = answer.status === 409 ? parseCount(answer.body.trim()) : null
    if (known !== null && known <= head.size) answer = await send(known)
    if (answer.status !== 200) throw new Error(`answered ${answer.status}`)
    const line = cosignatureIn(answer.body, head, asked.verifier)
    await insertCosignature(tx, id, { size: head.size, witness: asked.verifier.name, line })
  })
}

/** The line of the witness, checked; others in the answer are left out. */
function cosignatureIn(body: string, { note }: CheckpointRow, key: VerifierKey): string {
  const line = body.split('\n').find(candidate => candidate.startsWith(`— ${key.name} `))
  const opened = openNote(`${note}${line}\n`, [key])
  if (!line || !opened.ok) throw new Error('its cosignature fails')
  return `${line}\n`
}

async function post(url: string, body: string): Promise<{ status: number; body: string }> {
  const address = `${url.replace(/\/$/, '')}/add-checkpoint`
  const signal = AbortSignal.timeout(timeoutMs)
  const answer = await fetch(address, { method: 'POST', body, signal, redirect: 'error' })
  return { status: answer.status, body: (await answer.text()).slice(0, answerLimit) }
}
