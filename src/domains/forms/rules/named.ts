import { isDeepStrictEqual } from 'node:util'
import type { Answers, World } from './answers.ts'
import { cosignaturesOf } from './cosigners.ts'
import type { FormDefinition } from './definition.ts'
import { cosignOf, personOf } from './kinds/shape.ts'
import { planOf } from './plan/index.ts'
import { stateOf } from './state.ts'

/**
 * The answers with the name of everybody who signs taken from the question about that person,
 * where their own question says which one it is. A person who is not asked for has no name.
 */
export function withNames(form: FormDefinition, answers: Answers, world: World): Answers {
  const linked = cosignaturesOf(form).filter(
    ({ name, person }) => person !== undefined && answers[name] !== undefined,
  )
  if (linked.length === 0) return answers
  const { asked } = stateOf(planOf(form), answers, world)
  const named = linked.map(({ name, person = '' }) => {
    const signer = cosignOf(answers[name])
    // Whoever has no e-mail is not invited: the question counts as not answered.
    const isKnown = asked.has(person) && signer.email !== ''
    return [name, { ...signer, name: isKnown ? personOf(answers[person]).name : '' }] as const
  })
  return { ...answers, ...Object.fromEntries(named) }
}

/** Who signs at a question, as its answers say: an e-mail, a name, and perhaps a birth date. */
export type Named = { name: string; email: string; birthDate: string }

/** Whom the answers name at the question of somebody who signs. */
export function namedAt(form: FormDefinition, answers: Answers, cosigner: string): Named {
  const person = cosignaturesOf(form).find(({ name }) => name === cosigner)?.person
  const { name, email } = cosignOf(answers[cosigner])
  const birthDate = person === undefined ? '' : personOf(answers[person]).birthDate
  return { name, email, birthDate }
}

/**
 * The questions of those who sign that other answers now name somebody else at: in their own
 * question, or in the one about the person. Gives both, with whether the person is asked for there.
 */
export function namedOtherwise(
  form: FormDefinition,
  before: Answers,
  after: Answers,
): { field: string; isLinked: boolean; was: Named; now: Named }[] {
  return cosignaturesOf(form)
    .map(({ name, person }) => {
      const [was, now] = [before, after].map(answers => namedAt(form, answers, name))
      return { field: name, isLinked: person !== undefined, was: was!, now: now! }
    })
    .filter(({ was, now }) => !isDeepStrictEqual(was, now))
}
