import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { fromBase64, toBase64 } from './base64.ts'
import { formatCheckpoint, parseCheckpoint, parseCount } from './checkpoints.ts'
import { formatVerifierKey, keyId, parseVerifierKey, signatureTypes } from './keys.ts'
import { rootOf } from './merkle.ts'
import { cosignatureOf, openNote, parseNote, signatureOf } from './notes.ts'

const pair = generateKeyPairSync('ed25519')
const name = 'virtuos.example/log/klatovy'
const key = { name, type: signatureTypes.log, publicKey: pair.publicKey }
const text = `${name}\n3\n${toBase64(rootOf([]))}\n`
const note = `${text}\n${signatureOf(text, name, pair.privateKey)}`
const stranger = (count: number) => {
  const other = generateKeyPairSync('ed25519')
  return signatureOf(text, `cizi-${count}.example`, other.privateKey)
}

test('a note is opened by the key that signed it, and tells who did', () => {
  const opened = openNote(note, [key])
  assert.ok(opened.ok)
  assert.equal(opened.value.text, text)
  assert.deepEqual(opened.value.signers, [{ name, witness: false, at: null }])
})

test('a note made by the library of the Go checksum database is read as its makers read it', () => {
  const vkey = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'
  const theirs =
    'If you think cryptography is the answer to your problem,\n' +
    "then you don't know what your problem is.\n\n— PeterNeumann " +
    'x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n'
  const opened = openNote(theirs, [parseVerifierKey(vkey)!])
  assert.equal(opened.ok && opened.value.signers[0]?.name, 'PeterNeumann')
  assert.equal(openNote(theirs.replace('think', 'drink'), [parseVerifierKey(vkey)!]).ok, false)
})

test('signatures of strangers are ignored, sixteen of them as well', () => {
  const many = note + Array.from({ length: 16 }, (_, count) => stranger(count)).join('')
  const opened = openNote(many, [key])
  assert.equal(opened.ok && opened.value.signers.length, 1)
})

test('a note that only strangers signed is not trusted', () => {
  assert.deepEqual(openNote(`${text}\n${stranger(1)}`, [key]), {
    ok: false,
    refusal: 'unknown-key',
  })
})

test('one failing signature of a known key refuses the whole note, whatever else is there', () => {
  const other = generateKeyPairSync('ed25519')
  const second = { name: 'druhy.example', type: signatureTypes.log, publicKey: other.publicKey }
  const wrong = signatureOf('another text\n', 'druhy.example', other.privateKey)
  assert.deepEqual(openNote(note + wrong, [key, second]), {
    ok: false,
    refusal: 'wrong-signature',
  })
})

test('a witness tells when it saw the head; its time cannot be moved', () => {
  const witness = {
    name: 'svedek.example',
    type: signatureTypes.witness,
    publicKey: pair.publicKey,
  }
  const at = new Date('2026-11-21T09:00:00Z')
  const line = cosignatureOf(text, witness.name, pair.privateKey, at)
  const opened = openNote(note + line, [key, witness])
  assert.deepEqual(opened.ok && opened.value.signers[1], {
    name: 'svedek.example',
    witness: true,
    at,
  })
  const bytes = fromBase64(line.split(' ')[2]!.trim())!
  bytes[11]! ^= 1
  const moved = `— svedek.example ${toBase64(bytes)}\n`
  assert.equal(openNote(note + moved, [key, witness]).ok, false)
})

test('a log key and a witness key of the same name and bytes are two keys', () => {
  const ids = [signatureTypes.log, signatureTypes.witness].map(type =>
    keyId(name, type, pair.publicKey).toString('hex'),
  )
  assert.notEqual(ids[0], ids[1])
})

test('what is not a note is not read', () => {
  const wrong = [
    '',
    '\n\n',
    text,
    note.slice(0, -1),
    note.replace('— ', '- '),
    note.replace('klatovy ', 'kla tovy '),
    note.replace(/3\n/, '3\r\n'),
    note.replace(/3\n/, '3\x00\n'),
    `${text}\n${Array.from({ length: 101 }, () => stranger(0)).join('')}`,
  ]
  assert.deepEqual(
    wrong.map(parseNote).map(parsed => parsed === null),
    wrong.map(() => true),
  )
})

test('a verifier key is read as it is written, and no other way', () => {
  const written = formatVerifierKey(key)
  assert.match(written, /^virtuos\.example\/log\/klatovy\+[0-9a-f]{8}\+A[A-Za-z0-9+/]{43}$/)
  assert.equal(formatVerifierKey(parseVerifierKey(written)!), written)
  const wrong = [
    '',
    'x',
    written.replace('klatovy', 'nyrsko'),
    written.replace(/\+[0-9a-f]{8}\+/, '+00000000+'),
    written.slice(0, -4),
    `${written}=`,
    `jiny ${written}`,
  ]
  assert.deepEqual(
    wrong.filter(candidate => parseVerifierKey(candidate) !== null),
    [],
  )
})

test('a checkpoint is read as it is written, and no other way', () => {
  const head = { origin: name, size: 1_234_067, root: rootOf([]) }
  assert.deepEqual(parseCheckpoint(formatCheckpoint(head)), head)
  const lines = formatCheckpoint(head)
  assert.deepEqual(parseCheckpoint(`${lines}a line of its own\n`), head)
  for (const wrong of [
    '',
    lines.slice(0, -1),
    `${lines}\n`,
    lines.replace('1234067', '01234067'),
    lines.replace('1234067', '-1'),
    lines.replace('1234067', '1e6'),
    lines.replace(name, ''),
    lines.replace('=\n', '\n'),
  ])
    assert.equal(parseCheckpoint(wrong), null)
})

test('a count has one spelling, and base64 too', () => {
  fc.assert(fc.property(fc.maxSafeNat(), count => assert.equal(parseCount(String(count)), count)))
  assert.deepEqual(['', '00', '+1', ' 1', '1.0', '9007199254740992'].map(parseCount), [
    null,
    null,
    null,
    null,
    null,
    null,
  ])
  fc.assert(
    fc.property(fc.uint8Array(), bytes =>
      assert.deepEqual(fromBase64(toBase64(bytes)), Buffer.from(bytes)),
    ),
  )
  assert.deepEqual(
    ['QQ', 'QR==', 'QQ==\n', 'Q Q=', 'Qé=='].map(text => fromBase64(text)),
    [null, null, null, null, null],
  )
})
