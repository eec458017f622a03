import { isDeepStrictEqual } from 'node:util'
import type { Answers, Deciding, UnsentAnswer } from '../../forms/index.ts'

/** What is not sent for the same reason; `because` is empty when no answer decides. */
export type UnsentGroup = { because: Deciding[]; answers: UnsentAnswer[] }

/**
 * The answers that will not be sent, together with those that go for the same reason.
 *
 * Takes what was known beforehand: what nobody typed or changed is nobody's loss. When told of a
 * page, only of what its answers decide.
 */
export function unsentGroups(
  unsent: readonly UnsentAnswer[],
  answers: Answers,
  known: Answers,
  page?: string,
): UnsentGroup[] {
  const groups = new Map<string, UnsentGroup>()
  for (const one of unsent) {
    const isKnown = Object.hasOwn(known, one.field)
    if (isKnown && isDeepStrictEqual(answers[one.field], known[one.field])) continue
    if (page !== undefined && !one.because.some(decides => decides.page === page)) continue
    const key = JSON.stringify(one.because.map(({ field }) => field))
    const group = groups.get(key) ?? { because: one.because, answers: [] }
    groups.set(key, { ...group, answers: [...group.answers, one] })
  }
  return [...groups.values()]
}
