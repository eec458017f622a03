import type { Day } from '../../../../foundation/dates/index.ts'
import type { Answers, World } from '../answers.ts'
import { checkAll } from '../checking.ts'
import type { FormDefinition } from '../definition.ts'
import { planOf } from '../plan/index.ts'
import { samplesOf } from './samples.ts'

/** One way through a form: its pages, and answers that lead along them. */
export type Walk = {
  pages: string[]
  answers: Answers
  world: World
  /** Whether the form may be sent with these answers. */
  sends: boolean
}

/**
 * One walk for each way through a form, made of answers that are right where any are.
 *
 * Takes a definition that was read, and the day that its days count from; gives the walks as found.
 */
export function walksOf(form: FormDefinition, today?: Day): Walk[] {
  const walks = new Map<string, Walk>()
  for (const { answers, world, state } of samplesOf(planOf(form), today).samples) {
    const pages = [...state.pages]
    const key = pages.join(' ')
    if (walks.get(key)?.sends) continue
    const sends = checkAll(form, answers, world).length === 0
    if (sends || !walks.has(key)) walks.set(key, { pages, answers, world, sends })
  }
  return [...walks.values()]
}
