/** What of a form on paper depends on answers that nobody typed, so that an officer sets it. */
export type OpenPart = 'fee' | 'period' | 'unit'

/** The form that a paper is, as it stood when the paper was written down; its words are Czech. */
export type PaperForm = {
  slug: string
  version: number
  title: string
  /** What is paid whatever the answers are. */
  fees: readonly { name: string; czk: number }[]
  open: readonly OpenPart[]
}
