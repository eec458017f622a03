import { slugOf } from '../../../foundation/czech/index.ts'
import type { OfficeType } from './office.ts'

/** A municipality as the register of territorial identification knows it. */
export type Municipality = {
  code: number
  name: string
  ico: string | null
  type: OfficeType
  district: string
  region: string
  population: number
  /** Codes of the areas of its authorised office and of its office with extended powers. */
  areas?: { authorised: number; extended: number }
}

const types: Record<string, OfficeType> = { I: 1, II: 2, III: 3 }

/** Columns of the register that the directory keeps; others are left alone. */
const columns = [
  ...['kod', 'nazev', 'ico', 'typ', 'pou_kod', 'orp_kod'],
  ...['okres_nazev', 'kraj_nazev'],
]

/** The column of inhabitants bears the day of the count, such as `obyvatel_2020_12_31`. */
const inhabitants = /^obyvatel(_\d{4}_\d\d_\d\d)?$/

/**
 * Which columns a list of municipalities lacks; an import without one of them would take from the
 * directory what it knows. Takes the names in the heading.
 */
export function missingColumns(heading: readonly string[]): string[] {
  const missing = columns.filter(name => !heading.includes(name))
  return inhabitantsColumn(heading) ? missing : [...missing, 'obyvatel']
}

/** The newest count, when there are several. */
function inhabitantsColumn(heading: readonly string[]): string | undefined {
  return heading
    .filter(name => inhabitants.test(name))
    .sort()
    .at(-1)
}

/** What each column of a row must be; a spreadsheet takes zeros from the beginning of numbers. */
const shapes: Readonly<Record<string, { shape: RegExp; wanted: string }>> = {
  kod: { shape: /^\d{6}$/, wanted: 'has six digits' },
  nazev: { shape: /./, wanted: 'is there' },
  typ: { shape: /^I{1,3}$/, wanted: 'is I, II or III' },
  ico: { shape: /^(\d{8})?$/, wanted: 'has eight digits, zeros at its beginning too, or is empty' },
  pou_kod: { shape: /^\d{0,6}$/, wanted: 'has digits only' },
  orp_kod: { shape: /^\d{0,6}$/, wanted: 'has digits only' },
  obyvatel: { shape: /^\d{0,8}$/, wanted: 'has digits only' },
}

/** Reads one row of the register's list; throws with the row's code when it is damaged. */
export function readMunicipality(row: Record<string, string>): Municipality {
  const obyvatel = row[inhabitantsColumn(Object.keys(row)) ?? ''] ?? ''
  const { kod = '', nazev = '', typ = '', pou_kod, orp_kod } = row
  for (const [name, { shape, wanted }] of Object.entries(shapes)) {
    const value = { ...row, obyvatel }[name] ?? ''
    if (shape.test(value)) continue
    throw new Error(`not a row of municipalities: kod '${kod}' (${name} '${value}': it ${wanted})`)
  }
  return {
    code: Number(kod),
    name: nazev,
    ico: row.ico || null,
    type: types[typ]!,
    district: row.okres_nazev ?? '',
    region: row.kraj_nazev ?? '',
    population: Number(obyvatel),
    ...(pou_kod && orp_kod && { areas: { authorised: +pou_kod, extended: +orp_kod } }),
  }
}

/**
 * The addresses of municipalities, each its own: the name where one bears it, else the name with
 * the district, else with the code as well.
 *
 * Takes the municipalities and the addresses that are taken already; gives addresses by code.
 */
export function chooseSlugs(
  municipalities: readonly Municipality[],
  taken: ReadonlySet<string>,
): Map<number, string> {
  const used = new Set(taken)
  const bearers = countBy(municipalities.map(({ name }) => slugOf(name)))
  const chosen = new Map<number, string>()
  for (const { code, name, district } of municipalities) {
    const short = slugOf(name)
    const long = slugOf(`${name} ${district}`)
    const candidates = bearers.get(short) === 1 ? [short, long] : [long]
    const slug = candidates.find(one => !used.has(one)) ?? `${long}-${code}`
    used.add(slug)
    chosen.set(code, slug)
  }
  return chosen
}

function countBy(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}
