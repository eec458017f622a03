import type { Cookie, Visit } from '../../../platform/http/index.ts'
import { deviceDays } from '../rules/sessions.ts'

const deviceCookie = 'device'

/** The token by which a browser is known again; empty in a new one. */
export function deviceOf({ cookies }: Visit): string {
  return cookies[deviceCookie] ?? ''
}

/** Lets a browser be known again for a year; it opens nothing by itself. */
export function rememberingCookie(token: string): Cookie {
  return { name: deviceCookie, value: token, maxAgeSeconds: deviceDays * 86_400 }
}

/** The session; gone when the browser closes. */
export function sessionCookie(token: string): Cookie {
  return { name: 'session', value: token }
}
