import { type Listener, listen } from '../../platform/news/index.ts'
import type { Services } from '../../platform/services.ts'
import { filingReceived } from '../filing/index.ts'
import { recordsChanged } from '../records/index.ts'
import { countCase } from './actions.ts'

type Moved = { officeId: string; caseId: string; at: string }

const count = ({ sql }: Services, { officeId, caseId, at }: Moved) =>
  countCase(sql, officeId, caseId, new Date(at))

/** What the overview listens to. */
export const listeners: readonly Listener<never>[] = [
  listen(filingReceived, 'overview-received', count),
  listen(recordsChanged, 'overview-changed', count),
]
