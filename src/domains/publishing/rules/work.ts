/** What offices write for the public. */
export type WorkKind = 'form' | 'guide'

export type DraftState = 'being-written' | 'proposed'

/** A thing written for the public, of an office or (owned by `operatorId`) of all of them. */
export type Work = {
  ownerId: string
  id: string
  kind: WorkKind
  slug: string
  lastVersion: number
}

/** What is being written; `revision` grows with each saving, and on from draft to draft. */
export type Draft<Content = unknown> = {
  state: DraftState
  /** The revision with which it began: a page of an older one was made for another draft. */
  begun: number
  revision: number
  content: Content
  /** Which version of the shared original the content takes account of. */
  originalVersion: number | null
  /** Why it was given back. */
  note: string
  changedAt: Date
  changedByName: string
}

/** Names one published version for good. */
export type VersionRef = { ownerId: string; workId: string; number: number }

/** From when to when a version is offered, unless it is withdrawn. */
export type Term = { publishedFrom: Date; publishedTo: Date | null; withdrawnAt: Date | null }

/** A published version: its content never changes. */
export type Version<Content = unknown> = VersionRef &
  Term & {
    slug: string
    content: Content
    originalVersion: number | null
    publishedAt: Date
  }

/** A published version as a list of a work's versions has it: without its content. */
export type VersionLine = Omit<Version, 'content'>

/** Who writes, and when. */
export type Writer = { accountId: string | null; name: string; at: Date }

/** From when to when a version is offered; without an end until another one follows. */
export type Stretch = { from: Date; to: Date | null }

/** How a version stands at a moment. */
export type Standing = 'to-come' | 'offered' | 'ended' | 'withdrawn'

/** How a version stands at a moment, leaving aside whether a newer one has taken its place. */
export function standingOf(version: Term, at: Date): Standing {
  if (version.withdrawnAt && version.withdrawnAt <= at) return 'withdrawn'
  if (version.publishedFrom > at) return 'to-come'
  return version.publishedTo && version.publishedTo <= at ? 'ended' : 'offered'
}

export type PublishRefusal =
  | 'no-draft'
  | 'not-proposed'
  | 'changed-meanwhile'
  | 'ends-before-it-begins'

/** Why a draft may not be published so; null when it may. */
export function whyNotPublish(
  draft: Draft | null,
  { from, to }: Stretch,
  seenRevision: number,
): PublishRefusal | null {
  if (!draft) return 'no-draft'
  if (draft.revision !== seenRevision) return 'changed-meanwhile'
  if (draft.state !== 'proposed') return 'not-proposed'
  return to && to <= from ? 'ends-before-it-begins' : null
}

export type WithdrawRefusal = 'not-published' | 'withdrawn-already' | 'day-past'

/**
 * Why a work may not be withdrawn from a moment on; null when it may. What is to be withdrawn later
 * may be withdrawn earlier.
 */
export function whyNotWithdraw(
  versions: readonly Term[],
  from: Date,
  at: Date,
): WithdrawRefusal | null {
  if (versions.length === 0) return 'not-published'
  const stands = versions.map(version => standingOf(version, at))
  if (!stands.some(one => one === 'offered' || one === 'to-come')) {
    return stands.includes('withdrawn') ? 'withdrawn-already' : 'not-published'
  }
  return from < at ? 'day-past' : null
}

export type SaveRefusal = 'no-draft' | 'changed-meanwhile' | 'proposed-already'

export type GiveBackRefusal = 'changed-meanwhile' | 'not-proposed'

/** Why a draft may not be given back; null when it may. What was published is no proposal. */
export function whyNotGiveBack(draft: Draft | null, seenRevision: number): GiveBackRefusal | null {
  if (draft?.state !== 'proposed') return 'not-proposed'
  return draft.revision === seenRevision ? null : 'changed-meanwhile'
}

/** Why a draft may not be written over, proposed or thrown away; null when it may. */
export function whyNotSave(draft: Draft | null, seenRevision: number): SaveRefusal | null {
  if (!draft) return 'no-draft'
  if (draft.revision !== seenRevision) return 'changed-meanwhile'
  return draft.state === 'proposed' ? 'proposed-already' : null
}
