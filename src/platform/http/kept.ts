import { decryptSecret, encryptSecret } from '../crypto/index.ts'
import type { Visit } from './visit.ts'

/** A form that was sent when nobody was signed in any more: where to, and what stood in it. */
export type Deed = { address: string; fields: Record<string, string | string[]> }

type Closed = Deed & { owner: string; until: number }

/** A longer form is not kept: it has to travel in the page and back. */
const mostKeptBytes = 200_000

const keptForMs = 2 * 3_600_000

/** It opens as nothing else that the installation's secret closes. */
const place = 'kept deed'

/** What nobody may find in a page again. */
const secretName = /password|^(old|proof|code)$/i

/**
 * Closes the form of a visit, so that it outlasts signing in: no word of it is kept on our side.
 *
 * Takes whose account wrote it: whoever else signs in on the page does not get it. Gives a text
 * for a hidden field, without passwords and codes; null when the form is too large.
 */
export function keepDeed(visit: Visit, address: string, owner: string): string | null {
  const fields = Object.entries(visit.fields).filter(([name]) => !secretName.test(name))
  const until = visit.now.getTime() + keptForMs
  const plain = JSON.stringify({ address, fields: Object.fromEntries(fields), owner, until })
  if (Buffer.byteLength(plain) > mostKeptBytes) return null
  return encryptSecret(visit.services.keys.secret, plain, place).toString('base64url')
}

/** Opens what `keepDeed` closed; null when it is another account's, or older than two hours. */
export function openDeed(visit: Visit, kept: string, accountId: string): Deed | null {
  if (kept === '') return null
  try {
    const closed = Buffer.from(kept, 'base64url')
    const plain = decryptSecret(visit.services.keys.secret, closed, place)
    const { address, fields, owner, until } = JSON.parse(plain) as Closed
    const isOpen = visit.now.getTime() <= until && owner === accountId
    return isOpen ? { address, fields } : null
  } catch {
    return null
  }
}
