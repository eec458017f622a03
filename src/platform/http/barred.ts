import { withQuery } from '../../foundation/path.ts'
import { keepDeed } from './kept.ts'
import type { Route } from './route.ts'
import type { Site } from './site.ts'
import type { Answer, Visit } from './visit.ts'

/**
 * What somebody gets who has to sign in first: the sign-in page, and the way back.
 *
 * A form is kept and offered again after signing in. Files cannot be: who sent them comes back to
 * the page they were on. Takes the header `Referer`.
 */
export function signInFirst(
  site: Site,
  { method, settings }: Route,
  visit: Visit,
  referer: string | undefined,
): Answer {
  const here = visit.href(withQuery(visit.path, visit.query))
  const toSignIn = (next: string): Answer => {
    return { kind: 'redirect', to: visit.href(site.signInAddress(next)) }
  }
  if (method === 'GET') return toSignIn(here)
  const next = ownPage(referer, visit.services.config.baseUrl) ?? visit.href('/')
  const kept = settings.upload ? null : keepDeed(visit, here)
  if (kept === null) return toSignIn(next)
  return { kind: 'page', status: 401, page: site.signInPage(visit, { next, kept }) }
}

/** The page of ours on which a form was, as an address within the portal. */
function ownPage(referer: string | undefined, baseUrl: string): string | null {
  if (!referer || !URL.canParse(referer)) return null
  const { origin, pathname, search } = new URL(referer)
  return origin === new URL(baseUrl).origin ? `${pathname}${search}` : null
}
