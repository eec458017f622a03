import { createHash } from 'node:crypto'

/** A page as it was made for everybody who is not signed in. */
export type KeptPage = { body: Buffer; etag: string; until: number }

/** So many pages are kept; the one kept longest leaves first. */
const mostPages = 500

/** Keeps public pages for some seconds, so that a rush of readers does not reach the database. */
export class PageCache {
  #pages = new Map<string, KeptPage>()

  /** The page kept under an address with its language and query, unless it is too old. */
  find(key: string, now: number): KeptPage | null {
    const kept = this.#pages.get(key)
    return kept && kept.until > now ? kept : null
  }

  /** Keeps a page for so many seconds. */
  keep(key: string, body: Buffer, now: number, seconds: number): KeptPage {
    const kept = { body, etag: entityTag(body), until: now + seconds * 1000 }
    this.#pages.delete(key)
    this.#pages.set(key, kept)
    const [oldest] = this.#pages.keys()
    if (this.#pages.size > mostPages && oldest !== undefined) this.#pages.delete(oldest)
    return kept
  }
}

/** A tag that changes when the bytes change (RFC 9110 § 8.8.3). */
export function entityTag(body: Buffer): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
}
