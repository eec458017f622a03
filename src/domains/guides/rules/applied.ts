import { isDeepStrictEqual } from 'node:util'
import { type Change, changesBetween, type Json, valueAt } from '../../../foundation/compare.ts'
import type { Guide, Overlay, SectionName } from './guide.ts'
import { feeNamed } from './local.ts'
import { isSaid } from './words.ts'

/** A change of a shared guide and what an office says there itself. */
export type NationalChange = Change & {
  ours?: Json
  /** The office's own stands in place of the national one; else both hold beside each other. */
  conflict: boolean
}

/**
 * What changed between two versions of a shared guide, as it concerns an office's adaptation.
 *
 * Fees and questions are compared whole, by what they are called. What an office only added clashes
 * with nothing, nor does its own fee with one that each office still sets itself.
 */
export function nationalChanges(was: Guide, overlay: Overlay, is: Guide): NationalChange[] {
  const [before, after] = [comparable(was), comparable(is)]
  const places = changesBetween(before, after).map(({ place }) => itemPlace(place))
  const once = new Map(places.map(place => [JSON.stringify(place), place]))
  return [...once.values()]
    .map(place => ({
      place,
      ...sides(valueAt(before, place), valueAt(after, place)),
      ...ownAt(overlay, place, valueAt(after, place)),
    }))
    .filter(({ ours, after }) => ours === undefined || !isDeepStrictEqual(ours, after))
}

/** An adaptation without its words on a section, or without its fee of a name. */
export function withoutOwn(overlay: Overlay, [kind, name]: readonly string[]): Overlay {
  if (kind === 'fees' && name) {
    const { fees = [], ...rest } = overlay
    const own = feeNamed(fees, name)
    const kept = fees.filter(fee => fee !== own)
    return { ...rest, ...(kept.length > 0 && { fees: kept }) }
  }
  if (kind !== 'sections' || !name) return overlay
  const { [name as SectionName]: _, ...sections } = overlay.sections ?? {}
  return { ...overlay, sections }
}

/** A check is no change of the text; a list that is missing is an empty one. */
function comparable(guide: Guide): Json {
  const { fees = [], questions = [] } = guide
  return { ...guide, fees, questions, checkedOn: '' } as unknown as Json
}

function itemPlace(place: readonly string[]): string[] {
  return place[0] === 'fees' || place[0] === 'questions' ? place.slice(0, 2) : [...place]
}

function ownAt(
  { sections = {}, fees = [] }: Overlay,
  [kind, name = '', ...rest]: readonly string[],
  after: Json | undefined,
): { ours?: Json; conflict: boolean } {
  if (kind === 'fees') {
    const own = feeNamed(fees, name) as unknown as Json | undefined
    const isLocal = valueAt(after, ['local']) === true
    return own === undefined ? { conflict: false } : { ours: own, conflict: !isLocal }
  }
  const own = kind === 'sections' ? sections[name as SectionName] : undefined
  if (!own || !isSaid(own.text)) return { conflict: false }
  const ours = valueAt(own.text as Json, rest)
  return { ...(ours !== undefined && { ours }), conflict: own.how === 'replaces' }
}

function sides(before: Json | undefined, after: Json | undefined) {
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) }
}
