export { answer, call } from './actions/answering.ts'
export { accept, assign } from './actions/assignment.ts'
export type { Doer, Target } from './actions/deed.ts'
export {
  type HandoverPackage,
  handOver,
  noteTakenOver,
  openHandover,
  takeBack,
} from './actions/handover.ts'
export {
  contentName,
  contentText,
  type Letter,
  numberingOf,
  type Paper,
  type Registration,
} from './actions/papers.ts'
export { registerDocument } from './actions/registration.ts'
export { settle } from './actions/settling.ts'
export * as paths from './paths.ts'
export { findCase } from './queries/cases.ts'
export { listTallies, type Tally, type TallyLevel } from './queries/tallies.ts'
export { listWorklist } from './queries/worklist.ts'
export type { Case, CaseState, Channel, Sender, WayOfSettling } from './rules/case.ts'
export { isLate, isSoonLate, soonLateUntil } from './rules/clock.ts'
export { isOpen } from './rules/deeds.ts'
export { isMatterKind, type MatterKind, matterKinds, periodFor } from './rules/periods.ts'
