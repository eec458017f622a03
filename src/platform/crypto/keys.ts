import { createPrivateKey, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'
import { link, mkdir, open, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { selfSignedCertificate } from './certificate.ts'

/** The installation's own secrets. */
export type Keys = {
  /** Signs checkpoints of the log (Ed25519). */
  log: KeyObject
  /** Seals PDF documents (ECDSA on P-256, with a certificate). */
  seal: { privateKey: KeyObject; certificatePem: string }
  /** 32 bytes: encrypts second factors, signs tokens. */
  secret: Buffer
}

const secretBytes = 32

/**
 * The installation's keys from `secrets/` of its data folder, made at the first start.
 *
 * Takes the data folder. Each file is readable by its owner only; two processes that start at
 * once agree on the same keys. Throws when a file is there but is no key.
 */
export async function loadKeys(dataDir: string): Promise<Keys> {
  const folder = path.join(dataDir, 'secrets')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const kept = (name: string, make: () => Buffer | string | Promise<string>) =>
    readOrMake(path.join(folder, name), make)

  const log = await kept('log-key.pem', () => pem(generateKeyPairSync('ed25519').privateKey))
  const sealKey = await kept('seal-key.pem', () =>
    pem(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey),
  )
  const certificate = await kept('seal-certificate.pem', () =>
    selfSignedCertificate(createPrivateKey(sealKey), new Date()),
  )
  const secret = await kept('secret.bin', () => randomBytes(secretBytes))
  if (secret.length !== secretBytes) throw new Error(`secret.bin in ${folder} is damaged`)
  return {
    log: createPrivateKey(log),
    seal: { privateKey: createPrivateKey(sealKey), certificatePem: certificate.toString('utf8') },
    secret,
  }
}

/** Written aside, flushed and linked: a key is whole or absent, and the first one made stays. */
async function readOrMake(
  file: string,
  make: () => Buffer | string | Promise<string>,
): Promise<Buffer> {
  const found = await readFile(file).catch(whenAbsent)
  if (found) return found
  const aside = `${file}.${randomBytes(8).toString('hex')}`
  try {
    const handle = await open(aside, 'wx', 0o600)
    await handle.writeFile(await make())
    await handle.sync()
    await handle.close()
    await link(aside, file).catch(whenPresent)
  } finally {
    await rm(aside, { force: true })
  }
  await syncFolder(path.dirname(file))
  return readFile(file)
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder)
  await handle.sync()
  await handle.close()
}

function pem(key: KeyObject): string {
  return key.export({ type: 'pkcs8', format: 'pem' }) as string
}

function whenAbsent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}

function whenPresent(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error
}
