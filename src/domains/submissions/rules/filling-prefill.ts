import { isDeepStrictEqual } from 'node:util'
import type { Answers, FormDefinition, Words } from '../../forms/index.ts'

/** The questions of a page that were answered beforehand and have not been changed. */
export function prefilledOn(
  form: FormDefinition,
  page: string,
  answers: Answers,
  known: Answers,
): Words[] {
  const fields = form.pages.find(one => one.name === page)?.fields ?? []
  return fields
    .filter(({ name }) => known[name] !== undefined)
    .filter(({ name }) => isDeepStrictEqual(answers[name], known[name]))
    .map(field => field.label)
}
