import { tokenHash } from '../../../platform/crypto/index.ts'
import { type Tx, within } from '../../../platform/db/index.ts'
import { inLanguage } from '../../../platform/http/index.ts'
import { formatDate, type Lang } from '../../../platform/i18n/index.ts'
import { addJob, addLetter, type Job } from '../../../platform/jobs/index.ts'
import type { MailMessage } from '../../../platform/mail/index.ts'
import type { Services } from '../../../platform/services.ts'
import { findVersion, signedParts, wordsIn } from '../../forms/index.ts'
import { findLangOf, findPerson, normalEmail } from '../../identity/index.ts'
import { findOffice } from '../../offices/index.ts'
import {
  type Answered,
  answerJobName,
  correctedJobName,
  invitationJobName,
  type SignPlaceName,
  type Waiting,
  waitingJobName,
} from '../actions/filling/inviting.ts'
import { linkTokenOf } from '../actions/filling/signings.ts'
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
import { type Cosignature, changedSince } from '../rules/cosigning.ts'
import { worldOf } from '../rules/filling.ts'
import { isSent } from '../rules/submission.ts'
import { answerUntil, isWaitedFor } from '../rules/waiting.ts'
import type { CosignMail } from '../texts/cosigning/mail-words.ts'
import { cosignMails, mailIn } from '../texts/cosigning/mails.ts'
import { changedWords } from '../texts/cosigning.ts'

/** Whoever has no account yet, and so no language, is written to in two. */
const unknownLangs: readonly Lang[] = ['cs', 'en']

/** Writes to whoever is asked to sign; the link leads to the form before the e-mail leaves. */
const invitationJob: Job<SignPlaceName> = {
  name: invitationJobName,
  run: (services, name) =>
    within(services.sql, { personId: name.personId }, async tx => {
      const invited = await lockUnmailedInvitation(tx, name)
      if (invited) await openLink(services, tx, invited, 'invitation')
    }),
}

/** Tells who could not sign under another name that it is theirs now. */
const correctedJob: Job<SignPlaceName> = {
  name: correctedJobName,
  run: (services, { personId, submissionId, field }) =>
    within(services.sql, { personId }, async tx => {
      const cosignatures = await listCosignatures(tx, personId, submissionId)
      const invited = cosignatures.find(one => one.field === field && isWaitedFor(one))
      if (invited) await openLink(services, tx, invited, 'corrected')
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
      if (what !== 'expired') await openLink(services, tx, invited, what)
      else {
        const letter = await letterToSender(services, tx, invited, { kind: what })
        if (letter) await addLetter(tx, letter)
      }
      await keepTold(tx, name, what)
    }),
}

type LinkKind = 'invitation' | 'corrected' | 'reminder' | 'last'

/** The e-mail with the link of the invitation of a moment (ISO 8601). */
type LinkLetter = SignPlaceName & { invitedAt: string; kind: LinkKind }

const linkLetterJobName = 'submissions-cosign-link'

/** Makes the link lead to the invitation, and has it written to the invited person. */
async function openLink({ keys }: Services, tx: Tx, invited: Cosignature, kind: LinkKind) {
  const { personId, submissionId, field, invitedAt } = invited
  await keepTokenHash(tx, invited, tokenHash(linkTokenOf(keys.secret, invited)).toString('hex'))
  const place = { personId, submissionId, field }
  const letter: LinkLetter = { ...place, invitedAt: invitedAt.toISOString(), kind }
  await addJob(tx, linkLetterJobName, letter)
}

/**
 * Sends a link: what it carries is made anew here, so that it is nowhere but in the e-mail. Who
 * was let off or has answered meanwhile, or whose e-mail was corrected, is left alone.
 *
 * Holds nothing while the e-mail leaves; it leaves twice only when the mail server has taken it
 * and the process died before the queue heard of that.
 */
const linkLetterJob: Job<LinkLetter> = {
  name: linkLetterJobName,
  sendsMail: true,
  async run(services, { kind, invitedAt, ...place }) {
    const letter = await within(services.sql, { personId: place.personId }, async tx => {
      const invited = await findCosignature(tx, place)
      if (!invited || !isWaitedFor(invited)) return null
      const stands = invited.invitedAt.toISOString() === invitedAt
      return stands ? letterToInvited(services, tx, invited, kind) : null
    })
    if (letter) await services.mail.send(letter)
  },
}

async function letterToInvited(
  { config, keys }: Services,
  tx: Tx,
  invited: Cosignature,
  kind: LinkKind,
): Promise<MailMessage> {
  const lang = await findLangOf(tx, normalEmail(invited.email))
  const path = invitationPath({ token: linkTokenOf(keys.secret, invited) })
  const told = await tellerOf(tx, invited, lang => config.baseUrl + inLanguage(lang, path))
  return { to: invited.email, ...mailIn(lang ? [lang] : unknownLangs, kind, told) }
}

/** Null when the sender has no e-mail. */
async function letterToSender(
  { config }: Services,
  tx: Tx,
  given: Cosignature,
  { kind, ...did }: Did & { kind: Answered['deed'] | 'expired' },
): Promise<MailMessage | null> {
  const { personId, submissionId: id } = given
  const { lang } = await findSubmission(tx, personId, id)
  const person = await findPerson(tx, personId)
  if (!person.email) return null
  const addressIn = (lang: Lang) => config.baseUrl + inLanguage(lang, submission({ id }))
  const told = await tellerOf(tx, given, addressIn, did)
  return { to: person.email, ...mailIn([lang], kind, told) }
}

/**
 * Tells the sender how somebody answered, or that they are called otherwise; holds nothing. A deed
 * is told as it was done, also when another one has followed before the letter leaves.
 */
const answerJob: Job<Answered> = {
  name: answerJobName,
  sendsMail: true,
  async run(services, { deed: kind, signerId, isReasoned, ...place }) {
    const letter = await within(services.sql, { personId: place.personId }, async tx => {
      const given = await findCosignature(tx, place)
      const isToMend = kind === 'other-name' || kind === 'other-birth'
      const isOver = isToMend && given?.state !== 'invited'
      if (!given || isOver) return null
      const { name: who } = await findPerson(tx, signerId)
      return letterToSender(services, tx, given, { kind, who, isReasoned })
    })
    if (letter) await services.mail.send(letter)
  },
}

async function findCosignature(tx: Tx, { personId, submissionId, field }: SignPlaceName) {
  const all = await listCosignatures(tx, personId, submissionId)
  return all.find(one => one.field === field)
}

/** Who did something to an invitation, and whether they said why. */
type Did = { who?: string; isReasoned?: boolean }

/** What the e-mails tell of an invitation, in a language. */
async function tellerOf(
  tx: Tx,
  invited: Cosignature,
  addressIn: (lang: Lang) => string,
  { who = invited.signerName || invited.name, isReasoned = false }: Did = {},
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
    ...{ who, named: invited.name, again: again(lang) },
    why: isReasoned ? cosignMails[lang].why : '',
  })
}

export const cosignJobs: Job<never>[] = [
  invitationJob,
  correctedJob,
  linkLetterJob,
  answerJob,
  waitingJob,
] as Job<never>[]
