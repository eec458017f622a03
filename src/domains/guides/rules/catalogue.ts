/** A service of the public administration, as the register of rights and duties lists it. */
export type Service = {
  code: string
  nameCs: string
  nameEn: string
  descriptionCs: string
  /** The code of the agenda in which it is given: `A3082`. */
  agenda: string
  /** Whose deed begins it: `KLIENT` or `Z_MOCI`. */
  kind: string
  acts: Act[]
}

export type Act = {
  code: string
  nameCs: string
  nameEn: string
  doer: string
  digital: boolean
}

/** How the open data calls what we read. */
const keys = {
  name: 'název',
  about: 'popis',
  agenda: 'agenda',
  kind: 'typ-služby',
  acts: 'úkony',
  actName: 'název-úkonu',
  doer: 'typ-vykonavatele-úkonu',
  digital: 'digitální',
} as const

/** The id of a service stands behind the name of its kind: `služba/S980`. */
const kindOfService = 'služba/'

/** Names in the open data are short; a longer one is a damaged file. */
const longestName = 2000

const mostActs = 200

/**
 * Reads one service of the open data (OFN služby 2024-10-03, `položky[]`).
 *
 * Throws with the service's id when it is not of that shape: a damaged list is not imported.
 */
export function readService(json: unknown): Service {
  const item = record(json)
  const id = text(item.id ?? '')
  const fail = (what: string) => new BadService(`service ${id.slice(0, 80) || '?'}: ${what}`)
  const code = id.startsWith(kindOfService) ? id.slice(kindOfService.length) : ''
  if (!/^S\d{1,12}$/.test(code)) throw fail('has no id such as služba/S980')
  const name = record(item[keys.name])
  const acts = listed(item[keys.acts])
  if (acts.length > mostActs) throw fail(`has more than ${mostActs} acts`)
  if (!text(name.cs ?? name.en ?? '')) throw fail('has no name')
  return {
    code,
    nameCs: text(name.cs ?? name.en),
    nameEn: text(name.en ?? ''),
    descriptionCs: text(record(item[keys.about]).cs ?? ''),
    agenda: lastPart(item[keys.agenda]),
    kind: lastPart(item[keys.kind]),
    acts: uniqueActs(acts.map(act => readAct(record(act), fail))),
  }
}

function readAct(act: Record<string, unknown>, fail: (what: string) => Error): Act {
  const code = lastPart(act.id)
  if (!/^U\d{1,12}\S{0,20}$/.test(code)) throw fail('has an act without an id such as úkon/U1290')
  const name = record(act[keys.actName])
  return {
    code,
    nameCs: text(name.cs ?? name.en ?? ''),
    nameEn: text(name.en ?? ''),
    doer: lastPart(act[keys.doer]),
    digital: act[keys.digital] === true,
  }
}

/** An act listed twice is one act. */
function uniqueActs(acts: readonly Act[]): Act[] {
  return [...new Map(acts.map(act => [act.code, act])).values()]
}

class BadService extends Error {
  override name = 'BadService'
}

/** `agenda/A3082` is known by `A3082`. */
function lastPart(iri: unknown): string {
  return text(iri ?? '')
    .split('/')
    .at(-1)!
}

function text(value: unknown): string {
  if (typeof value !== 'string') return ''
  return value.replaceAll('\0', '').toWellFormed().trim().slice(0, longestName)
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function listed(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}
