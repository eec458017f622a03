import { withQuery } from '../../../foundation/path.ts'
import { type Answer, type Page, page, seeOther, type Visit } from '../../../platform/http/index.ts'
import type { FieldErrors } from '../../../platform/ui/index.ts'
import type { DeedOutcome } from '../actions/deed.ts'
import { isWithinReach } from '../actions/giving.ts'
import { openForm, whatChanged } from '../actions/reading.ts'
import * as paths from '../paths.ts'
import type { DeedRefusal } from '../rules/deeds.ts'
import { refusals } from '../texts.ts'
import { conflictPage, refusalPage } from '../views/conflict.ts'
import { doerOf, targetOf } from './doer.ts'

/** At which field a refusal is shown; the others are told on a page of their own. */
const fieldOf: Partial<Record<DeedRefusal, string>> = {
  'no-text': 'text',
  'open-gap': 'text',
  'no-reason': 'text',
  'bad-period': 'days',
  nobody: 'to',
  'unknown-officer': 'to',
  'same-office': 'office',
  'unknown-office': 'office',
  'no-answer': 'way',
  'bad-day': 'on',
  'not-lapsed': 'how',
  'unknown-mark': 'mark',
  'same-case': 'mark',
  'same-kind': 'kind',
  'unknown-way': 'way',
}

type Asked = {
  version: number
  /** What the officer has written, so that a conflict does not lose it. */
  ownText: string
  /** The form again with what was wrong. */
  again?: (errors: FieldErrors) => Promise<Page>
}

/** The case; the worklist with a word about it when it is out of the officer's reach now. */
async function nextAddress(visit: Visit, caseId: string): Promise<string> {
  const stays = await isWithinReach(visit.services.sql, doerOf(visit), caseId)
  return stays ? paths.matter({ id: caseId }) : withQuery(paths.worklist(), { predano: caseId })
}

/** The answer to a deed: on to the case, or the form again, or who was first. */
export async function answerDeed(
  visit: Visit,
  outcome: DeedOutcome,
  asked: Asked,
): Promise<Answer> {
  const { caseId } = targetOf(visit)
  if (outcome.ok) return seeOther(visit, await nextAddress(visit, caseId))
  const { refusal } = outcome
  const { sql } = visit.services
  const doer = doerOf(visit)
  if (refusal === 'stale') {
    const changed = await whatChanged(sql, doer, caseId, asked.version)
    return page(conflictPage(visit, changed, asked.ownText), 409)
  }
  const field = fieldOf[refusal]
  if (field && asked.again) {
    return page(await asked.again({ [field]: refusals[visit.lang][refusal] }), 422)
  }
  const { matter } = await openForm(sql, doer, caseId)
  return page(refusalPage(visit, matter, refusal, asked.ownText), 422)
}
