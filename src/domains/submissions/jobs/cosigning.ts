import { newToken, tokenHash } from '../../../platform/crypto/index.ts'
import { type Tx, within } from '../../../platform/db/index.ts'
import { inLanguage } from '../../../platform/http/index.ts'
import { formatDate, type Lang } from '../../../platform/i18n/index.ts'
import type { Job } from '../../../platform/jobs/index.ts'
import type { Services } from '../../../platform/services.ts'
import { findVersion, wordsIn } from '../../forms/index.ts'
import { findLangOf, findPerson, normalEmail } from '../../identity/index.ts'
import { findOffice } from '../../offices/index.ts'
import {
  answerJobName,
  invitationJobName,
  type SignPlaceName,
} from '../actions/filling/inviting.ts'
import { invitation as invitationPath, submission } from '../paths.ts'
import { keepTokenHash, listCosignatures, lockUnmailedInvitation } from '../queries/cosigning.ts'
import { openFilling } from '../queries/filling.ts'
import { findSubmission } from '../queries/submissions.ts'
import { answerUntil, type Cosignature } from '../rules/cosigning.ts'
import { type CosignMail, mailIn } from '../texts/cosigning/mails.ts'

/** Whoever has no account yet, and so no language, is written to in two. */
const unknownLangs: readonly Lang[] = ['cs', 'en']

/** Writes to whoever is asked to sign: what the link carries is nowhere but in the e-mail. */
const invitationJob: Job<SignPlaceName> = {
  name: invitationJobName,
  run: (services, name) =>
    within(services.sql, { personId: name.personId }, async tx => {
      const invited = await lockUnmailedInvitation(tx, name)
      if (!invited) return
      const token = newToken()
      await keepTokenHash(tx, name, tokenHash(token).toString('hex'))
      const { config, mail } = services
      const lang = await findLangOf(tx, normalEmail(invited.email))
      const path = invitationPath({ token })
      const told = await tellerOf(tx, invited, lang => config.baseUrl + inLanguage(lang, path))
      const letter = mailIn(lang ? [lang] : unknownLangs, 'invitation', told)
      await mail.send({ to: invited.email, ...letter })
    }),
}

/** Tells the sender how somebody answered, or that they are called otherwise. */
const answerJob: Job<SignPlaceName> = {
  name: answerJobName,
  run: ({ sql, config, mail }: Services, { personId, submissionId, field }) =>
    within(sql, { personId }, async tx => {
      const [{ lang }, cosignatures, person] = await Promise.all([
        findSubmission(tx, personId, submissionId),
        listCosignatures(tx, personId, submissionId),
        findPerson(tx, personId),
      ])
      const given = cosignatures.find(one => one.field === field)
      const kind = given && kindOf(given)
      if (!person.email || !kind) return
      const path = submission({ id: submissionId })
      const told = await tellerOf(tx, given, lang => config.baseUrl + inLanguage(lang, path))
      await mail.send({ to: person.email, ...mailIn([lang], kind, told) })
    }),
}

function kindOf({ state, signerName }: Cosignature) {
  if (state === 'invited') return signerName === '' ? null : 'other-name'
  return state === 'taken-back' ? null : state
}

/** What the e-mails tell of an invitation, in a language. */
async function tellerOf(
  tx: Tx,
  invited: Cosignature,
  addressIn: (lang: Lang) => string,
): Promise<(lang: Lang) => CosignMail> {
  const { personId, submissionId } = invited
  const { officeId } = await findSubmission(tx, personId, submissionId)
  const { ref } = await openFilling(tx, personId, submissionId)
  const { definition } = await findVersion(tx, ref)
  const person = await findPerson(tx, personId)
  const office = await findOffice(tx, officeId)
  return lang => ({
    ...{ inviter: person.name, office: office.name, form: wordsIn(definition.title, lang) },
    ...{ until: formatDate(lang, answerUntil(invited)), address: addressIn(lang) },
    ...{ who: invited.signerName || invited.name, named: invited.name },
  })
}

export const cosignJobs: Job<SignPlaceName>[] = [invitationJob, answerJob]
