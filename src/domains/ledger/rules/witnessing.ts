import { fromBase64, toBase64 } from './base64.ts'
import { parseCount } from './checkpoints.ts'
import type { Hash } from './merkle.ts'

/** What a log asks of a witness: to see that a head continues the last one (tlog-witness). */
export type WitnessRequest = { oldSize: number; proof: Hash[]; checkpoint: string }

/** No proof of a tree that exists is longer. */
const proofLimit = 63

/** Writes the body of `POST <witness>/add-checkpoint`. */
export function formatWitnessRequest({ oldSize, proof, checkpoint }: WitnessRequest): string {
  return `${[`old ${oldSize}`, ...proof.map(toBase64)].join('\n')}\n\n${checkpoint}`
}

/** Reads the body that a log sent to a witness; null when malformed. */
export function parseWitnessRequest(body: string): WitnessRequest | null {
  const split = body.indexOf('\n\n')
  const [first, ...lines] = body.slice(0, Math.max(split, 0)).split('\n')
  const oldSize = parseCount(/^old (\S+)$/.exec(first ?? '')?.[1] ?? '')
  const proof = lines.map(line => fromBase64(line, 32))
  if (oldSize === null || lines.length > proofLimit || proof.includes(null)) return null
  return { oldSize, proof: proof as Hash[], checkpoint: body.slice(split + 2) }
}
