import type { Field, FormDefinition, FormPage, Prefill } from '../definition.ts'
import { dayLimitOf } from '../kinds/day-limit.ts'
import { refusedSenders } from '../senders.ts'
import { bounds, type Fault } from './shape.ts'
import { type TariffFault, tariffFaults } from './tariffs.ts'

/** Why a definition of the right shape makes no sense. */
export type SenseFault =
  | 'too-many-fields'
  | 'name-twice'
  | 'name-taken'
  | 'group-in-group'
  | 'not-in-group'
  | 'fields-missing'
  | 'options-missing'
  | 'option-twice'
  | 'value-missing'
  | 'text-missing'
  | 'does-not-belong'
  | 'limit-wrong'
  | 'limits-crossed'
  | 'prefill-wrong'
  | 'field-unknown'
  | 'last-has-condition'
  | 'never-reached'
  | 'no-cosigner'
  | 'nothing-asked'
  | 'sender-twice'
  | 'nobody-refused'
  | TariffFault

/** What the pages of filling in send along with the answers (`submissions/views/filling`). */
const portalNames = 'verze akce formular videno znovu urad z'

/** Names that the language of rules, of programs or the portal's own pages keep for themselves. */
export const reservedNames: ReadonlySet<string> = new Set([
  ...'today office sender true false null in as break const continue else for function'.split(' '),
  ...'if import let loop package namespace return var void while prototype cel google'.split(' '),
  ...portalNames.split(' '),
  ...'int uint double bool string bytes list map type dyn optional has rows'.split(' '),
  ...Object.getOwnPropertyNames(Object.prototype),
])

/** Which kinds may begin with what of the identity. */
const prefills: Record<Prefill, readonly Field['kind'][]> = {
  name: ['text'],
  actingName: ['text'],
  birthDate: ['date'],
  ico: ['ico'],
  address: ['address'],
  email: ['email'],
  phone: ['phone'],
  person: ['person'],
}

/** Settings that only some kinds have. */
const belongs: Partial<Record<keyof Field, readonly Field['kind'][]>> = {
  options: ['choice', 'choices'],
  decimals: ['number', 'money'],
  unit: ['number', 'computed'],
  accepts: ['file'],
  maxFiles: ['file'],
  maxMegabytes: ['file'],
  fields: ['group'],
  minRows: ['group'],
  maxRows: ['group'],
  rowName: ['group'],
  value: ['computed'],
  shows: ['cosignature'],
  person: ['cosignature'],
  min: ['number', 'money', 'date'],
  max: ['number', 'money', 'date'],
}

type Faults = Fault<SenseFault>[]

/** Looks at what the shape alone does not tell: names, settings of kinds, ends of lists. */
export function senseFaults(form: FormDefinition): Faults {
  const places = placesOf(form)
  if (places.length > bounds.fields) return [{ place: '/pages', code: 'too-many-fields' }]
  return [
    ...nameFaults(places),
    ...places.flatMap(({ field, place, inGroup }) => fieldFaults(field, place, inGroup)),
    ...pageFaults(form),
    ...senderFaults(form),
    ...listFaults(form.matters, '/matters', true),
    ...listFaults(form.routes ?? [], '/routes', false),
    ...subjectFaults(form, places),
    ...tariffFaults(form),
  ].slice(0, bounds.faults)
}

type Placed = { field: Field; place: string; inGroup: boolean }

function placesOf(form: FormDefinition): Placed[] {
  return form.pages.flatMap((page, at) =>
    page.fields.flatMap((field, order) => {
      const place = `/pages/${at}/fields/${order}`
      const row = (field.fields ?? []).map((inner, number) => ({
        field: inner,
        place: `${place}/fields/${number}`,
        inGroup: true,
      }))
      return [{ field, place, inGroup: false }, ...row]
    }),
  )
}

function nameFaults(places: readonly Placed[]): Faults {
  const seen = new Set<string>()
  return places.flatMap(({ field: { name }, place }) => {
    const code = reservedNames.has(name) ? 'name-taken' : seen.has(name) ? 'name-twice' : null
    seen.add(name)
    return code ? [{ place: `${place}/name`, code, detail: name }] : []
  })
}

function fieldFaults(field: Field, place: string, inGroup: boolean): Faults {
  const faults: Faults = []
  const add = (part: string, code: SenseFault, detail?: string) =>
    faults.push({ place: part ? `${place}/${part}` : place, code, ...(detail && { detail }) })
  if (inGroup && field.kind === 'group') add('kind', 'group-in-group')
  if (inGroup && /^(file|cosignature)$/.test(field.kind)) add('kind', 'not-in-group', field.kind)
  if (field.kind === 'group' && !field.fields && !inGroup) add('', 'fields-missing')
  if (/^choices?$/.test(field.kind) && !field.options) add('', 'options-missing')
  if (field.kind === 'computed' && !field.value) add('', 'value-missing')
  if (/^(information|declaration)$/.test(field.kind) && !field.text) add('', 'text-missing')
  for (const [part, kinds] of Object.entries(belongs)) {
    if (part in field && !kinds.includes(field.kind)) add(part, 'does-not-belong', field.kind)
  }
  const values = (field.options ?? []).map(option => option.value)
  const twice = values.findIndex((value, at) => values.indexOf(value) < at)
  if (twice >= 0) add(`options/${twice}/value`, 'option-twice', values[twice])
  // While a form is being written, a prefill may be a word that is none of ours.
  const isKnown = field.prefill && Object.hasOwn(prefills, field.prefill)
  if (field.prefill && !(isKnown && prefills[field.prefill].includes(field.kind)))
    add('prefill', 'prefill-wrong')
  if ((field.minRows ?? 0) > (field.maxRows ?? 100)) add('minRows', 'limits-crossed')
  return [...faults, ...limitFaults(field, place)]
}

