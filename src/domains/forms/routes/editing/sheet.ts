import type { Path } from '../../../../foundation/path.ts'
import {
  type Answer,
  get,
  type Page,
  page,
  post,
  type Route,
  type Visit,
} from '../../../../platform/http/index.ts'
import type { FieldErrors } from '../../../../platform/ui/index.ts'
import { writers } from '../../../publishing/index.ts'

type Handle = (visit: Visit) => Answer | Promise<Answer>

/** A page of the builder that shows a part of a form, and takes it back changed. */
export function sheet(address: Path, show: Handle, save: Handle): Route[] {
  return [
    get(address, { ...writers, costly: true }, show),
    post(address, { ...writers, audit: 'forms.changed' }, save),
  ]
}

/** What is wrong with the inputs, by their names, in the words of a language. */
export function inWords<Code extends string>(
  wrong: Record<string, Code>,
  words: Partial<Record<Code, string>>,
): FieldErrors {
  return Object.fromEntries(
    Object.entries<Code>(wrong).map(([name, code]) => [name, words[code] ?? code]),
  )
}

/** The page again with what is wrong in its inputs (422); null when nothing is. */
export function whyNotSaved(
  errors: FieldErrors,
  again: (errors: FieldErrors) => Page,
): Answer | null {
  return Object.keys(errors).length > 0 ? page(again(errors), 422) : null
}
