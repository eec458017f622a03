import type { Listener } from '../../platform/news/index.ts'
import { countCase } from './actions.ts'

type CaseNews = { officeId: string; caseId: string; at: string }

const countReceived: Listener<CaseNews> = {
  name: 'overview-received',
  hears: 'filing.received',
  hear: ({ sql }, { officeId, caseId, at }) => countCase(sql, officeId, caseId, new Date(at)),
}

const countChanged: Listener<CaseNews> = {
  name: 'overview-changed',
  hears: 'records.changed',
  hear: ({ sql }, { officeId, caseId, at }) => countCase(sql, officeId, caseId, new Date(at)),
}

/** What the overview listens to. */
export const listeners: readonly Listener<never>[] = [
  countReceived as Listener<never>,
  countChanged as Listener<never>,
]
