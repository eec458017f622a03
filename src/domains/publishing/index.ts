export {
  type PublishingNews,
  publishDraft,
  readWork,
  type WholeWork,
  withdrawWork,
  workPublished,
  workWithdrawn,
} from './actions/publishing.ts'
export {
  dropDraft,
  giveBack,
  type NewWork,
  proposeDraft,
  reopenWork,
  type Saving,
  saveDraft,
  startWork,
  type WorkName,
} from './actions/writing.ts'
export { findOfferedRef, findTerm, listOfferedRefs } from './queries/offers.ts'
export {
  findOffered,
  findVersion,
  listOffered,
  listOwners,
  listTurned,
} from './queries/versions.ts'
export { findWorkBySlug, listWorks, type WorkLine } from './queries/works.ts'
export {
  faultsOfText,
  stopsPublishing,
  type TextFault,
  type TextFinding,
} from './rules/readable.ts'
export * from './rules/work.ts'
export { readableTexts } from './texts/readable.ts'
