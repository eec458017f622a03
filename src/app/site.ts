import type { FastifyInstance } from 'fastify'
import {
  findCaller,
  findOwner,
  paths as identity,
  keptSignInPage,
} from '../domains/identity/index.ts'
import { failurePage, paths as portal } from '../domains/portal/index.ts'
import { withQuery } from '../foundation/path.ts'
import {
  createServer,
  loadAssets,
  type Page,
  type Site,
  type Visit,
} from '../platform/http/index.ts'
import type { Services } from '../platform/services.ts'
import { builtAssets } from '../platform/ui/index.ts'
import { frameFor } from './frame.ts'
import { house } from './house.ts'

export type Observe = Site['observe']

/**
 * The portal's web server over the given services; it does not listen yet.
 *
 * Takes who is told of each answer, and what may change the site before it opens (tests seat
 * callers without a password).
 */
export async function openSite(
  services: Services,
  observe: Observe,
  arrange: (site: Site) => Site = site => site,
): Promise<FastifyInstance> {
  const assets = await loadAssets(await builtAssets())
  const site: Site = {
    services,
    routes: house.routes,
    assets,
    findCaller: (token, now) => findCaller(services.sql, token, now),
    findOwner: token => findOwner(services.sql, token),
    frameFor: visit => frameFor(visit, assets),
    errorPage,
    signInAddress: next => withQuery(identity.signIn(), { next }),
    signInPage: keptSignInPage,
    observe,
  }
  return createServer(arrange(site))
}

/** What went wrong in words, with the ways on from there. */
function errorPage({ lang, href }: Visit, status: number, reference: string): Page {
  const links = {
    home: href(portal.home()),
    help: href(portal.help()),
    contacts: href(portal.contacts()),
  }
  return failurePage({ lang, status, reference, links })
}
