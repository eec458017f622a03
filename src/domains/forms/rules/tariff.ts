/**
 * A fee above this is a mistake of the form, in crowns: no fee of an office comes near it, and
 * whole hellers up to it, fifty of them added too, are exact numbers.
 */
export const mostCzk = 1_000_000_000

/** Places of a quantity that count; the rest is how computers keep numbers (`0.1 + 0.2`). */
const scale = 1_000_000

/** What a tariff comes to, in crowns with at most two places; `limit` is the one that was used. */
export type Product = { czk: number; productCzk: number; limit?: 'least' | 'most' }

/**
 * A rate times quantities within limits, counted in whole hellers without any error on the way;
 * half a heller is rounded up.
 *
 * Gives null when it cannot be told: a quantity below nothing or that is no number, or more than
 * any fee may be. What comes out as nothing stays nothing, whatever the limits.
 */
export function productOf(
  rateCzk: number,
  quantities: readonly number[],
  { leastCzk, mostCzk: highest }: { leastCzk?: number; mostCzk?: number },
): Product | null {
  const rate = wholeOf(rateCzk, 100)
  const counts = quantities.map(quantity => wholeOf(quantity, scale))
  if (rate === null || counts.some(count => count === null)) return null
  const product = (counts as bigint[]).reduce((sum, count) => sum * count, rate)
  const productCzk = inCrowns(product, BigInt(scale) ** BigInt(counts.length))
  if (productCzk === null) return null
  if (productCzk === 0) return { czk: 0, productCzk }
  if (leastCzk !== undefined && productCzk < leastCzk) {
    return { czk: leastCzk, productCzk, limit: 'least' }
  }
  const isAbove = highest !== undefined && productCzk > highest
  return isAbove ? { czk: highest, productCzk, limit: 'most' } : { czk: productCzk, productCzk }
}

/** Crowns with at most two places; null when it is no fee at all. */
export function asCzk(value: unknown): number | null {
  const hellers = typeof value === 'number' ? wholeOf(value, 100) : null
  return hellers === null ? null : inCrowns(hellers, 1n)
}

/** The sum of amounts in crowns, in whole hellers. */
export function sumCzk(amounts: readonly number[]): number {
  return amounts.reduce((sum, czk) => sum + Math.round(czk * 100), 0) / 100
}

/** So many parts of one; null of what is below nothing, too large or no number. */
function wholeOf(value: number, parts: number): bigint | null {
  const whole = Math.round(value * parts)
  return whole >= 0 && Number.isSafeInteger(whole) ? BigInt(whole) : null
}

function inCrowns(product: bigint, divisor: bigint): number | null {
  const hellers = (2n * product + divisor) / (2n * divisor)
  return hellers > BigInt(mostCzk * 100) ? null : Number(hellers) / 100
}
