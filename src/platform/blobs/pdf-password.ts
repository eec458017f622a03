import { createCipheriv, createHash } from 'node:crypto'

/** What stands in place of a password that is shorter or missing (ISO 32000-1, 7.6.3.3). */
const padding = Buffer.from(
  '28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a',
  'hex',
)

/** How a document is protected: the names of the standard (ISO 32000-2, tables 20 and 21). */
type Protection = {
  revision: number
  owner: Buffer
  user: Buffer
  permissions: number
  keyBytes: number
  hidesMetadata: boolean
  id: Buffer
}

/**
 * Whether a protected PDF opens without a password: the empty one is right.
 *
 * Takes the dictionary of protection and what follows `/ID [` as text, a letter a byte; false for
 * ways of protection that are not of the standard or cannot be read.
 */
export function opensWithoutPassword(dictionary: string, idText: string): boolean {
  if (!/\/Filter\s*\/Standard\b/.test(dictionary)) return false
  const read = protectionOf(dictionary, idText)
  if (read.revision >= 5) return opensNew(read)
  return read.revision >= 2 && read.owner.length >= 32 && opensOld(read)
}

function protectionOf(dictionary: string, idText: string): Protection {
  const number = (name: string) =>
    Number(new RegExp(`/${name}\\s+(-?\\d{1,12})`).exec(dictionary)?.[1] ?? 0)
  const bytes = (name: string) => {
    const found = new RegExp(`/${name}\\s*(?=[(<])`).exec(dictionary)
    return found ? stringAt(dictionary, found.index + found[0].length) : Buffer.alloc(0)
  }
  const revision = number('R')
  const bits = revision === 2 ? 40 : number('V') >= 4 ? 128 : number('Length') || 40
  return {
    ...{ revision, owner: bytes('O'), user: bytes('U'), permissions: number('P') },
    keyBytes: Math.min(16, Math.max(5, bits >> 3)),
    hidesMetadata: !/\/EncryptMetadata\s+false/.test(dictionary),
    id: stringAt(idText, 0),
  }
}

/** Revisions 2 to 4 (algorithms 2, 4 and 5). */
function opensOld({ revision, owner, user, permissions, ...rest }: Protection): boolean {
  const allowed = Buffer.alloc(4)
  allowed.writeUInt32LE(permissions >>> 0)
  const open = revision >= 4 && !rest.hidesMetadata ? Buffer.alloc(4, 0xff) : Buffer.alloc(0)
  const { keyBytes, id } = rest
  let key = md5(padding, owner.subarray(0, 32), allowed, id, open)
  for (let round = 0; revision >= 3 && round < 50; round += 1) key = md5(key.subarray(0, keyBytes))
  key = key.subarray(0, keyBytes)
  if (revision === 2) return rc4(key, padding).equals(user.subarray(0, 32))
  let mark: Buffer = md5(padding, id)
  for (let round = 0; round < 20; round += 1) {
    mark = rc4(Buffer.from(key.map(byte => byte ^ round)), mark)
  }
  return mark.equals(user.subarray(0, 16))
}

/** Revisions 5 and 6 (algorithms 11 and 2.B). */
function opensNew({ revision, user }: Protection): boolean {
  if (user.length < 48) return false
  const salt = user.subarray(32, 40)
  const key = revision === 5 ? sha(256, salt) : hardened(salt)
  return key.equals(user.subarray(0, 32))
}

function hardened(salt: Buffer): Buffer {
  let key = sha(256, salt)
  for (let round = 0, last = 0; round < 64 || last > round - 32; round += 1) {
    const cipher = createCipheriv('aes-128-cbc', key.subarray(0, 16), key.subarray(16, 32))
    cipher.setAutoPadding(false)
    const mixed = cipher.update(Buffer.concat(Array.from({ length: 64 }, () => key)))
    const kind = mixed.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3
    key = sha(([256, 384, 512] as const)[kind]!, mixed)
    last = mixed.at(-1)!
  }
  return key.subarray(0, 32)
}

function md5(...parts: Buffer[]): Buffer {
  return createHash('md5').update(Buffer.concat(parts)).digest()
}

function sha(bits: 256 | 384 | 512, bytes: Buffer): Buffer {
  return createHash(`sha${bits}`).update(bytes).digest()
}

/** RC4 is gone from modern libraries, rightly; here it hides nothing, it only compares. */
function rc4(key: Buffer, bytes: Buffer): Buffer {
  const box = Uint8Array.from({ length: 256 }, (_, at) => at)
  const swap = (one: number, other: number) => {
    const kept = box[one]!
    box[one] = box[other]!
    box[other] = kept
  }
  for (let at = 0, to = 0; at < 256; at += 1) {
    to = (to + box[at]! + key[at % key.length]!) & 255
    swap(at, to)
  }
  let to = 0
  return Buffer.from(
    bytes.map((byte, order) => {
      const at = (order + 1) & 255
      to = (to + box[at]!) & 255
      swap(at, to)
      return byte ^ box[(box[at]! + box[to]!) & 255]!
    }),
  )
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** A string of a PDF at a place, `<48 69>` or `(Hi\051)`, at most of 200 bytes (§ 7.3.4). */
function stringAt(text: string, at: number): Buffer {
  if (text[at] === '<') {
    const digits = text
      .slice(at + 1, at + 401)
      .split('>')[0]!
      .replace(/\s/g, '')
    return Buffer.from(digits, 'hex')
  }
  let read = ''
  let depth = 0
  for (let place = at; place < text.length && read.length < 200; place += 1) {
    const letter = text[place]!
    if (letter === '\\') {
      const octal = /^[0-7]{1,3}/.exec(text.slice(place + 1, place + 4))?.[0]
      const next = text[place + 1] ?? ''
      read += octal ? String.fromCharCode(Number.parseInt(octal, 8) & 255) : (escapes[next] ?? next)
      place += octal?.length ?? 1
      continue
    }
    if (letter === '(') depth += 1
    if (letter === ')') depth -= 1
    if (depth === 0) break
    if (place > at) read += letter
  }
  return Buffer.from(read, 'latin1')
}
