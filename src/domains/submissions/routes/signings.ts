import { get, page, type Route, type Visit } from '../../../platform/http/index.ts'
import { linkTokenOf, readSignings } from '../actions/filling/signings.ts'
import * as paths from '../paths.ts'
import { wishFrom } from '../rules/listing.ts'
import type { LinkPlace } from '../rules/signings.ts'
import { noPersonPage } from '../views/parts.ts'
import { signingsPage } from '../views/signings.ts'
import { personOf } from './visitors.ts'

/** What somebody is asked to sign, and what they did. */
export const signingRoutes: readonly Route[] = [
  get(paths.signings, { who: 'signed-in' }, showSignings),
]

async function showSignings(visit: Visit) {
  if (!visit.caller?.personId) return page(noPersonPage(visit))
  const { sql, keys } = visit.services
  const read = await readSignings(sql, personOf(visit), wishFrom(visit.query), visit.now)
  const linkOf = ({ senderId: personId, ...place }: LinkPlace) =>
    paths.invitation({ token: linkTokenOf(keys.secret, { personId, ...place }) })
  return page(signingsPage(visit, { ...read, linkOf }))
}
