// Checks a receipt off-line: node verify-receipt.mjs RECEIPT [FILE…] --key VKEY (Node 20 on).
// RECEIPT: .tlog-proof or its PDF; VKEY: the log's key, printed there; FILE: was it received?
import { fail, ok as need } from 'node:assert'
import { createHash, createPublicKey, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'

const sha256 = (...parts) => createHash('sha256').update(Buffer.concat(parts)).digest()
const halves = (...numbers) => numbers.map(value => Math.floor(value / 2))
const utf8 = bytes => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
const base64 = (text, step, length) => {
  const bytes = Buffer.from(text ?? '', 'base64')
  const whole = bytes.toString('base64') === text && bytes.length === (length ?? bytes.length)
  return whole ? bytes : fail(`${step}: base64`)
}
const count = text => (/^(0|[1-9][0-9]{0,14})$/.test(text) ? Number(text) : fail('format: number'))
const keyId = (name, data) => sha256(Buffer.from(`${name}\n`), data).toString('hex', 0, 4)
function readKey(vkey) {
  const [, name, id, encoded] = /^([^+\s]+)\+([0-9a-f]{8})\+(\S+)$/.exec(vkey.trim()) ?? []
  const data = base64(encoded, 'key: not NAME+ID+KEY', 33)
  need(data[0] === 1 && keyId(name, data) === id, 'key: not the Ed25519 key of a log')
  const key = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), data.subarray(1)])
  return { name, data, publicKey: createPublicKey({ key, format: 'der', type: 'spki' }) }
}
function checkSignatures(signedText, lines, keys) {
  const signers = lines.map(line => {
    const [, name, encoded] = /^— ([^+\s]+) (\S+)$/.exec(line) ?? fail('format: signature line')
    const bytes = base64(encoded, 'format')
    const key = keys.find(known => keyId(name, known.data) === bytes.toString('hex', 0, 4))
    if (!key || !`${name}/`.startsWith(`${key.name}/`)) return null
    const holds = verify(null, Buffer.from(signedText), key.publicKey, bytes.subarray(4))
    return holds ? name : fail(`signature: that of ${name} is wrong`)
  })
  need(signers.includes(signedText.split('\n')[0]), 'key: no signature by a --key')
}
function rootOf(leaf, index, size, proof) {
  let [at, last, hash] = [index, size - 1, leaf]
  for (const sibling of proof) {
    need(last > 0, 'path: too long')
    const onTheLeft = at % 2 === 1 || at === last
    hash = sha256(Buffer.of(1), onTheLeft ? sibling : hash, onTheLeft ? hash : sibling)
    while (onTheLeft && at % 2 === 0 && at !== 0) [at, last] = halves(at, last)
    ;[at, last] = halves(at, last)
  }
  return index < size && last === 0 ? hash : fail('path: too short')
}
/** Recomputes everything that a receipt says; throws, naming the step, when one fails. */
export function verifyReceipt(receipt, vkeys, files) {
  const [top, body, signatures, ...more] = receipt.split('\n\n')
  const [head, extraLine, indexLine, ...path] = top.split('\n')
  need(head === 'c2sp.org/tlog-proof@v1' && signatures && !more[0], 'format: not a receipt')
  const extra = utf8(base64(/^extra (\S+)$/.exec(extraLine)?.[1], 'format'))
  const { entry, parts } = JSON.parse(extra)
  need(JSON.stringify({ entry, parts }) === extra && receipt.endsWith('\n'), 'format: extra')
  const index = count(/^index (\S+)$/.exec(indexLine)?.[1])
  const [origin, size, root] = body.split('\n')
  const said = JSON.parse(entry)
  need(JSON.stringify(said) === entry && said.parts.length === parts.length, 'leaf: entry')
  for (const [place, { name, salt, sha256: hash }] of parts.entries()) {
    const salted = sha256(base64(salt, 'leaf', 32), Buffer.from(hash, 'hex'), Buffer.from(name))
    const same = /^[0-9a-f]{64}$/.test(hash) && salted.toString('base64') === said.parts[place]
    need(same, `leaf: part ${place + 1}`)
  }
  checkSignatures(`${body}\n`, signatures.slice(0, -1).split('\n'), vkeys.map(readKey))
  const [expected, ...proof] = [root, ...path].map(line => base64(line, 'format', 32))
  const computed = rootOf(sha256(Buffer.of(0), Buffer.from(entry)), index, count(size), proof)
  need(computed.equals(expected) && origin.endsWith(`/${said.office}`), 'path: not in the log')
  const matches = files.map(({ name, bytes }) => {
    const part = parts.find(known => known.sha256 === sha256(bytes).toString('hex'))
    return { name, part: part?.name ?? fail(`file: ${name} is not what was received`) }
  })
  return { ...said, index, parts, matches }
}
function receiptIn(file) {
  for (const [, stream] of file.toString('latin1').matchAll(/stream\r?\n(.*?)endstream/gs)) {
    try {
      const text = utf8(inflateSync(Buffer.from(stream, 'latin1')))
      if (text.startsWith('c2sp.org/')) return text
    } catch {} // another kind of stream
  }
  return utf8(file)
}
function main(args) {
  const keys = args.filter((_, place) => args[place - 1] === '--key')
  const words = args.filter(arg => !/^--(key|file)$/.test(arg) && !keys.includes(arg))
  need(words[0] && !/^--/m.test(words.join('\n')), 'usage: RECEIPT [FILE…] --key VKEY')
  const [receipt, ...files] = words.map(name => ({ name, bytes: readFileSync(name) }))
  const said = verifyReceipt(receiptIn(receipt.bytes), keys, files)
  console.log(`VALID: number ${said.number}, office ${said.office}, ${said.kind} ${said.time}`)
  for (const { name, sha256 } of said.parts) console.log(`  part ${name} SHA-256 ${sha256}`)
  for (const { name, part } of said.matches) console.log(`  file ${name} is the part ${part}`)
}
try {
  if (process.argv[1]?.endsWith('verify-receipt.mjs')) main(process.argv.slice(2))
} catch (error) {
  const known = /^(usage|format|leaf|key|signature|path|file|E[A-Z]+): /.test(error.message)
  const verdict = /^(usage|key|E[A-Z]+): /.test(error.message) ? 'CANNOT TELL:' : 'NOT VALID:'
  console.error(verdict, known ? error.message : 'format: not a receipt')
  process.exitCode = 1
}
