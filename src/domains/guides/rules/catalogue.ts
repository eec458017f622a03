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
  if (!/^služba\/S\d{1,12}$/.test(id)) throw fail('has no id such as služba/S980')
  const name = record(item.název)
  const acts = Array.isArray(item.úkony) ? item.úkony : []
  if (acts.length > mostActs) throw fail(`has more than ${mostActs} acts`)
  if (!text(name.cs ?? name.en ?? '')) throw fail('has no name')
  return {
    code: id.slice('služba/'.length),
    nameCs: text(name.cs ?? name.en),
    nameEn: text(name.en ?? ''),
    descriptionCs: text(record(item.popis).cs ?? ''),
    agenda: lastPart(item.agenda),
    kind: lastPart(item['typ-služby']),
    acts: uniqueActs(acts.map(act => readAct(record(act), fail))),
  }
}

function readAct(act: Record<string, unknown>, fail: (what: string) => Error): Act {
  const code = lastPart(act.id)
  if (!/^U\d{1,12}\S{0,20}$/.test(code)) throw fail('has an act without an id such as úkon/U1290')
  const name = record(act['název-úkonu'])
  return {
    code,
    nameCs: text(name.cs ?? name.en ?? ''),
    nameEn: text(name.en ?? ''),
    doer: lastPart(act['typ-vykonavatele-úkonu']),
    digital: act.digitální === true,
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
