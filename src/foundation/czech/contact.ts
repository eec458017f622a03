/** A postcode (PSČ) as it is kept: five digits without the usual space. */
export function normalPostcode(text: string): string {
  return text.replace(/\s/g, '')
}

/** Whether a text is a Czech postcode, `339 01` or `33901`; the first digit is 1 to 7. */
export function isPostcode(text: string): boolean {
  return /^[1-7]\d{4}$/.test(normalPostcode(text))
}

/** A postcode as the post writes it: `339 01`. */
export function formatPostcode(postcode: string): string {
  return postcode.replace(/^(\d{3})(\d{2})$/, '$1\u00a0$2')
}

/** A phone number as it is kept: `+` and digits; nine bare digits are a Czech number. */
export function normalPhone(text: string): string {
  const digits = text.replace(/[\s().\-/]/g, '').replace(/^00/, '+')
  return /^\d{9}$/.test(digits) ? `+420${digits}` : digits
}

/**
 * Whether a text is a phone number: a Czech one of nine digits, the first not 0 or 1, or a foreign
 * one with its country's code, 7 to 15 digits in all (ITU-T E.164).
 */
export function isPhone(text: string): boolean {
  const phone = normalPhone(text)
  if (phone.startsWith('+420')) return /^\+420[2-9]\d{8}$/.test(phone)
  return /^\+[1-9]\d{6,14}$/.test(phone)
}

/** A phone number as people read it: `+420 376 347 111`; a foreign one stays as it is kept. */
export function formatPhone(phone: string): string {
  return phone.replace(/^\+420(\d{3})(\d{3})(\d{3})$/, '+420\u00a0$1\u00a0$2\u00a0$3')
}
