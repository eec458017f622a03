import { withQuery } from '../../foundation/path.ts'
import { sessionCookie } from './cookies.ts'
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
export async function signInFirst(
  site: Site,
  { method, settings }: Route,
  visit: Visit,
  referer: string | undefined,
): Promise<Answer> {
  const here = visit.href(withQuery(visit.path, visit.query))
  const toSignIn = (next: string): Answer => {
    return { kind: 'redirect', to: visit.href(site.signInAddress(next)) }
  }
  if (method === 'GET') return toSignIn(here)
  const next = ownPage(referer, visit.services.config.baseUrl) ?? visit.href('/')
  const owner = await ownerOf(site, visit)
  const kept = settings.upload || !owner ? null : keepDeed(visit, here, owner)
  if (kept === null) return toSignIn(next)
  return { kind: 'page', status: 401, page: site.signInPage(visit, { next, kept }) }
}

/** Whose session it was that ended: what was typed under it goes back to nobody else. */
async function ownerOf(site: Site, { cookies }: Visit): Promise<string | null> {
  const token = cookies[sessionCookie]
  return token ? site.findOwner(token) : null
}

/** The page of ours on which a form was, as an address within the portal. */
function ownPage(referer: string | undefined, baseUrl: string): string | null {
  if (!referer || !URL.canParse(referer)) return null
  const { origin, pathname, search } = new URL(referer)
  return origin === new URL(baseUrl).origin ? `${pathname}${search}` : null
}