function limitFaults(field: Field, place: string): Faults {
  const isDate = field.kind === 'date'
  const faults: Faults = (['min', 'max'] as const).flatMap(part => {
    const limit = field[part]
    if (limit === undefined || !belongs.min!.includes(field.kind)) return []
    const fits = isDate ? isDayLimit(limit) : typeof limit === 'number'
    return fits ? [] : [{ place: `${place}/${part}`, code: 'limit-wrong', detail: String(limit) }]
  })
  const isCrossed = isDate ? areDaysCrossed(field) : areCrossed(field.min, field.max)
  if (faults.length === 0 && isCrossed) {
    faults.push({ place: `${place}/min`, code: 'limits-crossed' })
  }
  return faults
}

/** A day and a number of days cannot be compared: that depends on when somebody fills it in. */
function areDaysCrossed({ min, max }: Field): boolean {
  const [first, last] = [min, max].map(dayLimitOf)
  if (!first || !last) return false
  if ('day' in first) return 'day' in last && first.day > last.day
  return 'days' in last && first.days > last.days
}

function areCrossed(min: Field['min'], max: Field['max']): boolean {
  return typeof min === typeof max && min !== undefined && min > max!
}

function isDayLimit(limit: number | string): boolean {
  return typeof limit === 'string' && dayLimitOf(limit) !== null
}

function pageFaults({ pages }: FormDefinition): Faults {
  const names = pages.map(page => page.name)
  const hasCosigner = (upTo: number) =>
    pages.slice(0, upTo).some(page => page.fields.some(field => field.kind === 'cosignature'))
  const isAsked = pages.some(page => page.party !== 'cosigner' && page.fields.length > 0)
  const faults: Faults = isAsked ? [] : [{ place: '/pages', code: 'nothing-asked' }]
  pages.forEach((page, at) => {
    const place = `/pages/${at}`
    if (names.indexOf(page.name) < at) {
      faults.push({ place: `${place}/name`, code: 'name-twice', detail: page.name })
    }
    if (page.party === 'cosigner' && !hasCosigner(at)) {
      faults.push({ place: `${place}/party`, code: 'no-cosigner' })
    }
    faults.push(...checkFaults(page, place))
  })
  return faults
}

/** The message of a check stands at a field of its own page. */
function checkFaults(page: FormPage, place: string): Faults {
  return (page.checks ?? []).flatMap(({ field }, at) => {
    const isHere = field === undefined || page.fields.some(one => one.name === field)
    return isHere
      ? []
      : [{ place: `${place}/checks/${at}/field`, code: 'field-unknown', detail: field }]
  })
}

/** Nobody is left out by a form that takes everybody, so nothing can be said to them. */
function senderFaults(form: FormDefinition): Faults {
  const { senders = [], instead } = form
  const twice = senders.findIndex((kind, at) => senders.indexOf(kind) < at)
  return [
    ...(twice > 0
      ? [{ place: `/senders/${twice}`, code: 'sender-twice' as const, detail: senders[twice]! }]
      : []),
    ...(instead && refusedSenders(form).length === 0
      ? [{ place: '/instead', code: 'nobody-refused' as const }]
      : []),
  ]
}

/** What comes after one without a condition is never reached; some lists must end with one. */
function listFaults(list: readonly { when?: string }[], place: string, needsLast: boolean): Faults {
  const open = list.findIndex(part => part.when === undefined)
  if (open >= 0 && open < list.length - 1) {
    return [{ place: `${place}/${open + 1}`, code: 'never-reached' }]
  }
  const isMissing = needsLast && open < 0
  return isMissing
    ? [{ place: `${place}/${list.length - 1}/when`, code: 'last-has-condition' }]
    : []
}

function subjectFaults({ subject }: FormDefinition, places: readonly Placed[]): Faults {
  const names = new Set(places.filter(one => !one.inGroup).map(one => one.field.name))
  return Object.entries(subject).flatMap(([lang, text]) =>
    [...text.matchAll(/\{([^}]*)\}/g)]
      .filter(([, name]) => !names.has(name!))
      .map(([, name]) => ({
        place: `/subject/${lang}`,
        code: 'field-unknown' as const,
        detail: name!.slice(0, 80),
      })),
  )
}
