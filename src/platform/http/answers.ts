import type { Answer, Cookie, Page, Visit } from './visit.ts'

/** A page; status 200, or 422 when it shows what was wrong, 409 when somebody was first. */
export function page(page: Page, status = 200): Answer {
  return { kind: 'page', page, status }
}

/** Sends the browser on (303) to an address of ours; the language's prefix is added here. */
export function seeOther(visit: Visit, address: string, cookies: Cookie[] = []): Answer {
  return { kind: 'redirect', to: visit.href(address), cookies }
}

/** A download: always an attachment unless `inline` is said, never sniffed. */
export function file(body: Extract<Answer, { kind: 'file' }>): Answer {
  return body
}
