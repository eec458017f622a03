/** Attempts to sign in that were counted in the running window, this one included. */
export type Attempts = { count: number }

export type Place = 'device' | 'name' | 'address' | 'second-factor' | 'session'

/** So many failures in a window; after them the place must wait until the window ends. */
const limits: Record<Place, number> = {
  device: 10,
  name: 10,
  address: 100,
  'second-factor': 10,
  session: 10,
}

const windowMinutes = 15

/** Whether the attempt that was just counted at a place may be looked at. */
export function mayTry(place: Place, attempts: Attempts): boolean {
  return attempts.count <= limits[place]
}

/**
 * The places whose attempts count against a sign-in.
 *
 * A known device counts alone: whatever strangers try elsewhere on the same name, its owner comes
 * in (security.md, bar 11).
 */
export function placesOf(isKnownDevice: boolean): Place[] {
  return isKnownDevice ? ['device'] : ['name', 'address']
}

/** The moment before which windows are over. */
export function windowStart(now: Date): Date {
  return new Date(now.getTime() - windowMinutes * 60_000)
}

/** Letters that anybody may ask for, to one e-mail in an hour; more would only fill its mailbox. */
const lettersAnHour = 3

/** Whether the letter that was just counted is sent. */
export function maySendLetter(attempts: Attempts): boolean {
  return attempts.count <= lettersAnHour
}

/** The moment before which the days are over in which something is counted. */
export function dayWindowStart(now: Date): Date {
  return new Date(now.getTime() - 24 * 3_600_000)
}

/** The moment before which the hours of letters are over. */
export function letterWindowStart(now: Date): Date {
  return new Date(now.getTime() - 3_600_000)
}
