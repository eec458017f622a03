/** Nothing inline, nothing foreign; documents of a matter are shown in frames of our own. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "object-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** What somebody uploaded may do nothing at all, even when it is opened as a page. */
const uploadPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox"

/** The browser's own PDF viewer does not run in a sandbox, so a PDF is only kept from the rest. */
const pdfPolicy =
  "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'"

const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=()',
} as const

/** The headers that every answer has; a site on HTTPS also asks never to be met without it. */
export function commonHeaders(baseUrl: string): Record<string, string> {
  const secure = baseUrl.startsWith('https:')
  return {
    ...always,
    'content-security-policy': pagePolicy,
    ...(secure ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
  }
}

/** The policy of a file that somebody uploaded; takes its media type. */
export function filePolicy(mediaType: string): string {
  return mediaType === 'application/pdf' ? pdfPolicy : uploadPolicy
}
