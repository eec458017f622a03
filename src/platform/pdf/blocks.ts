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
  /** Dotted lines to be signed by hand, one beside another. */
  | { kind: 'signatures'; labels: readonly string[] }

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
