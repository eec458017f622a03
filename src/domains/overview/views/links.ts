import { withQuery } from '../../../foundation/path.ts'
import type { Visit } from '../../../platform/http/index.ts'
import { type Case, paths as records } from '../../records/index.ts'

/** What of the worklist a number stands for. */
export type WorklistFilter = { state?: string; due?: 'late' | 'soon' }

/** The whole office's worklist with the cases that a number of the overview counts. */
export function worklistLink(visit: Visit, filter: WorklistFilter = {}): string {
  const query = { seznam: 'all', stav: filter.state, lhuta: filter.due }
  return visit.href(withQuery(records.worklist(), query))
}

/** The page of one case. */
export function caseLink(visit: Visit, matter: Case): string {
  return visit.href(records.matter({ id: matter.id }))
}
