export { answer, call } from './actions/answering.ts'
export { accept, assign, type BulkOutcome } from './actions/assignment.ts'
export { sendOwnLetter } from './actions/certifying.ts'
export type { DeedOutcome, Doer, Target } from './actions/deed.ts'
export { giveBack } from './actions/handling.ts'
export {
  type HandoverPackage,
  handOver,
  noteTakenOver,
  openHandover,
  takeBack,
} from './actions/handover.ts'
export { joinCase } from './actions/joining.ts'
export { findMentioned, readTyped } from './actions/marks.ts'
export { type RecordsChanged, recordsChanged } from './actions/news.ts'
export {
  type Letter,
  type LetterFacts,
  numberingOf,
  type Paper,
  type Registration,
} from './actions/papers.ts'
export { countPost } from './actions/post.ts'
export { countReceived, listReceived } from './actions/queue.ts'
export { listStaff, type OpenedCase, openCase, type Staff, whatChanged } from './actions/reading.ts'
export { registerDocument } from './actions/registration.ts'
export { settle } from './actions/settling.ts'
export * as paths from './paths.ts'
export { findCase } from './queries/cases.ts'
export {
  type KeptDocument,
  type KeptHandover,
  type KeptPlace,
  listKept,
  listKeptHandovers,
  listKeptPlaces,
} from './queries/custody.ts'
export { type Document, findDocument } from './queries/documents.ts'
export { type JournalLine, listJournal } from './queries/journal.ts'
export { listMarks } from './queries/related.ts'
export { listTallies, type Tally, type TallyLevel } from './queries/tallies.ts'
export { listWorklist } from './queries/worklist.ts'
export { doerOf, idIn, targetOf } from './routes/doer.ts'
export {
  type Case,
  type CaseState,
  type Channel,
  caseClock,
  isReachable,
  type ListedCase,
  type Sender,
  type WayOfSettling,
} from './rules/case.ts'
export { isLate, isSoonLate, soonLateUntil } from './rules/clock.ts'
export { contentName, contentText } from './rules/content.ts'
export { type DeedRefusal, isOpen } from './rules/deeds.ts'
export type { OpenPart, PaperForm } from './rules/paper-form.ts'
export { isMatterKind, type MatterKind, matterKinds, periodFor } from './rules/periods.ts'
export { placeFrom } from './rules/places.ts'
export { meantBy, type NamedReceiver, receiversOf } from './rules/receivers.ts'
export { queryOf as worklistQuery } from './rules/worklist.ts'
export { formatArrival, names, paperFormRows, refusals } from './texts.ts'
export { conflictPage } from './views/conflict.ts'
export { documentCard, moreDocuments } from './views/documents.ts'
export { holderOf, senderName, withdrawnBadge, withdrawnNotice } from './views/parts.ts'
