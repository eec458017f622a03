import { isDeepStrictEqual } from 'node:util'
import type { Answers, JourneyPage, Words } from '../../forms/index.ts'

/** The questions asked on a page that were answered beforehand and have not been changed. */
export function prefilledOn(
  { page, fields: asked }: JourneyPage,
  answers: Answers,
  known: Answers,
): Words[] {
  return page.fields
    .filter(({ name }) => asked.includes(name))
    .filter(({ name }) => known[name] !== undefined)
    .filter(({ name }) => isDeepStrictEqual(answers[name], known[name]))
    .map(field => field.label)
}
