import {
  type Answer,
  type Cookie,
  field,
  openDeed,
  page,
  type Visit,
} from '../../../platform/http/index.ts'
import { findCaller } from '../actions/sessions.ts'
import * as paths from '../paths.ts'
import { ownAddress } from '../rules/sessions.ts'
import { type Errand, resumePage } from '../views/errand.ts'

/** What the visitor came for, as the form of the step before carried it. */
export function errandOf(visit: Visit): Errand {
  return { next: field(visit, 'next'), kept: field(visit, 'kept') }
}

/** On to where the visitor wanted to go, when that is an address of ours; else to their work. */
export function goOn(visit: Visit, next: string | undefined, cookies: Cookie[] = []): Answer {
  return { kind: 'redirect', to: ownAddress(next, visit.href(paths.arrival())), cookies }
}

/** Signed in: the kept form is offered again, others go on. Takes the new session's token. */
export async function arrive(
  visit: Visit,
  { next, kept }: Errand,
  token: string,
  cookies: Cookie[],
): Promise<Answer> {
  const caller = await findCaller(visit.services.sql, token, visit.now)
  const deed = caller && openDeed(visit, kept, caller.accountId)
  if (!deed) return goOn(visit, next, cookies)
  visit.caller = caller
  return { ...page(resumePage(visit, deed)), cookies } as Answer
}

/** The page that follows already has the head of who has just signed in. */
export async function seat(visit: Visit, token: string): Promise<void> {
  visit.caller = await findCaller(visit.services.sql, token, visit.now)
}
