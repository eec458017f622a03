import { generateKeyPairSync, hash } from 'node:crypto'
import { formatCheckpoint } from './checkpoints.ts'
import { commitmentOf, formatEntry, type SaltedPart } from './entries.ts'
import { formatVerifierKey, signatureTypes } from './keys.ts'
import { inclusionRanges, leafHash, rootOf } from './merkle.ts'
import { signatureOf } from './notes.ts'
import { formatReceipt } from './receipts.ts'

/** For tests: the receipt of the fourth of seven entries in Klatovy's log, with its key. */
export function sampleReceipt() {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const origin = 'virtuos.example/log/klatovy'
  const file = Buffer.from('Žádost o kácení lípy u radnice\n')
  const parts: SaltedPart[] = [
    {
      name: 'podani.txt',
      sha256: hash('sha256', file),
      salt: Buffer.alloc(32, 7).toString('base64'),
    },
    {
      name: 'lípa.jpg',
      sha256: hash('sha256', 'jpg'),
      salt: Buffer.alloc(32, 9).toString('base64'),
    },
  ]
  const entries = Array.from({ length: 7 }, (_, index) => entryNumber(index, parts))
  const leaves = entries.map(leafHash)
  const text = formatCheckpoint({ origin, size: 7, root: rootOf(leaves) })
  const proof = inclusionRanges(3, 7).map(({ start, end }) => rootOf(leaves.slice(start, end)))
  const checkpoint = `${text}\n${signatureOf(text, origin, privateKey)}`
  const receipt = formatReceipt({ entry: entries[3]!, parts, index: 3, proof, checkpoint })
  const key = { name: 'virtuos.example/log', type: signatureTypes.log, publicKey }
  return { receipt, key, vkey: formatVerifierKey(key), file, privateKey, origin, text }
}

function entryNumber(index: number, parts: SaltedPart[]): string {
  return formatEntry({
    kind: 'received',
    number: `KLAT/0000${index + 1}/2026`,
    office: 'klatovy',
    parts: parts.map(commitmentOf),
    previous: null,
    time: '2026-11-21T09:00:00Z',
    version: 1,
  })
}
