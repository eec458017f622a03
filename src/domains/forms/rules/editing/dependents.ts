import type { Field, FormDefinition, FormPage } from '../definition.ts'
import { planForm } from '../plan/index.ts'
import { faultsIn } from './faults.ts'
import { type Place, valueAt } from './pointer.ts'

/**
 * The places that ask about what stands at a place, or name it: a question, a group or a page.
 * What is within it goes with it. None for a form whose rules cannot be read.
 */
export function dependentsOf(form: FormDefinition, place: Place): Place[] {
  const removed = valueAt(form, place) as Partial<Field> | undefined
  const names = new Set(removed && place.startsWith('/pages/') ? namesIn(removed) : [])
  if (names.size === 0 || faultsIn(form).some(({ code }) => code.startsWith('name-'))) return []
  const rules = planForm(form).rules.filter(one => one.rule.reads.some(name => names.has(name)))
  const page = place.includes('/fields/') ? [] : [(removed as Partial<FormPage>).name ?? '']
  return [...rules.map(one => one.place), ...namedBy(form, new Set([...names, ...page]))].filter(
    one => !one.startsWith(`${place}/`),
  )
}

/** Who signs, what they see, whose a page is, and the subject name questions without a rule. */
function namedBy({ pages, subject }: FormDefinition, names: ReadonlySet<string>): Place[] {
  const isNamed = (name: string | undefined) => name !== undefined && names.has(name)
  const ofPages = pages.flatMap((page, at) => [
    ...(isNamed(page.cosigner) ? [`/pages/${at}/cosigner`] : []),
    ...page.fields.flatMap(({ person, shows }, order) => {
      const place = `/pages/${at}/fields/${order}`
      const seen = [...(shows?.pages ?? []), ...(shows?.fields ?? [])]
      return [
        ...(isNamed(person) ? [`${place}/person`] : []),
        ...(seen.some(isNamed) ? [`${place}/shows`] : []),
      ]
    }),
  ])
  const inSubject = Object.values(subject).flatMap(text => [...text.matchAll(/\{([^}]*)\}/g)])
  return [...ofPages, ...(inSubject.some(([, name]) => isNamed(name)) ? ['/subject'] : [])]
}

function namesIn({ name, kind, fields = [] }: Partial<Field>): string[] {
  return [...(name && kind ? [name] : []), ...fields.flatMap(namesIn)]
}
