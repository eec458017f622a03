export { deliver, type NewMessage } from './actions.ts'
export * as mailboxPaths from './paths.ts'
export {
  findMessage,
  type KeptMessage,
  listKeptMessages,
  messagesOfSubmission,
} from './queries/messages.ts'
export { unreadCount } from './queries/reading.ts'
export type { Message } from './rules.ts'
export { subjectTexts } from './texts.ts'
export { subjectIn } from './views/subject.ts'
