import type { VersionRef } from './work.ts'

/** What is done with a work; each doing is a row of its own that never changes. */
export type DeedKind =
  | 'begun'
  | 'restored'
  | 'saved'
  | 'proposed'
  | 'given-back'
  | 'published'
  | 'withdrawn'
  | 'dropped'
  | 'withdrawal-called-off'
  | 'version-called-off'

/** One doing: of which version, by whom, when, and why. */
export type Deed = {
  id: string
  kind: DeedKind
  version: number
  note: string
  /** The published version of another office with which the work began. */
  source: VersionRef | null
  /** From when it was published or withdrawn, or was to be; null where no day was told. */
  since: Date | null
  byId: string | null
  byName: string
  at: Date
}

/** An officer whom a deed may concern. */
type Colleague = { accountId: string; roles: readonly string[] }

/** In these roles people decide what is published. */
export const publisherRoles = ['head', 'administrator', 'operator'] as const

/** Whether somebody in these roles decides what is published. */
export function publishes(roles: readonly string[]): boolean {
  return publisherRoles.some(role => roles.includes(role))
}

/**
 * Whom a deed concerns: a proposal, a withdrawal and what is called off those who publish; giving
 * back, publishing, a withdrawal and what is called off those who wrote the version. Nobody is told
 * what they did themselves, and nobody
 * what came with the product.
 */
export function concernedBy<One extends Colleague>(
  deed: Deed,
  deeds: readonly Deed[],
  colleagues: readonly One[],
): One[] {
  if (deed.byId === null) return []
  const wrote = new Set(
    deeds
      .filter(({ version, kind }) => version === deed.version && isWriting(kind))
      .map(({ byId }) => byId),
  )
  const isOfAll = ['withdrawn', 'withdrawal-called-off', 'version-called-off'].includes(deed.kind)
  const forPublishers = isOfAll || deed.kind === 'proposed'
  const forAuthors = isOfAll || deed.kind === 'given-back' || deed.kind === 'published'
  return colleagues.filter(
    ({ accountId, roles }) =>
      accountId !== deed.byId &&
      ((forPublishers && publishes(roles)) || (forAuthors && wrote.has(accountId))),
  )
}

function isWriting(kind: DeedKind): boolean {
  return kind === 'begun' || kind === 'restored' || kind === 'saved' || kind === 'proposed'
}
