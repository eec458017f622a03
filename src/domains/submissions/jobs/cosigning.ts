import { newToken, tokenHash } from '../../../platform/crypto/index.ts'
import { within } from '../../../platform/db/index.ts'
import { inLanguage } from '../../../platform/http/index.ts'
import { formatDate } from '../../../platform/i18n/index.ts'
import type { Job } from '../../../platform/jobs/index.ts'
import type { Services } from '../../../platform/services.ts'
import { findPerson } from '../../identity/index.ts'
import { findOffice } from '../../offices/index.ts'
import {
  answerJobName,
  invitationJobName,
  type SignPlaceName,
} from '../actions/filling/inviting.ts'
import { invitation as invitationPath, submission } from '../paths.ts'
import { keepTokenHash, listCosignatures, lockUnmailedInvitation } from '../queries/cosigning.ts'
import { findSubmission } from '../queries/submissions.ts'
import { answerUntil } from '../rules/cosigning.ts'
import { cosignTexts } from '../texts/cosigning.ts'

/** Writes to whoever is asked to sign: what the link carries is nowhere but in the e-mail. */
const invitationJob: Job<SignPlaceName> = {
  name: invitationJobName,
  run: (services, name) =>
    within(services.sql, { personId: name.personId }, async tx => {
      const invited = await lockUnmailedInvitation(tx, name)
      if (!invited) return
      const { lang, officeId } = await findSubmission(tx, name.personId, name.submissionId)
      const token = newToken()
      await keepTokenHash(tx, name, tokenHash(token).toString('hex'))
      const { config, mail } = services
      const told = {
        ...(await partiesOf(services, name.personId, officeId)),
        until: formatDate(lang, answerUntil(invited)),
        address: config.baseUrl + inLanguage(lang, invitationPath({ token })),
        who: invited.name,
      }
      const { subject, text } = cosignTexts[lang].mail.invitation
      await mail.send({ to: invited.email, subject: subject(told), text: text(told) })
    }),
}

/** Tells the sender how somebody answered. */
const answerJob: Job<SignPlaceName> = {
  name: answerJobName,
  async run(services, { personId, submissionId, field }) {
    const { sql, config, mail } = services
    const [draft, cosignatures, person] = await Promise.all([
      within(sql, { personId }, tx => findSubmission(tx, personId, submissionId)),
      within(sql, { personId }, tx => listCosignatures(tx, personId, submissionId)),
      findPerson(sql, personId),
    ])
    const given = cosignatures.find(one => one.field === field)
    if (!person.email || (given?.state !== 'confirmed' && given?.state !== 'refused')) return
    const { lang, officeId } = draft
    const told = {
      ...(await partiesOf(services, personId, officeId)),
      until: '',
      address: config.baseUrl + inLanguage(lang, submission({ id: submissionId })),
      who: given.signerName,
    }
    const { subject, text } = cosignTexts[lang].mail[given.state]
    await mail.send({ to: person.email, subject: subject(told), text: text(told) })
  },
}

async function partiesOf({ sql }: Services, personId: string, officeId: string) {
  const [person, office] = await Promise.all([findPerson(sql, personId), findOffice(sql, officeId)])
  return { inviter: person.name, office: office.name }
}

export const cosignJobs: Job<SignPlaceName>[] = [invitationJob, answerJob]
