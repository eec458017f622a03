import { path } from '../../foundation/path.ts'
import type { WorkKind } from './rules/work.ts'

/** Floors above: where a work is written and published. */
export const deskOf = {
  form: path('/sprava/formulare/:id'),
  guide: path('/sprava/zivotni-situace/:id'),
} satisfies Record<WorkKind, unknown>
