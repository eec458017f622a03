import { withQuery } from '../../foundation/path.ts'
import { sessionCookie } from './cookies.ts'
import { addField } from './fields.ts'
import { type Deed, keepDeed, writerOf } from './kept.ts'
import type { Route } from './route.ts'
import type { Site } from './site.ts'
import type { Answer, Visit } from './visit.ts'

/**
 * What somebody gets who has to sign in first: the sign-in page, and the way back.
 *
 * The words of a form are kept and offered again after signing in, its files are not. A form that
 * nobody is known to have written leads back to the page it was on. Takes the header `Referer`.
 */
export async function signInFirst(
  site: Site,
  { method }: Route,
  visit: Visit,
  referer: string | undefined,
): Promise<Answer> {
  const here = visit.href(withQuery(visit.path, visit.query))
  const toSignIn = (next: string): Answer => {
    return { kind: 'redirect', to: visit.href(site.signInAddress(next)) }
  }
  if (method === 'GET') return toSignIn(here)
  const next = ownPage(referer, visit.services.config.baseUrl) ?? visit.href('/')
  const deed = { address: here, ...(await readSent(visit)) }
  const owner = (await ownerOf(site, visit)) ?? writerOf(visit, deed)
  const kept = owner && keepDeed(visit, deed, owner)
  if (!kept) return toSignIn(next)
  return { kind: 'page', status: 401, page: site.signInPage(visit, { next, kept }) }
}

/** All words of a form, with files or without; the files themselves flow away. */
async function readSent(visit: Visit): Promise<Omit<Deed, 'address'>> {
  const fields = Object.assign(Object.create(null) as Deed['fields'], visit.fields)
  const files: string[] = []
  for await (const part of visit.parts()) {
    if (part.kind === 'field') addField(fields, part.name, part.value)
    else {
      part.stream.resume()
      if (part.filename !== '') files.push(part.filename.slice(0, 200))
    }
  }
  return { fields, files }
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
