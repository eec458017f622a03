/** What a reader said of a guide. */
export type Feedback = { helped: boolean; comment: string }

/** Longer ones are shortened by their writer, so that they are read. */
export const longestComment = 1000

export type FeedbackRefusal = 'no-choice' | 'comment-too-long'

/** Why a reader's answer cannot be taken; null when it can. Takes it as it was sent. */
export function whyNotFeedback(helped: string, comment: string): FeedbackRefusal | null {
  if (helped !== 'yes' && helped !== 'no') return 'no-choice'
  return comment.length > longestComment ? 'comment-too-long' : null
}
