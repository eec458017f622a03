import type { Answer, Answers } from './answers.ts'
import type { Field, FormDefinition } from './definition.ts'

/** What is known of a verified sender, as far as forms begin with it. */
export type Identity = {
  name: string
  birthDate: string | null
  ico: string | null
  actingName: string | null
  street: string
  town: string
  postcode: string
  email: string | null
  phone: string | null
}

/** The answers a form begins with: what the verified identity tells, and nothing else. */
export function prefilledAnswers(form: FormDefinition, identity: Identity): Answers {
  const fields = form.pages.filter(page => page.party !== 'cosigner').flatMap(page => page.fields)
  const known = fields.flatMap(field => {
    const answer = knownAnswer(field, identity)
    return answer === null || answer === '' ? [] : [[field.name, answer] as const]
  })
  return Object.fromEntries(known)
}

function knownAnswer({ prefill }: Field, identity: Identity): Answer | null {
  switch (prefill) {
    case undefined:
      return null
    case 'person':
      return { name: identity.name, birthDate: identity.birthDate ?? '' }
    case 'address': {
      const { street, town, postcode } = identity
      return { street, town, postcode }
    }
    default:
      return identity[prefill]
  }
}
