import type { Services } from '../services.ts'
import type { FrameData } from '../ui/index.ts'
import type { Assets } from './assets.ts'
import type { Route } from './route.ts'
import type { Caller, Page, Visit } from './visit.ts'

/** What the house hands to the web server: its routes, and the domains' answers to it. */
export type Site = {
  services: Services
  routes: readonly Route[]
  assets: Assets
  /** Who holds a session, or null. */
  findCaller(token: string, now: Date): Promise<Caller | null>
  /** Whose account a session was, also when it is over; null when it is not known. */
  findOwner(token: string): Promise<string | null>
  /** What stands around a page for this visit. */
  frameFor(visit: Visit): Promise<FrameData>
  /** The page that tells what went wrong and offers a way on; `reference` finds it in the log. */
  errorPage(visit: Visit, status: number, reference: string): Page
  /** Where one signs in, with the address to come back to. */
  signInAddress(next: string): string
  /** The sign-in page for a form that was sent too late; `kept` goes with it and comes back. */
  signInPage(visit: Visit, errand: { next: string; kept: string }): Page
  /** Told of each answer, for metrics. */
  observe(pattern: string, method: string, status: number, seconds: number): void
}
