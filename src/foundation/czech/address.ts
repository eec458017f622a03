import { formatPostcode, isPostcode, normalPostcode } from './contact.ts'

/** A place as it is kept: an empty or missing country is the Czech Republic. */
export type Place = { street: string; town: string; postcode: string; country?: string }

/** What people write for home, without accents and capital letters. */
const home = [
  ...['cr', 'cz', 'cze', 'cesko', 'ceska republika', 'czechia', 'czech republic'],
  ...['the czech republic', 'tschechien', 'tschechische republik'],
]

/** A country as it is kept: empty at home, else as it was written. */
export function normalCountry(text: string): string {
  const country = text.trim().replace(/\s+/g, ' ')
  const plain = country.normalize('NFD').replace(/[\u0300-\u036f.]/g, '')
  return home.includes(plain.toLowerCase()) ? '' : country
}

/** A postcode as it is kept: at home without its space, abroad as it was written. */
export function normalPostcodeIn(country: string, text: string): string {
  if (normalCountry(country) === '') return normalPostcode(text)
  return text.trim().replace(/\s+/g, ' ')
}

/** The longest postcodes of the world have ten letters and a hyphen or a space or two. */
const longestAbroad = 12

/** Whether a postcode is one of its country: at home five digits, abroad any or none. */
export function isPostcodeIn(country: string, text: string): boolean {
  if (normalCountry(country) === '') return isPostcode(text)
  return normalPostcodeIn(country, text).length <= longestAbroad
}

/** The postcode as its post writes it: `339 01` at home, abroad as it is kept. */
export function formatPostcodeIn(country: string, postcode: string): string {
  return normalCountry(country) === '' ? formatPostcode(postcode) : postcode
}

/** The line of the town: `339 01 Klatovy`, `4020 Linz, Rakousko`. */
export function townLine({ town, postcode, country = '' }: Omit<Place, 'street'>): string {
  const line = `${formatPostcodeIn(country, postcode)} ${town}`.trim()
  return [line, normalCountry(country)].filter(part => part !== '').join(', ')
}

/** The whole address on one line; parts that are not known are left out. */
export function placeLine({ street, ...place }: Place): string {
  return [street, townLine(place)].filter(part => part !== '').join(', ')
}
