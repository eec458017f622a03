import { withQuery } from '../../../foundation/path.ts'
import type { Visit } from '../../../platform/http/index.ts'
import { type CaseState, paths as records, worklistQuery } from '../../records/index.ts'

/** What of the worklist a number stands for. */
export type WorklistFilter = { state?: CaseState; due?: 'late' | 'soon' }

/** The whole office's worklist with the cases that a number of the overview counts. */
export function worklistLink(visit: Visit, { state, due }: WorklistFilter = {}): string {
  const query = worklistQuery({
    list: 'all',
    state: state ?? null,
    matterKind: null,
    due: due ?? null,
    holder: null,
    sort: 'due',
    search: '',
    after: null,
  })
  return visit.href(withQuery(records.worklist(), query))
}

/** The page of one case. */
export function caseLink(visit: Visit, { id }: { id: string }): string {
  return visit.href(records.matter({ id }))
}
