/** The weights of the first seven digits. */
const weights = [8, 7, 6, 5, 4, 3, 2] as const

/**
 * The check digit of an identification number (IČO).
 *
 * Takes the first seven digits; gives the eighth: 11 minus the weighted sum modulo 11, of which
 * only the last digit is written. Source: the business register's description of the number.
 */
export function icoCheckDigit(firstSeven: string): number {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(firstSeven[at]), 0)
  return (11 - (sum % 11)) % 10
}

/** Whether a text is an IČO: eight digits (as `normalIco` writes them), the last one checking. */
export function isIco(text: string): boolean {
  return (
    /^\d{8}$/.test(text) &&
    text !== '00000000' &&
    icoCheckDigit(text.slice(0, 7)) === Number(text[7])
  )
}

/** An IČO as it is kept: without spaces, with the leading zeros that people leave out. */
export function normalIco(text: string): string {
  const digits = text.replace(/\s/g, '')
  return /^\d{6,8}$/.test(digits) ? digits.padStart(8, '0') : digits
}
