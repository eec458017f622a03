import type { Path } from '../../foundation/path.ts'
import type { Answer, Role, Visit } from './visit.ts'

/**
 * Who may come: anyone; anyone signed in; a person (citizen or firm); or an officer with one of
 * the roles at the desk where they sit. Others get the sign-in page or 403.
 */
export type Who = 'anyone' | 'signed-in' | 'person' | readonly Role[]

export type RouteSettings = {
  who: Who
  /** The audit event that the route's use writes; see `platform/http/audit.ts`. */
  audit?: string
  /** A multipart form: the handler reads `visit.parts()` itself. */
  upload?: boolean
  /** A public page may be kept for so many seconds and sent again to whoever is not signed in. */
  keepSeconds?: number
  /**
   * Takes long to make when what is shown is long: one at a time for each person, a few wait for
   * it, more are refused (429).
   */
  costly?: boolean
  /** At most so many uses a minute from one address. */
  perMinute?: number
  /** Called by programs, not by forms: exempt from the same-origin check. */
  machine?: boolean
}

export type Handler = (visit: Visit) => Promise<Answer> | Answer

export type Route = {
  method: 'GET' | 'POST'
  pattern: string
  settings: RouteSettings
  handler: Handler
}

/** A page to read. */
export function get(address: Path, settings: RouteSettings, handler: Handler): Route {
  return { method: 'GET', pattern: address.pattern, settings, handler }
}

/** A deed. */
export function post(address: Path, settings: RouteSettings, handler: Handler): Route {
  return { method: 'POST', pattern: address.pattern, settings, handler }
}
