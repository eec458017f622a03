import { readFile } from 'node:fs/promises'
import { type Answer, file, type Visit } from '../../../platform/http/index.ts'
import { ownKey } from '../actions/keys.ts'
import { publishedCheckpoint, publishedTile } from '../actions/publishing.ts'
import { formatVerifierKey } from '../rules/keys.ts'

/** A tile is the same for ever; a year is what caches take for it. */
const tileSeconds = 31_536_000

/** A head is renewed each second. */
const checkpointSeconds = 1

const keySeconds = 3600

/** What programs of others read may be read from their pages, too: it is public. */
const openToAll = { 'access-control-allow-origin': '*' }

const scriptFile = new URL('../../../../public/verify-receipt.mjs', import.meta.url)

/** The newest signed head of an office's log, or of the installation's. */
export async function sendCheckpoint({ services, params }: Visit): Promise<Answer> {
  const body = await publishedCheckpoint(services.sql, params.office ?? '')
  return file({ ...text(body), cacheSeconds: checkpointSeconds })
}

/** Hashes or entries of a log, up to 256 at a time. */
export async function sendTile({ services, params, path }: Visit): Promise<Answer> {
  const address = path.slice(path.indexOf('/tile/') + 1)
  const body = await publishedTile(services.sql, params.office ?? '', address)
  const type = 'application/octet-stream'
  return file({ kind: 'file', body, type, cacheSeconds: tileSeconds, headers: openToAll })
}

/** The verifier key of this installation, for whoever checks receipts elsewhere. */
export async function sendKey({ services }: Visit): Promise<Answer> {
  const key = formatVerifierKey(await ownKey(services))
  return file({ ...text(`${key}\n`), cacheSeconds: keySeconds })
}

/** The stand-alone script that checks a receipt without us. */
export async function sendScript(): Promise<Answer> {
  const body = await readFile(scriptFile)
  const type = 'text/javascript; charset=utf-8'
  return file({ kind: 'file', body, type, filename: 'verify-receipt.mjs' })
}

function text(body: string) {
  const type = 'text/plain; charset=utf-8'
  return { kind: 'file', body, type, headers: openToAll } as const
}
