export { deliver, type NewMessage } from './actions.ts'
export * as mailboxPaths from './paths.ts'
export { findMessage, messagesOfSubmission, unreadCount } from './queries.ts'
export type { Message } from './rules.ts'
