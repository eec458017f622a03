import type { Cosignature, SignPlace } from './cosigning.ts'

/** A signature as a form was made ready with it: whose, when, and of what. */
export type Signature = Pick<
  Cosignature,
  'field' | 'state' | 'signerId' | 'seenSha256' | 'answeredAt'
>

/** The signatures of the places where somebody has signed. */
export function signaturesOf(places: readonly SignPlace[]): Signature[] {
  return places.flatMap(({ invitation }) => invitation ?? [])
}

/** Whether the signatures with which a form was made ready are all there as they were. */
export function areSignaturesKept(
  prepared: readonly Signature[],
  now: readonly Cosignature[],
): boolean {
  return prepared.every(one => now.some(other => isSameSignature(one, other)))
}

function isSameSignature(one: Signature, other: Signature): boolean {
  return (
    one.field === other.field &&
    one.state === other.state &&
    one.signerId === other.signerId &&
    one.seenSha256 === other.seenSha256 &&
    one.answeredAt?.getTime() === other.answeredAt?.getTime()
  )
}
