import type { IncomingHttpHeaders } from 'node:http'

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Whether a request may act: a page of another site must not send forms in a person's name.
 *
 * Browsers say where a request comes from by `Sec-Fetch-Site`; older ones by `Origin`, which must
 * then be ours. A request with neither is no browser's and carries no cookie by accident, but is
 * refused all the same, since a deed without a known origin cannot be told from a forged one.
 */
export function mayAct(method: string, headers: IncomingHttpHeaders, baseUrl: string): boolean {
  if (safeMethods.has(method)) return true
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  const origin = headers.origin
  if (origin === undefined) return false
  // The name by which a request came is the sender's word; on HTTPS only the configured one counts.
  if (baseUrl.startsWith('https:')) return origin === baseUrl
  return origin === baseUrl || isSameHost(origin, headers.host)
}

function isSameHost(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && host !== undefined && new URL(origin).host === host
}
