import { tokenFor, tokenHash } from '../../../platform/crypto/index.ts'
import { type Tx, within } from '../../../platform/db/index.ts'
import { inLanguage } from '../../../platform/http/index.ts'
import { formatDate, type Lang } from '../../../platform/i18n/index.ts'
import type { Job } from '../../../platform/jobs/index.ts'
import type { Services } from '../../../platform/services.ts'
import { findVersion, signedParts, wordsIn } from '../../forms/index.ts'
import { findLangOf, findPerson, normalEmail } from '../../identity/index.ts'
import { findOffice } from '../../offices/index.ts'
import {
  answerJobName,
  invitationJobName,
  type SignPlaceName,
  type Waiting,
  waitingJobName,
} from '../actions/filling/inviting.ts'
import { invitation as invitationPath, submission } from '../paths.ts'
import { listCosignatures } from '../queries/cosigning.ts'
import { openFilling } from '../queries/filling.ts'
import { findSubmission } from '../queries/submissions.ts'
import {
  keepTokenHash,
  keepTold,
  lockUnanswered,
  lockUnmailedInvitation,
} from '../queries/telling.ts'
import { answerUntil, type Cosignature, changedSince } from '../rules/cosigning.ts'
import { worldOf } from '../rules/filling.ts'
import { isSent } from '../rules/submission.ts'
import type { CosignMail } from '../texts/cosigning/mail-words.ts'
import { cosignMails, mailIn } from '../texts/cosigning/mails.ts'
import { changedWords } from '../texts/cosigning.ts'

/** Whoever has no account yet, and so no language, is written to in two. */
const unknownLangs: readonly Lang[] = ['cs', 'en']

/** Writes to whoever is asked to sign: what the link carries is nowhere but in the e-mail. */
const invitationJob: Job<SignPlaceName> = {
  name: invitationJobName,
  run: (services, name) =>
    within(services.sql, { personId: name.personId }, async tx => {
      const invited = await lockUnmailedInvitation(tx, name)
      if (!invited) return
      await writeToInvited(services, tx, invited, 'invitation')
    }),
}

/** Reminds whoever has not answered, and tells the sender when it is too late; each once. */
const waitingJob: Job<Waiting> = {
  name: waitingJobName,
  run: (services, { invitedAt, what, ...name }) =>
    within(services.sql, { personId: name.personId }, async tx => {
      const invited = await lockUnanswered(tx, name, new Date(invitedAt))
      if (!invited || invited.told === what) return
      const draft = await findSubmission(tx, name.personId, name.submissionId)
      if (isSent(draft)) return
      if (what === 'expired') await writeToSender(services, tx, invited, what)
      else await writeToInvited(services, tx, invited, what)
      await keepTold(tx, name, what)
    }),
}

/** The same person has the same link in each e-mail; of what it carries only the hash is kept. */
async function writeToInvited(
  { config, mail, keys }: Services,
  tx: Tx,
  invited: Cosignature,
  kind: 'invitation' | 'reminder' | 'last',
): Promise<void> {
  const { personId, submissionId, field, email } = invited
  const place = ['cosignature', personId, submissionId, field, email].join(' ')
  const token = tokenFor(keys.secret, place)
  await keepTokenHash(tx, invited, tokenHash(token).toString('hex'))
  const lang = await findLangOf(tx, normalEmail(invited.email))
  const path = invitationPath({ token })
  const told = await tellerOf(tx, invited, lang => config.baseUrl + inLanguage(lang, path))
  await mail.send({ to: invited.email, ...mailIn(lang ? [lang] : unknownLangs, kind, told) })
}

async function writeToSender(
  { config, mail }: Services,
  tx: Tx,
  given: Cosignature,
  kind: 'confirmed' | 'refused' | 'other-name' | 'expired',
): Promise<void> {
  const { personId, submissionId: id } = given
  const { lang } = await findSubmission(tx, personId, id)
  const person = await findPerson(tx, personId)
  if (!person.email) return
  const told = await tellerOf(
    tx,
    given,
    lang => config.baseUrl + inLanguage(lang, submission({ id })),
  )
  await mail.send({ to: person.email, ...mailIn([lang], kind, told) })
}

/** Tells the sender how somebody answered, or that they are called otherwise. */
const answerJob: Job<SignPlaceName> = {
  name: answerJobName,
  run: (services, { personId, submissionId, field }) =>
    within(services.sql, { personId }, async tx => {
      const cosignatures = await listCosignatures(tx, personId, submissionId)
      const given = cosignatures.find(one => one.field === field)
      const kind = given && kindOf(given)
      if (kind) await writeToSender(services, tx, given, kind)
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
  const { personId, submissionId, field, invitedAt } = invited
  const { officeId } = await findSubmission(tx, personId, submissionId)
  const { ref, answers } = await openFilling(tx, personId, submissionId)
  const { definition } = await findVersion(tx, ref)
  const person = await findPerson(tx, personId)
  const office = await findOffice(tx, officeId)
  const world = worldOf(office, person.kind, invitedAt)
  const parts = signedParts(definition, { ...answers, ...invited.answers }, world, field)
  const changed = invited.state === 'invited' ? changedSince(invited, parts) : []
  const again = (lang: Lang) => {
    const list = changedWords(lang, definition, changed).join(', ')
    return list ? cosignMails[lang].again(list) : ''
  }
  return lang => ({
    ...{ inviter: person.name, office: office.name, form: wordsIn(definition.title, lang) },
    ...{ until: formatDate(lang, answerUntil(invited)), address: addressIn(lang) },
    ...{ who: invited.signerName || invited.name, named: invited.name, again: again(lang) },
  })
}

export const cosignJobs: Job<never>[] = [invitationJob, answerJob, waitingJob] as Job<never>[]
