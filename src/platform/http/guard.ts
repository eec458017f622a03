import type { Who } from './route.ts'
import type { Caller } from './visit.ts'

/** Why a caller may not come in: must sign in first, or has no business there. */
export type Barred = 'sign-in' | 'forbidden'

/** Decides who may come to a route; null when the caller may. */
export function whyBarred(who: Who, caller: Caller | null): Barred | null {
  if (who === 'anyone') return null
  if (!caller) return 'sign-in'
  if (who === 'signed-in') return null
  if (who === 'person') return caller.personId ? null : 'forbidden'
  return caller.desk?.roles.some(role => who.includes(role)) ? null : 'forbidden'
}
