/** What a submission can be about, as far as the law gives it a period of its own. */
export const matterKinds = [
  'general',
  'information-request',
  'complaint',
  'petition',
  'suggestion',
  'notice',
] as const

export type MatterKind = (typeof matterKinds)[number]
