import {
  cosignaturesOf,
  cosignerOf,
  holdsBirthNumber,
  ownFieldsOf,
  seenFieldsOf,
} from '../cosigners.ts'
import type { Field } from '../definition.ts'
import type { Plan, PlannedField } from '../plan/index.ts'
import { blocking, type Finding, warning } from './findings.ts'

/**
 * What is wrong with who signs a form too: they would sign without seeing anything, see what is
 * not theirs, or nobody says whose a page is.
 */
export function cosigningFindings(plan: Plan): Finding[] {
  const found = [
    ...cosignaturesOf(plan.form).flatMap(field =>
      shownFindings(plan, plan.fields.get(field.name)!),
    ),
    ...pageFindings(plan),
  ]
  // What two signers see is said once.
  return [...new Map(found.map(one => [JSON.stringify(one), one])).values()]
}

function shownFindings(plan: Plan, { field, place }: PlannedField): Finding[] {
  const at = `${place}/shows`
  const { pages = [], fields = [] } = field.shows ?? {}
  const gone = [
    ...pages.filter(name => !plan.pages.some(({ page }) => page.name === name)),
    ...fields.filter(name => plan.fields.get(name)?.group !== null),
  ]
  const seen = seenFieldsOf(plan.form, field.name)
  const person = plan.fields.get(field.person ?? '')?.field
  const isNobodyElse = (name: string) => name === person?.name && person.kind === 'person'
  const isBlind = [...seen].every(name => name === field.name || isNobodyElse(name))
  return [
    ...gone.map(name => blocking(at, 'shown-gone', name)),
    ...foreignTo(plan, field).map(label => blocking(at, 'cosigner-sees-other', label)),
    ...birthNumbersFor(plan, field).map(label => warning(at, 'cosigner-sees-birth-number', label)),
    ...(isBlind ? [blocking(at, 'cosigner-sees-nothing', field.label.cs)] : []),
    ...hiddenBehind(plan, field, seen),
    ...personFindings(plan, field, place),
  ]
}

/** Who signs is a person asked for before: of the sender, outside of rows, on an earlier place. */
function personFindings({ form, fields }: Plan, { name, person }: Field, place: string): Finding[] {
  if (person === undefined) return []
  const at = `${place}/person`
  const asked = fields.get(person)
  if (!asked) return [blocking(at, 'signer-gone', person)]
  const { field, group, page } = asked
  if (field.kind !== 'person' || group !== null)
    return [blocking(at, 'signer-no-person', field.label.cs)]
  const order = form.pages.flatMap(one => one.fields.map(inner => inner.name))
  const isOfCosigner = form.pages.find(one => one.name === page)?.party === 'cosigner'
  const isLater = order.indexOf(person) > order.indexOf(name)
  return isLater || isOfCosigner ? [blocking(at, 'signer-later', field.label.cs)] : []
}

/** What is shown of others who sign: their pages, their answers, who they are. */
function foreignTo({ pages, fields }: Plan, { name: own, shows = {} }: Field): string[] {
  const ofOthers = pages
    .filter(({ page }) => page.party === 'cosigner' && shows.pages?.includes(page.name))
    .map(({ page }) => page.title.cs)
  const named = (shows.fields ?? [])
    .flatMap(name => fields.get(name) ?? [])
    .filter(({ field, page }) => {
      const isOther = field.kind === 'cosignature' && field.name !== own
      return isOther || pages.some(one => one.page.name === page && one.page.party === 'cosigner')
    })
  return [...ofOthers, ...named.map(({ field }) => field.label.cs)]
}

function birthNumbersFor({ fields }: Plan, { shows }: Field): string[] {
  const named = (shows?.fields ?? []).flatMap(name => fields.get(name)?.field ?? [])
  return named.filter(holdsBirthNumber).map(({ label }) => label.cs)
}

/** Computed values that are shown, or stand on the own pages, and tell of what is not shown. */
function hiddenBehind(plan: Plan, { name }: Field, seen: ReadonlySet<string>): Finding[] {
  const own = ownFieldsOf(plan.form, name)
  const known = (read: string) => seen.has(read) || own.has(read)
  return plan.rules
    .filter(({ use, field }) => use === 'value' && field !== null && known(field))
    .flatMap(({ place, rule }) =>
      rule.reads
        .flatMap(read => plan.fields.get(read) ?? [])
        .filter(({ field, group }) => !known(group ?? field.name))
        .map(({ field }) => warning(place, 'cosigner-reads-hidden', field.label.cs)),
    )
}

/** Of several who sign each page says whose it is, and asks nothing about what another answers. */
function pageFindings({ form, rules, fields }: Plan): Finding[] {
  return form.pages.flatMap((page, at) => {
    const before = cosignaturesOf({ pages: form.pages.slice(0, at) })
    const cosigner = cosignerOf(form.pages, at)
    if (cosigner === null) return []
    const isNamed = page.cosigner === cosigner
    const isUnsaid = page.cosigner === undefined ? before.length > 1 : !isNamed
    const own = ownFieldsOf(form, cosigner)
    const foreign = rules
      .filter(one => one.page === page.name)
      .flatMap(({ place, rule }) =>
        rule.reads
          .flatMap(name => fields.get(name) ?? [])
          .filter(read => !own.has(read.field.name) && isOfCosigner(read))
          .map(read => blocking(place, 'cosigner-reads-other', read.field.label.cs)),
      )
    return [
      ...(isUnsaid ? [blocking(`/pages/${at}/cosigner`, 'cosigner-unsaid', page.title.cs)] : []),
      ...foreign,
    ]
  })

  function isOfCosigner({ page, group }: PlannedField): boolean {
    return group === null && form.pages.find(one => one.name === page)?.party === 'cosigner'
  }
}
