import { type Tx, within } from '../../../platform/db/index.ts'
import { inLanguage } from '../../../platform/http/index.ts'
import { formatDate } from '../../../platform/i18n/index.ts'
import { addLetter, type Job } from '../../../platform/jobs/index.ts'
import type { Services } from '../../../platform/services.ts'
import { findPerson } from '../../identity/index.ts'
import { findOffice } from '../../offices/index.ts'
import { careAt, careJobName, type DraftName, dropDraft } from '../actions/unfinished.ts'
import { submission } from '../paths.ts'
import { lockUnsent, markTold, type UnsentDraft } from '../queries/unfinished.ts'
import { careOf, endOf } from '../rules/unfinished.ts'
import { unfinishedTexts } from '../texts/unfinished.ts'

/**
 * Looks after an unfinished draft: reminds of it, warns of its end, and throws it away.
 *
 * What is told is marked with the letter's own job, so that it is told once and the draft can be
 * written on while the e-mail leaves; a draft that was sent or thrown away is let be.
 */
export const careJob: Job<DraftName> = {
  name: careJobName,
  run: (services, name) =>
    within(services.sql, { personId: name.personId }, async tx => {
      const at = services.clock()
      const draft = await lockUnsent(tx, name.personId, name.id)
      if (!draft) return
      const { due, again } = careOf(draft, at)
      if (due === 'end') return dropDraft(tx, name, at)
      if (due !== 'nothing') {
        await tell(services, tx, name, draft, due)
        await markTold(tx, name, due, at)
      }
      if (again) await careAt(tx, name, again)
    }),
}

/** Names the office and the days; of what is written there nothing leaves by e-mail. */
async function tell(
  { config, clock }: Services,
  tx: Tx,
  { personId, id }: DraftName,
  draft: UnsentDraft,
  what: 'reminder' | 'warning',
): Promise<void> {
  const { lang, officeId, createdAt } = draft
  const [person, office] = await Promise.all([findPerson(tx, personId), findOffice(tx, officeId)])
  if (!person.email) return
  const told = {
    office: office.name,
    begun: formatDate(lang, createdAt),
    end: formatDate(lang, endOf(draft, clock())),
    address: config.baseUrl + inLanguage(lang, submission({ id })),
  }
  const words = unfinishedTexts[lang][what]
  const letter = { to: person.email, subject: words.subject(told), text: words.text(told) }
  await addLetter(tx, letter)
}
