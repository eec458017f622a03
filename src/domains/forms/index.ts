export { recordStep } from './actions/counting.ts'
export { formDocuments, issueCertificate, signerDocument } from './actions/documents.ts'
export { proposeForm, publishForm } from './actions/editing/publishing.ts'
export { saveEdit } from './actions/editing/saving.ts'
export { adaptForm, reopenForm, startForm } from './actions/editing/starting.ts'
export {
  findPublished,
  findPublishedRef,
  findVersion,
  listPublished,
  type PublishedForm,
} from './actions/published.ts'
export { editingPaths } from './paths/editing.ts'
export * as paths from './paths.ts'
export type * from './rules/answers.ts'
export type { ReadRule, RuleType, RuleValue } from './rules/cel/rule.ts'
export { loopOf, namesIn, partsOf, type Tree } from './rules/cel/tree.ts'
export { checkForm, type Finding, type Walk, walksOf } from './rules/checker/index.ts'
export { checkAll } from './rules/checking.ts'
export { handles } from './rules/competence.ts'
export { filesAmong, ownFieldsOf, type Party, seenFieldsOf, showsOf } from './rules/cosigners.ts'
export { stepFaulty, stepLeft, stepPassed, stepShown, wholeForm } from './rules/counting.ts'
export * from './rules/definition.ts'
export { answersDiffering, type Differing } from './rules/differing.ts'
export { journeyOf, subjectSeen } from './rules/journey.ts'
export { acceptOf, whyNotFile } from './rules/kinds/files.ts'
export { type Named, namedAt, namedOtherwise, withNames } from './rules/named.ts'
export { type KnownOnPaper, knownOnPaper } from './rules/on-paper.ts'
export type { Certified } from './rules/output/certificate.ts'
export type { FilledForm } from './rules/output/facts.ts'
export { type PageDeed, type ParsedPage, parsePage } from './rules/parsing.ts'
export { type PlacedRule, planOf } from './rules/plan/index.ts'
export { type Identity, prefilledAnswers } from './rules/prefill.ts'
export { type DefinitionFault, type ReadDefinition, readDefinition } from './rules/reading/index.ts'
export { takesSender } from './rules/senders.ts'
export { answersShown, type ShownPage, type ShownRow, wordsIn } from './rules/showing.ts'
export {
  answersSeen,
  feesPart,
  ownPart,
  partsChanged,
  type SignedParts,
  signedHash,
  signedParts,
} from './rules/signed.ts'
export { answersUnsent, type Deciding, type UnsentAnswer } from './rules/unsent.ts'
export { differingTexts } from './texts/differing.ts'
export { documentTexts } from './texts/document.ts'
export { faultText } from './texts/faults.ts'
export { findingTexts } from './texts/findings.ts'
export { senderNote, senderTexts } from './texts/senders.ts'
export { countWords, exemptWords } from './texts/tariff.ts'
export { fieldErrors, wrongText } from './texts/wrong.ts'
export { type FieldsView, fieldsHtml, hasFiles } from './views/fields/index.ts'
