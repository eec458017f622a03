import type { Tx } from '../../../../platform/db/index.ts'
import type { FormDefinition, ParsedPage, Wrong } from '../../../forms/index.ts'
import { findPerson } from '../../../identity/index.ts'
import { isEmailOf } from '../../rules/cosigners.ts'
import { cosignTexts } from '../../texts/cosigning.ts'

/**
 * What the form alone cannot see to be wrong on its page: where somebody else is to sign, the
 * sender has named their own e-mail.
 */
export async function ownEmailsOn(
  tx: Tx,
  form: FormDefinition,
  page: string,
  { answers }: Pick<ParsedPage, 'answers'>,
  personId: string,
): Promise<Wrong[]> {
  const fields = form.pages.find(one => one.name === page)?.fields ?? []
  const signed = fields.filter(({ kind }) => kind === 'cosignature')
  if (signed.length === 0) return []
  const person = await findPerson(tx, personId)
  const { cs, en, de } = cosignTexts
  const message = { cs: cs.ownEmail, en: en.ownEmail, de: de.ownEmail }
  return signed
    .filter(({ name }) => isEmailOf(emailAt(answers[name]), person))
    .map(({ name, label }) => ({ page, field: name, label, code: 'own-rule', message }))
}

function emailAt(answer: unknown): string {
  return (answer as { email?: string } | undefined)?.email ?? ''
}
