import type { FastifyInstance } from 'fastify'
import { findCaller, paths as identity } from '../domains/identity/index.ts'
import { failurePage, paths as portal } from '../domains/portal/index.ts'
import { withQuery } from '../foundation/path.ts'
import { createServer, loadAssets, type Site, type Visit } from '../platform/http/index.ts'
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
    frameFor: visit => frameFor(visit, assets),
    errorPage: (visit, status, reference) =>
      failurePage({ lang: visit.lang, status, reference, links: failureLinks(visit) }),
    signInAddress: next => withQuery(identity.signIn(), { next }),
    observe,
  }
  return createServer(arrange(site))
}

function failureLinks(visit: Visit) {
  return {
    home: visit.href(portal.home()),
    help: visit.href(portal.help()),
    contacts: visit.href(portal.contacts()),
  }
}
