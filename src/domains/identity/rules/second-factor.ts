import { generateSecret, generateSync, generateURI, verifySync } from 'otplib'

/** RFC 6238 with what every authenticator application knows: SHA-1, six digits, 30 seconds. */
const stepSeconds = 30

/** A new secret, 160 bits in base 32. */
export function newSecondFactor(): string {
  return generateSecret()
}

/** The address that an authenticator application reads from the QR code. */
export function secondFactorUri(secret: string, email: string): string {
  return generateURI({ issuer: 'VIRTUOS', label: email, secret })
}

/** The secret in groups of four, to be typed by hand. */
export function groupedSecret(secret: string): string {
  return secret.replace(/(.{4})(?=.)/g, '$1 ')
}

/**
 * The time step to which a code belongs, or null when it is wrong or was used already.
 *
 * Takes the last used step: it and all before are refused (RFC 6238 § 5.2). One step earlier and
 * later is taken, since clocks of phones differ.
 */
export function usedStep(secret: string, code: string, lastStep: number, now: Date): number | null {
  const token = code.replace(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return null
  const step = stepAt(now)
  const allowed = [step, step - 1, step + 1].filter(candidate => candidate > lastStep)
  return allowed.find(candidate => verifies(secret, token, candidate)) ?? null
}

/** The first code that would be taken now; shown by a demonstration only. */
export function nextCode(secret: string, lastStep: number, now: Date): string {
  const step = Math.max(stepAt(now), lastStep + 1)
  return generateSync({ secret, epoch: step * stepSeconds })
}

function verifies(secret: string, token: string, step: number): boolean {
  return verifySync({ secret, token, epoch: step * stepSeconds, epochTolerance: 0 }).valid
}

function stepAt(now: Date): number {
  return Math.floor(now.getTime() / 1000 / stepSeconds)
}
