export { type ImportedServices, importServices } from './actions/catalogue.ts'
export { startAdaptation, startGuide } from './actions/editing.ts'
export { giveFeedback } from './actions/feedback.ts'
export {
  type FoundGuide,
  findGuide,
  listPublishedGuides,
} from './actions/finding.ts'
export { proposeGuide, publishGuide } from './actions/publishing.ts'
export { type ImportOutcome, importGuide } from './actions/writing.ts'
export * as paths from './paths.ts'
export * from './rules/guide.ts'
export { readContent as readGuide } from './rules/reading.ts'
export { type SearchTexts, searchTextsOf } from './rules/searching.ts'
