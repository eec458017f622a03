// Checks a receipt of the digital town hall off-line, with nothing but Node 20 or newer:
//   node verify-receipt.mjs FILE [--key VKEY]… [--file F]…
// FILE is a .tlog-proof (C2SP), VKEY the log's verifier key (at /log/key: keep it, or ask two
// people for it), F a file you sent: is it what was received? Exit 0 when valid, 1 when not.
import { fail, ok as need } from 'node:assert'
import { createHash, createPublicKey, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'

const sha256 = (...parts) => createHash('sha256').update(Buffer.concat(parts)).digest()
const half = value => Math.floor(value / 2)
const utf8 = bytes => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
const base64 = (text, step, length) => {
  const bytes = Buffer.from(text ?? '', 'base64')
  need(bytes.toString('base64') === text, `${step}: base64 is not canonical`)
  need(length === undefined || bytes.length === length, `${step}: wrong length`)
  return bytes
}
const count = text => (/^(0|[1-9][0-9]{0,14})$/.test(text) ? Number(text) : fail('format: number'))
const keyId = (name, data) => sha256(Buffer.from(`${name}\n`), data).toString('hex', 0, 4)

function readKey(vkey) {
  const [, name, id, encoded] = /^([^+\s]+)\+([0-9a-f]{8})\+(\S+)$/.exec(vkey.trim()) ?? []
  const data = base64(encoded, 'key', 33)
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
  const origin = signedText.split('\n')[0]
  need(signers.includes(origin), `key: no signature for ${origin} by a key given with --key`)
}

function rootOf(leaf, index, size, proof) {
  let [at, last, hash] = [index, size - 1, leaf]
  for (const sibling of proof) {
    need(last > 0, 'path: too long')
    const onTheLeft = at % 2 === 1 || at === last
    hash = sha256(Buffer.of(1), onTheLeft ? sibling : hash, onTheLeft ? hash : sibling)
    while (onTheLeft && at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)]
    ;[at, last] = [half(at), half(last)]
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
  need(JSON.stringify({ entry, parts }) === extra && receipt.endsWith('\n'), 'format: extra data')
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
  const proof = path.map(line => base64(line, 'format', 32))
  const computed = rootOf(sha256(Buffer.of(0), Buffer.from(entry)), index, count(size), proof)
  const inLog = computed.equals(base64(root, 'format', 32)) && origin.endsWith(`/${said.office}`)
  need(inLog, 'path: the entry is not in the log')
  const matches = files.map(({ name, bytes }) => {
    const part = parts.find(known => known.sha256 === sha256(bytes).toString('hex'))
    return { name, part: part?.name ?? fail(`file: ${name} is not what was received`) }
  })
  return { ...said, index, parts, matches }
}

function main(args) {
  const after = flag => args.filter((_, place) => args[place - 1] === flag)
  const file = args.find((arg, place) => !/^--/.test(arg) && !/^--/.test(args[place - 1] ?? ''))
  need(file, 'usage: node verify-receipt.mjs FILE [--key VKEY]… [--file F]…')
  const files = after('--file').map(name => ({ name, bytes: readFileSync(name) }))
  const said = verifyReceipt(utf8(readFileSync(file)), after('--key'), files)
  console.log(`VALID: number ${said.number}, office ${said.office}, ${said.kind} ${said.time}`)
  for (const part of said.parts) console.log(`  part ${part.name} SHA-256 ${part.sha256}`)
  for (const { name, part } of said.matches) console.log(`  file ${name} is the part ${part}`)
}

try {
  if (process.argv[1]?.endsWith('verify-receipt.mjs')) main(process.argv.slice(2))
} catch (error) {
  const known = /^(usage|format|leaf|key|signature|path|file|ENOENT): /.test(error.message)
  console.error(`NOT VALID: ${known ? error.message : 'format: not a receipt'}`)
  process.exitCode = 1
}
