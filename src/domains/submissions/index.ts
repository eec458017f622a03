export { attachFiles } from './actions/attaching.ts'
export { beginDraft, readSubmission } from './actions/drafting.ts'
export { sendReply } from './actions/replying.ts'
export { sendSubmission } from './actions/sending.ts'
