import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

/** A person found at the counter stays open to the one who found them for so long. */
const findingMinutes = 30

/** Which officer found whom. */
export type Finding = { officerId: string; personId: string }

/**
 * The proof that an officer found a person by what was said at the counter; it goes into the
 * person's address. Takes the installation's secret; gives `seconds.mac`.
 */
export function sealFinding(secret: Buffer, finding: Finding, at: Date): string {
  const seconds = Math.floor(at.getTime() / 1000)
  return `${seconds}.${macOf(secret, finding, seconds).toString('base64url')}`
}

/** Whether the proof is of this officer, this person and the last half an hour. */
export function isFinding(secret: Buffer, finding: Finding, proof: string, now: Date): boolean {
  const [, typed, mac] = /^(\d{1,12})\.([\w-]{43})$/.exec(proof) ?? []
  if (!typed || !mac) return false
  const age = now.getTime() / 1000 - Number(typed)
  if (age < 0 || age > findingMinutes * 60) return false
  return timingSafeEqual(macOf(secret, finding, Number(typed)), Buffer.from(mac, 'base64url'))
}

/** A key of its own for this use, so that the installation's secret serves others as well. */
function macOf(secret: Buffer, { officerId, personId }: Finding, seconds: number): Buffer {
  const key = Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), 'virtuos findings', 32))
  return createHmac('sha256', key).update(`${officerId}/${personId}/${seconds}`).digest()
}
