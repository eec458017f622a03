/** A stamping authority may fail for so long, then receipts are not confirmed (X-Road's rule). */
const stampGraceMs = 4 * 3_600_000

/** A day and a half without a check means that no worker does it. */
const checkGraceMs = 36 * 3_600_000

/** What the upkeep of the log knows of itself. */
export type Upkeep = {
  stampingFailsSince: Date | null
  checkedAt: Date | null
  checkProblem: string | null
  custodyProblem: string | null
  broken: readonly string[]
}

/** What is wrong with the log, in one word each. */
export type LedgerProblem =
  | 'stamping-fails'
  | 'log-broken'
  | 'check-found'
  | 'custody-found'
  | 'not-checked'

/** Whether stamps have failed for so long that nothing is confirmed until they work again. */
export function stopsConfirming(failsSince: Date | null, now: Date): boolean {
  return failsSince !== null && now.getTime() - failsSince.getTime() > stampGraceMs
}

/** All that is wrong at a moment; none means that the log is well. */
export function problemsOf(upkeep: Upkeep, now: Date): LedgerProblem[] {
  const { stampingFailsSince, checkedAt } = upkeep
  const isUnchecked = checkedAt !== null && now.getTime() - checkedAt.getTime() > checkGraceMs
  const problems: [LedgerProblem, boolean][] = [
    ['stamping-fails', stopsConfirming(stampingFailsSince, now)],
    ['log-broken', upkeep.broken.length > 0],
    ['check-found', upkeep.checkProblem !== null],
    ['custody-found', upkeep.custodyProblem !== null],
    ['not-checked', isUnchecked],
  ]
  return problems.filter(([, holds]) => holds).map(([problem]) => problem)
}
