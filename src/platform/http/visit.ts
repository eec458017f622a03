import type { Readable } from 'node:stream'
import type { Html } from '../../foundation/html.ts'
import type { Db } from '../db/index.ts'
import type { Lang } from '../i18n/index.ts'
import type { Services } from '../services.ts'
import type { Threads } from '../threads/index.ts'

/** What an officer may be in an office; `operator` runs the installation. */
export type Role = 'filing-clerk' | 'case-officer' | 'head' | 'mayor' | 'administrator' | 'operator'

/** An office as the one where the caller works now. */
export type Desk = {
  officeId: string
  slug: string
  name: string
  officerId: string
  roles: readonly Role[]
  unitIds: readonly string[]
}

/** Who is signed in. A citizen has a person, an officer has a desk once an office is chosen. */
export type Caller = {
  accountId: string
  sessionId: string
  name: string
  /** The person whose mailbox and submissions these are; null for an officer. */
  personId: string | null
  /** Identity verified and contract signed: may send (full use). */
  verified: boolean
  desk: Desk | null
  /** All offices in which the officer may sit down. */
  desks: readonly { officeId: string; name: string }[]
}

/** One request, read: who came, when, in which language, with what. */
export type Visit = {
  services: Services
  /** What this person draws out waits behind what they, or their machine, asked for before. */
  threads: Threads
  lang: Lang
  now: Date
  caller: Caller | null
  /** The address without the language's prefix and without the query. */
  path: string
  params: Record<string, string>
  query: Record<string, string>
  /** The fields of the form that was sent; repeated names give a list. */
  fields: Record<string, string | string[]>
  /**
   * Fields and files of a multipart form, in the order sent; may be read once. Takes how many
   * fields the page can have, if it knows.
   */
  parts(fields?: number): AsyncIterable<Part>
  requestId: string
  /** Where the request came from; for limits only, never logged. */
  ip: string
  userAgent: string
  cookies: Record<string, string>
  /**
   * Writes the audit row of the route's line as a part of the deed's own transaction; whoever
   * does not gets it written after the deed. Takes the transaction.
   */
  witness(tx: Db): Promise<void>
  /** An address in the language of the visit. */
  href(address: string): string
}

export type Part =
  | { kind: 'field'; name: string; value: string }
  | {
      kind: 'file'
      name: string
      filename: string
      mimeType: string
      stream: Readable & { truncated?: boolean }
    }

export type Crumb = { label: string; href?: string }

/** A page before its frame: the title (also its only h1), the way to it, and its body. */
export type Page = {
  title: string
  crumbs?: readonly Crumb[]
  body: Html
  /** Browser modules of `public/` that the page can use, e.g. `upload`; complete without them. */
  scripts?: readonly string[]
  /** What a search engine shows; a page without it is not offered to them. */
  description?: string
}

export type Cookie = { name: string; value: string; maxAgeSeconds?: number }

/** What a handler gives back. */
export type Answer =
  | {
      kind: 'page'
      page: Page
      status: number
      cookies?: Cookie[]
      cacheSeconds?: number
      /** The deed of the route was not done after all: no audit row is written. */
      undone?: boolean
    }
  | {
      kind: 'redirect'
      to: string
      cookies?: Cookie[]
      headers?: Record<string, string>
      undone?: boolean
    }
  | {
      kind: 'file'
      body: Readable | Buffer | string
      type: string
      filename?: string
      inline?: boolean
      sizeBytes?: number
      cacheSeconds?: number
      status?: number
      headers?: Record<string, string>
    }
