import type { Change, Json } from '../../../../foundation/compare.ts'

/** More changes than these are no page that was edited. */
const mostChanges = 500

/** A fee is named by what it is called. */
const mostStepLetters = 2000

/** Changes as they travel in a page and back; null when they are none of ours. */
export function readChanges(text: string): Change[] | null {
  const value = parsed(text)
  if (!Array.isArray(value) || value.length > mostChanges) return null
  const changes = value.map(changeOf)
  return changes.every(change => change !== null) ? changes : null
}

function changeOf(value: Json): Change | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const { place, after } = value
  const isPlace =
    Array.isArray(place) &&
    place.length > 0 &&
    place.length <= 12 &&
    place.every(step => typeof step === 'string' && step.length <= mostStepLetters)
  if (!isPlace) return null
  return { place: place as string[], ...(after !== undefined && { after }) }
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json
  } catch {
    return null
  }
}
