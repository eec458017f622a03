import { type Html, html } from '../../foundation/html.ts'
import { decryptSecret, encryptSecret } from '../crypto/index.ts'
import type { Visit } from './visit.ts'

/** A form that was sent when nobody was signed in any more: where to, and what stood in it. */
export type Deed = {
  address: string
  fields: Record<string, string | string[]>
  /** The names of files that came with it: they are not kept. */
  files: string[]
}

type Closed = Deed & { owner: string; until: number }

/** A longer form is not kept: it has to travel in the page and back. */
const mostKeptBytes = 200_000

const keptForMs = 2 * 3_600_000

/** Each opens as nothing else that the installation's secret closes. */
const places = { deed: 'kept deed', writer: 'writer of a page' } as const

/** What nobody may find in a page again. */
const secretName = /password|^(old|proof|code)$/i

const writerName = '_writer'

/**
 * A hidden field that tells, closed, for whom a page was drawn: who signs out elsewhere takes the
 * cookie along, and what still stands on this page must go back to them and to nobody else.
 */
export function writerField({ caller, services }: Visit): Html | '' {
  if (!caller) return ''
  const closed = close(services.keys.secret, caller.accountId, places.writer)
  return html`<input type="hidden" name="${writerName}" value="${closed}">`
}

/** The account for which a page was drawn; null when it does not say, or says what is not ours. */
export function writerOf({ services }: Visit, { fields }: Pick<Deed, 'fields'>): string | null {
  const closed = fields[writerName]
  if (typeof closed !== 'string') return null
  try {
    return open(services.keys.secret, closed, places.writer)
  } catch {
    return null
  }
}

/**
 * Closes a form that was sent, so that it outlasts signing in: no word of it is kept on our side.
 *
 * Takes whose account wrote it: whoever else signs in on the page does not get it. Gives a text
 * for a hidden field, without passwords and codes; null when the form is too large.
 */
export function keepDeed(visit: Visit, deed: Deed, owner: string): string | null {
  const fields = Object.entries(deed.fields).filter(([name]) => !isLeftOut(name))
  const until = visit.now.getTime() + keptForMs
  const closed: Closed = { ...deed, fields: Object.fromEntries(fields), owner, until }
  const plain = JSON.stringify(closed)
  if (Buffer.byteLength(plain) > mostKeptBytes) return null
  return close(visit.services.keys.secret, plain, places.deed)
}

function isLeftOut(name: string): boolean {
  return name === writerName || secretName.test(name)
}

/** Opens what `keepDeed` closed; null when it is another account's, or older than two hours. */
export function openDeed(visit: Visit, kept: string, accountId: string): Deed | null {
  if (kept === '') return null
  try {
    const plain = open(visit.services.keys.secret, kept, places.deed)
    const { address, fields, files, owner, until } = JSON.parse(plain) as Closed
    const isOpen = visit.now.getTime() <= until && owner === accountId
    return isOpen ? { address, fields, files } : null
  } catch {
    return null
  }
}

function close(secret: Buffer, plain: string, place: string): string {
  return encryptSecret(secret, plain, place).toString('base64url')
}

function open(secret: Buffer, closed: string, place: string): string {
  return decryptSecret(secret, Buffer.from(closed, 'base64url'), place)
}
