import { path } from '../../foundation/path.ts'
import { paths as guidePaths } from '../guides/index.ts'
import { paths as identity } from '../identity/index.ts'
import { mailboxPaths } from '../mailbox/index.ts'
import { paths as offices } from '../offices/index.ts'
import { paths as records } from '../records/index.ts'
import { paths as submissions } from '../submissions/index.ts'

export const home = path('/')
export const search = path('/hledani')
export const newsArchive = path('/aktuality')
export const newsArticle = path('/aktuality/:slug')
export const help = path('/napoveda')
export const about = path('/o-portalu')
export const contacts = path('/kontakty')
export const accessibility = path('/pristupnost')
export const technical = path('/technicke-informace')
export const guides = guidePaths.guides
export const forms = path('/formulare')
export const bookings = path('/rezervace')
export const boards = path('/uredni-desky')
export const sitemap = path('/sitemap.xml')
export const robots = path('/robots.txt')

/** Addresses of other parts of the house to which the portal's own pages lead. */
export const elsewhere = {
  offices: offices.directory,
  identity: identity.identity,
  registration: identity.registration,
  signIn: identity.signIn,
  forgotten: identity.password,
  submissions: submissions.list,
  submission: submissions.start,
  mailbox: mailboxPaths.list,
  queue: path('/podatelna'),
  cases: records.worklist,
  overview: path('/prehled'),
  administration: identity.administration,
  operation: identity.operation,
  arrival: identity.arrival,
  checkReceipt: path('/overeni-potvrzeni'),
}
