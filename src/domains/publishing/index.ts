export { type Dropped, findDropped, readFalling, throwAway } from './actions/dropping.ts'
export { type PublishingNews, workPublished, workWithdrawn } from './actions/news.ts'
export { callOff } from './actions/plans.ts'
export { listPublishers, type Publishers } from './actions/publishers.ts'
export {
  giveBack,
  type Publication,
  proposeDraft,
  publishDraft,
  readWork,
  type WholeWork,
  withdrawWork,
} from './actions/publishing.ts'
export {
  beginAgain,
  findLastChange,
  goBackTo,
  type LastChange,
  type WayBack,
} from './actions/returning.ts'
export { listSavings, type SavingLine } from './actions/savings.ts'
export { findSource } from './actions/sources.ts'
export { type ProductText, type SupplyOutcome, supplyWorks } from './actions/supplying.ts'
export {
  dropDraft,
  type NewWork,
  reopenWork,
  type Saving,
  saveDraft,
  startWork,
  type WorkName,
} from './actions/writing.ts'
export { listDeeds } from './queries/deeds.ts'
export { listProposals, lockUntouchedCopy, type Proposal } from './queries/drafts.ts'
export {
  findOfferedRef,
  findTerm,
  listOfferedRefs,
  listOfferedSlugs,
  listOwnRefs,
  listTerms,
  listTitles,
} from './queries/offers.ts'
export { findRevision } from './queries/revisions.ts'
export {
  findSupply,
  listSupplies,
  lockSupply,
  noteSupplySeen,
  type Supply,
} from './queries/supplies.ts'
export {
  findOffered,
  findVersion,
  listLayers,
  listOffered,
  listOwners,
  listTurned,
} from './queries/versions.ts'
export { findWorkBySlug, listWorks, type WorkLine } from './queries/works.ts'
export { type DroppedLine, readDropped } from './routes/dropping.ts'
export { readElsewhere, sourceIn } from './routes/elsewhere.ts'
export { planIn, planNews, withdrawalIn } from './routes/plans.ts'
export { wayBackIn } from './routes/returning.ts'
export { mayPublish, ownerOf, publishers, workIn, writerOf, writers } from './routes/seat.ts'
export { type SupplyChoice, supplyChoiceIn } from './routes/supplies.ts'
export { filePieces, readJsonFile } from './routes/upload.ts'
export type { Deed, DeedKind } from './rules/deeds.ts'
export { lastDaysOf, type Outlook, outlookOf } from './rules/outlook.ts'
export { newestOf, type Plan, plansOf } from './rules/plans.ts'
export { type Days, type DaysRefusal, stretchOf } from './rules/stretch.ts'
export { titleOf } from './rules/titles.ts'
export * from './rules/work.ts'
export { droppingTexts } from './texts/dropping.ts'
export { elsewhereTexts } from './texts/elsewhere.ts'
export { historyTexts } from './texts/history.ts'
export { planTexts } from './texts/plans.ts'
export { readableTexts } from './texts/readable.ts'
export { replacingTexts } from './texts/replacing.ts'
export { savingsTexts } from './texts/savings.ts'
export { supplyTexts } from './texts/supplies.ts'
export { droppedNotice, droppedSection, droppingPage } from './views/dropping.ts'
export { elsewherePage, sourceLine } from './views/elsewhere.ts'
export { historySections } from './views/history.ts'
export { plansNotice, withdrawalChoice } from './views/plans.ts'
export { publishersNotice } from './views/publishers.ts'
export { replacingPage } from './views/replacing.ts'
export { overtakenPage, undoForm } from './views/returning.ts'
export { savingsTable } from './views/savings.ts'
export { afterwardsWords, givenBackNotice, outlookWords, waitingNotice } from './views/standing.ts'
export { suppliesNotice, supplyDeeds, supplyNews, supplyNotice } from './views/supplies.ts'
export { type Reading, valueInWords } from './views/values.ts'
