import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { type Checkpoint, parseCheckpoint } from '../../src/domains/ledger/rules/checkpoints.ts'
import {
  formatVerifierKey,
  signatureTypes,
  type VerifierKey,
} from '../../src/domains/ledger/rules/keys.ts'
import { cosignatureOf, openNote } from '../../src/domains/ledger/rules/notes.ts'
import { isConsistent } from '../../src/domains/ledger/rules/proofs.ts'
import { parseWitnessRequest } from '../../src/domains/ledger/rules/witnessing.ts'

/** Another installation that cosigns heads (C2SP tlog-witness), for demo and tests. */
export type WitnessServer = {
  url: string
  /** Its verifier key. */
  key: string
  /** Forgets a log, as if it had never seen it. */
  forget(origin: string): void
  close(): Promise<void>
}

type Reply = { status: number; body?: string; type?: string }

type Witness = { name: string; privateKey: KeyObject; seen: Map<string, Checkpoint> }

/** Starts a witness that trusts the given keys; takes its clock and a port (any when left out). */
export async function openWitness(
  trusted: readonly VerifierKey[],
  clock: () => Date = () => new Date(),
  port = 0,
): Promise<WitnessServer> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const witness: Witness = { name: 'svedek.example', privateKey, seen: new Map() }
  const server = createServer(async (request, response) => {
    const isKnown = request.method === 'POST' && request.url === '/add-checkpoint'
    const reply = isKnown ? add(witness, trusted, await text(request), clock()) : { status: 404 }
    response.writeHead(reply.status, { 'content-type': reply.type ?? 'text/plain' })
    response.end(reply.body)
  })
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    key: formatVerifierKey({ name: witness.name, type: signatureTypes.witness, publicKey }),
    forget: origin => void witness.seen.delete(origin),
    close: () => new Promise(resolve => server.close(() => resolve())),
  }
}

function add(
  { name, privateKey, seen }: Witness,
  trusted: readonly VerifierKey[],
  body: string,
  at: Date,
): Reply {
  const request = parseWitnessRequest(body)
  const origin = request?.checkpoint.split('\n')[0] ?? ''
  if (!request) return { status: 400 }
  const keys = trusted.filter(key => origin === key.name || origin.startsWith(`${key.name}/`))
  if (keys.length === 0) return { status: 404 }
  const opened = openNote(request.checkpoint, keys)
  if (!opened.ok) return { status: opened.refusal === 'malformed' ? 400 : 403 }
  const head = parseCheckpoint(opened.value.text)
  if (!head || request.oldSize > head.size) return { status: 400 }

  const last = seen.get(origin)
  if ((last?.size ?? 0) !== request.oldSize)
    return { status: 409, body: `${last?.size ?? 0}\n`, type: 'text/x.tlog.size' }
  if (last && !continues(last, head, request.proof)) return { status: 422 }
  seen.set(origin, head)
  return { status: 200, body: cosignatureOf(opened.value.text, name, privateKey, at) }
}

function continues(last: Checkpoint, head: Checkpoint, proof: Buffer[]): boolean {
  const { size, root } = head
  return isConsistent({ oldSize: last.size, oldRoot: last.root, size, root, proof })
}
