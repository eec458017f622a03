import { createPrivateKey, createPublicKey, hash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import {
  extractReceipt,
  parseVerifierKey,
  type ReceiptProof,
  type VerifierKey,
  verifyReceipt,
} from '../../domains/ledger/index.ts'
import { dataDirOf } from './installation.ts'
import { Misuse, Trouble } from './trouble.ts'

/**
 * Checks a receipt without the portal, its database or the network.
 *
 * Takes the words behind `receipt verify`: the receipt (or the sealed PDF), files to compare, and
 * `--key`; without it the key of the installation on this machine is taken. Gives the exit code.
 */
export async function run(words: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: words,
    options: {
      key: { type: 'string', multiple: true, default: [] },
      file: { type: 'string', multiple: true, default: [] },
      data: { type: 'string' },
    },
    allowPositionals: true,
  })
  const [receiptPath, ...more] = positionals
  if (!receiptPath) throw new Misuse('write ./virtuos receipt verify FILE [FILE …]')
  const receipt = extractReceipt(await read(receiptPath))
  if (receipt === null) return tellWrong('format: the file is no receipt and holds none')
  const verifierKeys =
    values.key.length > 0 ? values.key.map(keyOf) : await keysHere(values.data, receipt)
  const files = await Promise.all([...more, ...values.file].map(fileOf))
  const verdict = verifyReceipt(receipt, { verifierKeys, files })
  return verdict.ok ? tellValid(verdict.value) : tellWrong(verdict.refusal)
}

function tellValid({ entry, index, head, parts, matches, signers }: ReceiptProof): number {
  const lines = [
    `VALID: number ${entry.number}, office ${entry.office}, ${entry.kind} ${entry.time}`,
    `  entry ${index + 1} of ${head.origin}, under a head of ${head.size} entries`,
    `  signed by ${signers.map(({ name }) => name).join(', ')}`,
    ...parts.map(({ name, sha256 }) => `  part ${name} SHA-256 ${sha256}`),
    ...matches.map(({ file, part }) => `  file ${file} is the part ${part.name}`),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
  return 0
}

/** Which step failed, in words; the same steps as the stand-alone script tells. */
const steps: Record<string, string> = {
  format: 'format: not a receipt, or not in its one spelling',
  leaf: 'leaf: the entry is not about these parts',
  signature: 'signature: the head was changed after it was signed',
  path: 'path: the entry is not in the log',
  witness: 'witness: too few witnesses',
  file: 'file: a file is not what was received',
}

/** Without the log's key nothing is wrong with the receipt: it just cannot be told. */
const keyAdvice =
  'the key of the log is needed: it is printed on the PDF and published at /log/key; ' +
  "give it by --key 'KEY', or name the installation's folder by --data DIR"

function tellWrong(step: string): number {
  if (step === 'key') {
    process.stderr.write(`CANNOT TELL: ${keyAdvice}\n`)
    return 1
  }
  process.stderr.write(`NOT VALID: ${steps[step] ?? step}\n`)
  return 1
}

function keyOf(text: string): VerifierKey {
  const key = parseVerifierKey(text)
  if (!key) throw new Misuse(`'${text}' is not a verifier key (name+id+key, as at /log/key)`)
  return key
}

/** The key of the installation on this machine, under the name that the receipt gives. */
async function keysHere(data: string | undefined, receipt: string): Promise<VerifierKey[]> {
  const folder = dataDirOf({ data })
  const pem = await readFile(path.join(folder, 'secrets', 'log-key.pem')).catch(() => null)
  const name = /\n\n(\S+\/log)\/[a-z0-9-]+\n/.exec(receipt)?.[1]
  if (!pem || !name) return []
  return [{ name, type: 1, publicKey: createPublicKey(createPrivateKey(pem)) }]
}

async function fileOf(name: string): Promise<{ name: string; sha256: string }> {
  return { name, sha256: hash('sha256', await read(name)) }
}

async function read(name: string): Promise<Buffer> {
  try {
    return await readFile(name)
  } catch (error) {
    throw new Trouble(`cannot read ${name} (${(error as NodeJS.ErrnoException).code})`)
  }
}
