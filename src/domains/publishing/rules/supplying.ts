import { isDeepStrictEqual } from 'node:util'

/** What is known of a work for which a text came with the product. */
export type Supplied = {
  /** What was published last; null when nothing was. */
  newest: { content: unknown; byProduct: boolean; isWithdrawn: boolean } | null
  hasDraft: boolean
  /** The text of the product from which the owner's own one began; null when there is none. */
  base: unknown
  /** The text of the product that is kept for the owner to compare; null when none is. */
  kept: unknown
}

/**
 * What is to be done with a text of the product: published as the next version, kept for the owner
 * to compare, noted as nothing new (so that no older one waits any more), or nothing at all.
 */
export type SupplyDeed = 'publish' | 'keep' | 'settle' | 'nothing'

/**
 * What becomes of the product's text of a work. Only what nobody has touched is published over:
 * what a person published, withdrew or is writing stays, and they decide.
 */
export function supplyDeed(
  content: unknown,
  { newest, hasDraft, base, kept }: Supplied,
): SupplyDeed {
  const isKept = isDeepStrictEqual(content, kept)
  const isKnown = isDeepStrictEqual(content, newest?.content) || isDeepStrictEqual(content, base)
  if (isKnown) return isKept || kept === null ? 'nothing' : 'settle'
  if (!hasDraft && (newest === null || (newest.byProduct && !newest.isWithdrawn))) return 'publish'
  return isKept ? 'nothing' : 'keep'
}

/** When a text of the product came, and beside which version of the owner's it stands. */
export type SuppliedAt = { arrivedAt: Date; version: number }

/** By which a text of the product, and the version beside which it was shown, is known again. */
export function keyOf({ arrivedAt, version }: SuppliedAt): string {
  return `${arrivedAt.toISOString()} ${version}`
}
