export { attachFiles } from './actions/attaching.ts'
export { beginDraft, readSubmission } from './actions/drafting.ts'
export { sendSubmission } from './actions/sending.ts'
export * as paths from './paths.ts'
