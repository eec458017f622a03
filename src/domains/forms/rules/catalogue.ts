import type { Fee, Field, FieldKind, FormCategory, FormDefinition, Words } from './definition.ts'

/** The order in which a catalogue shows the parts of life. */
const categories: readonly FormCategory[] = [
  'fees',
  'documents',
  'registry',
  'environment',
  'transport',
  'public-space',
  'subsidies',
  'information',
  'other',
]

/** What people must look up before they can answer. */
const lookedUp: readonly FieldKind[] = ['file', 'bank-account', 'plate', 'parcel', 'birth-number']

/** A thing to have at hand; `sometimes` when only some answers ask for it. */
export type Preparation = { label: Words; sometimes: boolean }

/** What to have at hand before beginning: papers, and numbers that nobody knows by heart. */
export function preparationsOf(form: FormDefinition): Preparation[] {
  return form.pages
    .filter(page => page.party !== 'cosigner')
    .flatMap(page => page.fields.map(field => ({ field, isAsked: !page.when })))
    .flatMap(({ field, isAsked }) =>
      [field, ...(field.fields ?? [])].map(one => ({ field: one, isAsked })),
    )
    .filter(({ field }) => isLookedUp(field))
    .map(({ field, isAsked }) => ({ label: field.label, sometimes: !isAsked || !!field.when }))
}

function isLookedUp({ kind, need, prefill }: Field): boolean {
  return lookedUp.includes(kind) && need !== 'optional' && prefill === undefined
}

/** A fee that is the same for everybody, in crowns; null when it depends on the answers. */
export function fixedFee({ czk, when, exempt }: Omit<Fee, 'name'>): number | null {
  if (when !== undefined || exempt !== undefined) return null
  if (typeof czk !== 'string') return Object.keys(czk).length > 1 ? null : czk.rateCzk
  return /^\d{1,7}(\.\d{1,2})?$/.test(czk.trim()) ? Number(czk) : null
}

/** Forms in the parts of life to which they belong, empty ones left out; in the given language. */
export function inCategories<Form extends { definition: FormDefinition }>(
  forms: readonly Form[],
): { category: FormCategory; forms: Form[] }[] {
  return categories
    .map(category => ({
      category,
      forms: forms.filter(({ definition }) => definition.category === category),
    }))
    .filter(group => group.forms.length > 0)
}
