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

/** Whether the caller works for an office; officers write to none, a person does. */
export function isOfficer({ caller }: Visit): boolean {
  return caller !== null && caller.personId === null
}

const ofPersons: readonly Place[] = ['submission', 'submissions']

/** Turns places into addresses in the language of the visit; null where the caller may not go. */
export function placesFor(visit: Visit): (place: Place) => string | null {
  return place =>
    isOfficer(visit) && ofPersons.includes(place) ? null : visit.href(places[place]())
}
