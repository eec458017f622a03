import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { openQueue, type Queue } from './queue.ts'

/** 19 MiB, two passes, one lane: the OWASP Password Storage Cheat Sheet's first choice. */
const cost = { memory: 19_456, passes: 2, parallelism: 1 }

const tagBytes = 32
const saltBytes = 16

/** People whom we do not know yet, and those who come from a browser that was here before. */
export type PasswordLane = 'anyone' | 'known'

/**
 * Guesses of strangers fill their own queue only (security.md, bar 11); who waits behind 60 others
 * is served in two seconds. Three at once leave one of libuv's four threads to files.
 */
const queues: Record<PasswordLane, Queue> = { anyone: openQueue(2, 60), known: openQueue(1, 60) }

/** A hash of nobody's password, so that an unknown name takes as long as a known one. */
const nobody = encode(Buffer.alloc(saltBytes, 7), Buffer.alloc(tagBytes, 7))

/**
 * Hashes a password by argon2id (RFC 9106).
 *
 * Takes the password as typed; gives the PHC string that is kept. Throws `QueueFull` when too
 * many are waiting.
 */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(saltBytes)
  return encode(salt, await derive(password, salt, 'anyone'))
}

/**
 * Whether a password is the one whose hash is kept.
 *
 * Takes null for an unknown name: the same work is done and the answer is no. Throws `QueueFull`.
 */
export async function verifyPassword(
  password: string,
  kept: string | null,
  lane: PasswordLane = 'anyone',
): Promise<boolean> {
  const [salt, tag] = decode(kept ?? nobody)
  const derived = await derive(password, salt, lane)
  return timingSafeEqual(derived, tag) && kept !== null
}

/** Whether the next password would have to be sent away; asked before the work is begun. */
export function isPasswordQueueFull(lane: PasswordLane = 'anyone'): boolean {
  return queues[lane].isFull()
}

function derive(password: string, nonce: Buffer, lane: PasswordLane): Promise<Buffer> {
  const message = Buffer.from(password.normalize('NFC'))
  return queues[lane].run(
    () =>
      new Promise((resolve, reject) => {
        const settings = { ...cost, message, nonce, tagLength: tagBytes }
        argon2('argon2id', settings, (error, tag) => (error ? reject(error) : resolve(tag)))
      }),
  )
}

function encode(salt: Buffer, tag: Buffer): string {
  const numbers = `m=${cost.memory},t=${cost.passes},p=${cost.parallelism}`
  return `$argon2id$v=19$${numbers}$${unpadded(salt)}$${unpadded(tag)}`
}

function decode(kept: string): [salt: Buffer, tag: Buffer] {
  const [, , , , salt = '', tag = ''] = kept.split('$')
  return [Buffer.from(salt, 'base64'), Buffer.from(tag, 'base64')]
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '')
}
