export { type ImportedServices, importServices } from './actions/catalogue.ts'
export {
  type FoundGuide,
  findGuide,
  isShared,
  listPublishedGuides,
} from './actions/finding.ts'
export { type ImportOutcome, importGuide, publishFirstGuide } from './actions/writing.ts'
export * as paths from './paths.ts'
export * from './rules/guide.ts'
export { type SearchTexts, searchTextsOf } from './rules/searching.ts'
