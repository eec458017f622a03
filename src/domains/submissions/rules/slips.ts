import type { State } from './submission.ts'

/** A letter handed in on paper, as the holder of its slip sees it: nothing about people. */
export type Slip = {
  officeId: string
  caseId: string
  recordMark: string
  matterKind: string
  state: State
  stateAt: Date
  receivedAt: Date
  dueOn: string | null
  dueLaw: string
  unitName: string
  phone: string
  personId: string | null
}

export type SlipRefusal = 'code-unknown' | 'code-missing' | 'not-verified' | 'already-taken'

/** Letters and digits of a code as typed: spaces, hyphens and case do not matter. */
export function readCode(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, 40)
}

/** Why a person may not take the letter to their account; null when they may. */
export function whyNotTake(slip: Slip, personId: string, verified: boolean): SlipRefusal | null {
  if (!verified) return 'not-verified'
  return slip.personId !== null && slip.personId !== personId ? 'already-taken' : null
}
