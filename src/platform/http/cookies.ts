import type { Cookie } from './visit.ts'

/** The cookie of the session; the only one that signs anybody in. */
export const sessionCookie = 'session'

/**
 * The name under which a browser keeps a cookie: with `__Host-` on HTTPS, so that no sub-domain
 * and no plain connection can set it.
 */
function cookieName(name: string, baseUrl: string): string {
  return baseUrl.startsWith('https:') ? `__Host-${name}` : name
}

/** A `Set-Cookie` line; an empty value or a zero age takes the cookie away. */
export function cookieLine(cookie: Cookie, baseUrl: string): string {
  const secure = baseUrl.startsWith('https:') ? '; Secure' : ''
  const age = cookie.value === '' ? 0 : cookie.maxAgeSeconds
  const lifetime = age === undefined ? '' : `; Max-Age=${Math.floor(age)}`
  const pair = `${cookieName(cookie.name, baseUrl)}=${encodeURIComponent(cookie.value)}`
  return `${pair}; Path=/; HttpOnly; SameSite=Lax${lifetime}${secure}`
}

/** Reads the browser's cookies under our own names. */
export function readCookies(header: string | undefined, baseUrl: string): Record<string, string> {
  const cookies: Record<string, string> = {}
  for (const pair of (header ?? '').split(';')) {
    const [name, value] = splitPair(pair)
    if (name === '') continue
    const ours = baseUrl.startsWith('https:') ? name.replace(/^__Host-/, '') : name
    if (cookieName(ours, baseUrl) === name) cookies[ours] = value
  }
  return cookies
}

function splitPair(pair: string): [string, string] {
  const at = pair.indexOf('=')
  if (at < 0) return ['', '']
  try {
    return [pair.slice(0, at).trim(), decodeURIComponent(pair.slice(at + 1).trim())]
  } catch {
    return ['', '']
  }
}
