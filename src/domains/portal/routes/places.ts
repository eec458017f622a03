import type { Path } from '../../../foundation/path.ts'
import type { Visit } from '../../../platform/http/index.ts'
import * as paths from '../paths.ts'
import type { Place } from '../texts/index.ts'

const { elsewhere } = paths

const places: Record<Place, Path> = {
  home: paths.home,
  offices: elsewhere.offices,
  submission: elsewhere.submission,
  submissions: elsewhere.submissions,
  registration: elsewhere.registration,
  signIn: elsewhere.signIn,
  help: paths.help,
  about: paths.about,
  contacts: paths.contacts,
  accessibility: paths.accessibility,
  technical: paths.technical,
  checkReceipt: elsewhere.checkReceipt,
  guides: paths.guides,
  forms: paths.forms,
  bookings: paths.bookings,
  boards: paths.boards,
  news: paths.newsArchive,
}

/** Turns the places that texts name into addresses in the language of the visit. */
export function placesFor(visit: Visit): (place: Place) => string {
  return place => visit.href(places[place]())
}
