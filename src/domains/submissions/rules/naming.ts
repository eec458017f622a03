import type { Named } from '../../forms/index.ts'
import { isSameName } from './cosigners.ts'
import type { Cosignature } from './cosigning.ts'

/** How an answer names somebody otherwise, as the form tells it. */
type Renaming = { isLinked: boolean; was: Named; now: Named }

/**
 * What an open invitation comes to when its form names somebody otherwise: it is put right for whom
 * it was sent to, ends because it was about another person, waits for nobody, or goes on.
 */
export function deedOn(
  { name, email, signerName }: Pick<Cosignature, 'name' | 'email' | 'signerName'>,
  { isLinked, was, now }: Renaming,
): 'correct' | 'end' | 'close' | 'go-on' {
  const isSameBirth = was.birthDate === now.birthDate
  const isPutRight = !isSameName(signerName, name) && isSameName(signerName, now.name)
  if (isPutRight && isSameBirth && now.email === email) return 'correct'
  if (isLinked && !(isSameBirth && isSameName(was.name, now.name))) return 'end'
  return now.email === email ? 'go-on' : 'close'
}
