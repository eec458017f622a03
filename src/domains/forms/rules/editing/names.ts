import { slugOf } from '../../../../foundation/czech/index.ts'
import type { FormDefinition } from '../definition.ts'
import { reservedNames } from '../reading/sense.ts'

const mostLetters = 40

/** A name for the rules from a question's words: `Jméno psa` is `jmenoPsa`; never a taken one. */
export function fieldNameFrom(words: string, form: FormDefinition): string {
  const [first = '', ...others] = slugOf(words).split('-').filter(Boolean)
  const joined = [first, ...others.map(word => word[0]!.toUpperCase() + word.slice(1))].join('')
  const name = /^[a-z]/.test(joined) ? joined : `otazka${joined}`
  return free(name.slice(0, mostLetters - 3), fieldNames(form), '')
}

/** A name of a page from its title: `Kdo psa drží` is `kdo-psa-drzi`. */
export function pageNameFrom(words: string, form: FormDefinition): string {
  const slug = slugOf(words)
    .slice(0, mostLetters - 4)
    .replace(/-+$/, '')
  const name = /^[a-z]/.test(slug) ? slug : `stranka-${slug}`.replace(/-+$/, '')
  return free(name, new Set(form.pages.map(page => page.name)), '-')
}

/** The names of all questions of a form, those of rows among them. */
export function fieldNames(form: FormDefinition): Set<string> {
  return new Set(
    form.pages
      .flatMap(page => page.fields)
      .flatMap(field => [field, ...(field.fields ?? [])])
      .map(field => field.name),
  )
}

function free(name: string, taken: ReadonlySet<string>, mark: string): string {
  let free = name
  for (let count = 2; taken.has(free) || reservedNames.has(free); count += 1) {
    free = `${name}${mark}${count}`
  }
  return free
}

/** An address like the wanted one that is not taken. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  let free = slug
  for (let count = 2; taken.has(free); count += 1) free = `${slug.slice(0, 76)}-${count}`
  return free
}
