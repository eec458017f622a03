/** Weights of an account's digits from the right (vyhl. č. 169/2011 Sb., příloha 1). */
const weights = [1, 2, 4, 8, 5, 10, 9, 7, 3, 6] as const

const domestic = /^(?:(\d{1,6})-)?(\d{2,10})\/(\d{4})$/

/** How many letters and digits an IBAN has, by its country (ISO 13616; Europe only). */
const ibanLengths: Record<string, number> = {
  ...{ AD: 24, AT: 20, BE: 16, BG: 22, CH: 21, CY: 28, CZ: 24, DE: 22, DK: 18, EE: 20, ES: 24 },
  ...{ FI: 18, FR: 27, GB: 22, GI: 23, GR: 27, HR: 21, HU: 28, IE: 22, IS: 26, IT: 27, LI: 21 },
  ...{ LT: 20, LU: 20, LV: 21, MC: 27, MT: 31, NL: 18, NO: 15, PL: 28, PT: 25, RO: 24, SE: 24 },
  ...{ SI: 19, SK: 24, SM: 27, UA: 29, VA: 22 },
}

/** An account as it is kept: without spaces, an IBAN in capitals, no leading zeros in front. */
export function normalAccount(text: string): string {
  const tight = text.replace(/\s/g, '').replace(/[‐-―−]/g, '-')
  const [, prefix, number, bank] = domestic.exec(tight) ?? []
  if (!number) return tight.toUpperCase()
  const short = (digits: string) => digits.replace(/^0+(?=\d)/, '')
  const front = prefix && Number(prefix) > 0 ? `${short(prefix)}-` : ''
  return `${front}${short(number)}/${bank}`
}

/** Whether a text is an account: a Czech one (`19-2000145399/0800`) or an IBAN; checks included. */
export function isAccount(text: string): boolean {
  const account = normalAccount(text)
  return domestic.test(account) ? isDomestic(account) : isIban(account)
}

/** Each part's weighted sum divides by eleven; a number has at least two digits that are not 0. */
function isDomestic(account: string): boolean {
  const [, prefix = '', number = ''] = domestic.exec(account) ?? []
  const meant = number.replace(/0/g, '').length >= 2
  return meant && weigh(prefix) % 11 === 0 && weigh(number) % 11 === 0
}

function weigh(digits: string): number {
  return [...digits].reverse().reduce((sum, digit, at) => sum + Number(digit) * weights[at]!, 0)
}

/** The remainder by 97 is one, letters counted from A = 10 (ISO 13616, ISO 7064 MOD 97-10). */
function isIban(account: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(account)) return false
  if (ibanLengths[account.slice(0, 2)] !== account.length) return false
  const turned = account.slice(4) + account.slice(0, 4)
  const digits = turned.replace(/[A-Z]/g, letter => String(letter.charCodeAt(0) - 55))
  return BigInt(digits) % 97n === 1n
}
