import type { Day } from '../../../foundation/dates/index.ts'
import { task } from '../../../platform/threads/index.ts'
import { walksOf } from './checker/index.ts'
import type { FormDefinition } from './definition.ts'
import { type Around, judge } from './editing/judging.ts'
import { readDefinition } from './reading/index.ts'

// What a form of somebody's making can draw out is done in a thread beside the one that serves
// people; each is the pure function of its name, and only plain data goes in and comes out.

export const judging = task(import.meta.url, 'judging', (of: { form: FormDefinition } & Around) =>
  judge(of.form, of),
)

export const reading = task(import.meta.url, 'reading', (text: string) => readDefinition(text))

export const walking = task(
  import.meta.url,
  'walking',
  ({ form, today, most }: { form: FormDefinition; today: Day; most: number }) =>
    walksOf(form, today).slice(0, most),
)
