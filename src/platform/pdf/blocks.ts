/** A piece of a document, drawn one under another. */
export type PdfBlock =
  | { kind: 'heading'; text: string }
  /** The name of one of several alike, under a heading (`Pes 2`). */
  | { kind: 'subheading'; text: string }
  | { kind: 'paragraph'; text: string }
  /** Labels with their values, as on a form. */
  | { kind: 'pairs'; pairs: readonly { label: string; value: string }[] }
  /** `widths` are shares of the page's width, equal ones when left out. */
  | {
      kind: 'table'
      head: readonly string[]
      rows: readonly (readonly string[])[]
      /** What the rows come to; stands with the last one. */
      foot?: readonly string[]
      widths?: readonly number[]
    }
  | { kind: 'small'; text: string }
  | { kind: 'line' }
  | PdfQuestion
  /** Dotted lines to be signed by hand, one beside another. */
  | { kind: 'signatures'; labels: readonly string[] }

/** A question to be answered by hand. */
export type PdfQuestion = {
  kind: 'question'
  label: string
  /** What stands behind the label in brackets, e.g. that it need not be answered. */
  mark?: string
  /** Help and conditions, one under another. */
  notes: readonly string[]
  spaces: readonly PdfSpace[]
  /** It stands under the name of a row. */
  inRow?: boolean
}

/** Room for an answer by hand: whole lines, short ones side by side, or boxes to be ticked. */
export type PdfSpace =
  | { kind: 'lines'; count: number }
  | { kind: 'cells'; cells: readonly PdfCell[] }
  | { kind: 'ticks'; options: readonly { label: string; hint?: string }[] }

/**
 * A short line with what is to be written on it; `share` is its part of the page's width.
 * With a `pattern` a box for each letter: every `0` is a box, anything else stands between them.
 */
export type PdfCell = { caption: string; share: number; pattern?: string }

/** A file carried inside a document (ISO 32000-2 § 7.11.4, ISO 19005-3 § 6.8). */
export type PdfAttachment = {
  name: string
  type: string
  content: Buffer
  relationship: 'Source' | 'Data' | 'Alternative' | 'Supplement' | 'Unspecified'
}

export type PdfRequest = {
  title: string
  /** The language of the text, e.g. `cs`. */
  lang: string
  /** Who speaks: the office or the operator; stands on top. */
  author: string
  blocks: readonly PdfBlock[]
  attachments?: readonly PdfAttachment[]
  /** When the document says it was made; now when left out. */
  at?: Date
}
