/**
 * What an action answers: the thing done, or a named refusal.
 *
 * A refusal is an expected "no" (a late draft, a closed case); every refusal is a string literal
 * that the domain's `texts.ts` must translate, so a new one does not compile without its words.
 */
export type Outcome<Value, Refusal extends string> =
  | { ok: true; value: Value }
  | { ok: false; refusal: Refusal }

/** The action was done; takes what it yields. */
export function done<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value }
}

/** The action was refused; takes the reason's literal. */
export function refuse<Refusal extends string>(refusal: Refusal): { ok: false; refusal: Refusal } {
  return { ok: false, refusal }
}
