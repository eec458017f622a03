import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { generateKeyPairSync, hash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
// @ts-expect-error: the stand-alone script has no types, on purpose.
import { verifyReceipt as verifyAlone } from '../../../../public/verify-receipt.mjs'
import { makePdf } from '../../../platform/pdf/index.ts'
import { signatureTypes } from './keys.ts'
import { cosignatureOf, signatureOf } from './notes.ts'
import { parseReceipt, verifyReceipt } from './receipts.ts'
import { sampleReceipt } from './sample.ts'

const script = fileURLToPath(new URL('../../../../public/verify-receipt.mjs', import.meta.url))
const { receipt, key, vkey, file, text, origin, privateKey } = sampleReceipt()
const verifierKeys = [key]

/** The step at which each of the two verifiers, ours and the stand-alone one, refuses. */
function refusals(changed: string, keys = [key], vkeys = [vkey]): (string | null)[] {
  const ours = verifyReceipt(changed, { verifierKeys: keys })
  try {
    verifyAlone(changed, vkeys, [])
    return [ours.ok ? null : ours.refusal, null]
  } catch (error) {
    return [ours.ok ? null : ours.refusal, (error as Error).message.split(':')[0]!]
  }
}

test('a receipt tells its number, office, time and place, and is valid in both verifiers', () => {
  const verdict = verifyReceipt(receipt, { verifierKeys })
  assert.ok(verdict.ok)
  assert.equal(verdict.value.entry.number, 'KLAT/00004/2026')
  assert.equal(verdict.value.index, 3)
  assert.equal(verdict.value.head.size, 7)
  assert.equal(verifyAlone(receipt, [vkey], []).office, 'klatovy')
})

test('the file that was sent is recognised, another one is refused', () => {
  const files = [{ name: 'moje.txt', sha256: hash('sha256', file) }]
  const verdict = verifyReceipt(receipt, { verifierKeys, files })
  assert.equal(verdict.ok && verdict.value.matches[0]?.part.name, 'podani.txt')
  const other = [{ name: 'moje.txt', sha256: hash('sha256', 'something else') }]
  assert.deepEqual(verifyReceipt(receipt, { verifierKeys, files: other }), {
    ok: false,
    refusal: 'file',
  })
})

test('of 2,000 bit flips none is accepted, by either verifier', () => {
  const bytes = Buffer.from(receipt)
  const accepted: number[] = []
  for (let round = 0; round < 2000; round++) {
    const bit = Math.floor((round * bytes.length * 8) / 2000)
    const flipped = Buffer.from(bytes)
    flipped[bit >> 3]! ^= 1 << (bit & 7)
    if (refusals(flipped.toString('utf8')).includes(null)) accepted.push(bit)
  }
  assert.deepEqual(accepted, [])
})

test('each step refuses what it is there for', () => {
  const other = generateKeyPairSync('ed25519').publicKey
  assert.deepEqual(refusals('nonsense'), ['format', 'format'])
  assert.deepEqual(refusals(receipt, [], []), ['key', 'key'])
  assert.equal(refusals(receipt, [{ ...key, publicKey: other }])[0], 'key')
  assert.deepEqual(refusals(receipt.replace('index 3', 'index 2')), ['path', 'path'])
  assert.deepEqual(refusals(receipt.replace('index 3', 'index 03')), ['format', 'format'])
  assert.deepEqual(refusals(receipt.replace('\n7\n', '\n8\n')), ['signature', 'signature'])
  assert.deepEqual(refusals(receipt.replace('\n7\n', '\n0\n')), ['signature', 'signature'])
})

test('another salt, another name or a part left out is refused at the leaf', () => {
  const extra = /^extra (\S+)$/m.exec(receipt)![1]!
  const changed = (from: string, to: string) => {
    const told = Buffer.from(extra, 'base64').toString().replace(from, to)
    return receipt.replace(extra, Buffer.from(told).toString('base64'))
  }
  assert.deepEqual(refusals(changed('podani.txt', 'podani.doc')), ['leaf', 'leaf'])
  assert.deepEqual(refusals(changed('BwcHBwcH', 'BwcHBwcI')), ['leaf', 'leaf'])
  assert.deepEqual(refusals(changed('KLAT/00004', 'KLAT/00005')), ['path', 'path'])
})

test('base64 in another spelling of the same bytes is refused', () => {
  const last = /(\S)(=+)\n\n/.exec(receipt)![1]!
  const next = String.fromCharCode(last.charCodeAt(0) + 1)
  const changed = receipt.replace(/\S=\n\n/, `${next}=\n\n`)
  assert.notEqual(changed, receipt)
  assert.deepEqual(refusals(changed), ['format', 'format'])
})

test('a witness is counted when it is known, and ignored when it is not', () => {
  const pair = generateKeyPairSync('ed25519')
  const witness = {
    name: 'svedek.example',
    type: signatureTypes.witness,
    publicKey: pair.publicKey,
  }
  const seen =
    receipt + cosignatureOf(text, witness.name, pair.privateKey, new Date(1_795_251_600_000))
  const question = { verifierKeys, witnesses: 1 }
  assert.deepEqual(verifyReceipt(seen, question), { ok: false, refusal: 'witness' })
  assert.ok(verifyReceipt(seen, { ...question, verifierKeys: [key, witness] }).ok)
  assert.equal(verifyAlone(seen, [vkey], []).number, 'KLAT/00004/2026')
})

test('a head of size 0 proves nothing, however well it is signed', () => {
  const empty = text.replace('\n7\n', '\n0\n')
  const signed = `${empty}\n${signatureOf(empty, origin, privateKey)}`
  const changed = receipt.slice(0, receipt.indexOf('\n\n') + 2) + signed
  assert.deepEqual(refusals(changed), ['path', 'path'])
})

test('a receipt of one office is not one of another, though the key is the same', () => {
  const other = text.replace('klatovy', 'nyrsko')
  const signed = `${other}\n${signatureOf(other, 'virtuos.example/log/nyrsko', privateKey)}`
  const changed = receipt.slice(0, receipt.indexOf('\n\n') + 2) + signed
  assert.deepEqual(refusals(changed), ['path', 'path'])
})

test('a receipt read and written again is the same', () => {
  assert.equal(parseReceipt(receipt)?.index, 3)
  assert.equal(parseReceipt(`${receipt}\n`)?.checkpoint, `${parseReceipt(receipt)!.checkpoint}\n`)
})

test('the stand-alone script runs by itself and answers by its exit code', async t => {
  const folder = mkdtempSync(join(tmpdir(), 'receipt-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const [path, sent, wrong] = ['r.tlog-proof', 'sent.txt', 'wrong.txt'].map(n => join(folder, n))
  writeFileSync(path!, receipt)
  writeFileSync(sent!, file)
  writeFileSync(wrong!, 'something else')
  const run = (...args: string[]) =>
    execFileSync(process.execPath, [script, path!, ...args], { encoding: 'utf8', stdio: 'pipe' })
  assert.match(run('--key', vkey, '--file', sent!), /VALID: number KLAT\/00004\/2026.*\n.*podani/)
  assert.throws(() => run('--key', vkey, '--file', wrong!), /file: .*not what was received/)
  assert.match(run(sent!, '--key', vkey), /file .* is the part podani/)
  assert.throws(() => run(wrong!, '--key', vkey), /file: .*not what was received/)
  assert.throws(() => run('--key', vkey, '--files', sent!), /usage:/)
  assert.throws(() => run(), /CANNOT TELL: key: no signature/)
  for (const unreadable of [sent!, 'key.txt', `${vkey}x`, ''])
    assert.throws(() => run('--key', unreadable), /CANNOT TELL: key: /, 'a key nobody can read')
  assert.throws(() => run(join(folder, 'gone.txt'), '--key', vkey), /CANNOT TELL: ENOENT/)
  assert.throws(() => run(folder, '--key', vkey), /CANNOT TELL: EISDIR/)
  writeFileSync(path!, await documentWith(receipt))
  assert.match(run('--key', vkey), /VALID: number KLAT\/00004\/2026/)
})

test('the stand-alone script stays short enough to be read: 100 lines', () => {
  const source = readFileSync(script, 'utf8')
  assert.ok(source.trimEnd().split('\n').length <= 100)
  assert.deepEqual(source.match(/from '(?!node:)[^']+'/g), null)
})

/** The receipt inside a document, as the portal gives it. */
function documentWith(text: string): Promise<Buffer> {
  const content = Buffer.from(text)
  return makePdf({
    ...{ title: 'Potvrzení', lang: 'cs', author: 'Klatovy', at: new Date(0) },
    blocks: [{ kind: 'paragraph', text: 'Podání přijato.' }],
    attachments: [{ name: 'r.tlog-proof', type: 'text/plain', relationship: 'Data', content }],
  })
}
