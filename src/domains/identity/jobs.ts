import { type Path, withQuery } from '../../foundation/path.ts'
import { newToken, tokenHash } from '../../platform/crypto/index.ts'
import { within } from '../../platform/db/index.ts'
import type { Job, Tick } from '../../platform/jobs/index.ts'
import type { Services } from '../../platform/services.ts'
import { type Letter, letterJobName } from './actions/letters.ts'
import * as paths from './paths.ts'
import {
  type Account,
  findAccount,
  findAccountByEmail,
  insertLink,
  type LinkKind,
  sweepTraces,
  sweepUnconfirmed,
} from './queries/index.ts'
import { linkHours } from './rules/links.ts'
import { texts } from './texts/letters.ts'

/** What an e-mail is about, once it is known to whom it goes. */
type Mailing = {
  account: Account
  to: string
  words: Exclude<Letter['kind'], 'confirmation-again'>
  link: string
  names?: Record<string, string>
}

/** Writes and sends one e-mail of the identity; an unknown address gets none. */
const letterJob: Job<Letter> = {
  name: letterJobName,
  sendsMail: true,
  async run(services, letter) {
    const mailing = await mailingOf(services, letter)
    if (mailing) await send(services, mailing)
  },
}

async function mailingOf(services: Services, letter: Letter): Promise<Mailing | null> {
  if (!('accountId' in letter)) return mailingByEmail(services, letter)
  const account = await findAccount(services.sql, letter.accountId)
  const to = account.email
  if (letter.kind === 'new-email') {
    const link = await linkOf(services, account, 'email', paths.emailConfirmation, letter.email)
    return { account, to: letter.email, words: letter.kind, link }
  }
  if (letter.kind === 'email-changed') {
    const link = address(services, account, paths.signIn())
    return { account, to: letter.email, words: letter.kind, link }
  }
  if (letter.kind === 'invitation') {
    const names = { office: letter.officeName, by: letter.byName }
    return { account, to, words: letter.kind, link: await invitationLink(services, account), names }
  }
  if (letter.kind === 'confirmation') {
    const link = await linkOf(services, account, 'confirmation', paths.confirmation)
    return { account, to, words: letter.kind, link }
  }
  return { account, to, words: letter.kind, link: address(services, account, paths.signIn()) }
}

type ByEmail = Extract<Letter, { kind: 'password' | 'confirmation-again' }>

async function mailingByEmail(services: Services, letter: ByEmail): Promise<Mailing | null> {
  const found = await findAccountByEmail(services.sql, letter.email)
  if (!found) return null
  const account = { ...found, lang: letter.lang }
  const to = account.email
  if (letter.kind === 'password') {
    const link = await linkOf(services, account, 'password', paths.newPassword)
    return { account, to, words: 'password', link }
  }
  if (account.confirmedAt) return null
  const link = await linkOf(services, account, 'confirmation', paths.confirmation)
  return { account, to, words: 'confirmation', link }
}

/** Who has a password already only signs in; a link would let the inviter's mail reset it. */
async function invitationLink(services: Services, account: Account): Promise<string> {
  if (account.passwordHash) {
    const next = `${prefixOf(account)}${paths.account()}`
    return address(services, account, withQuery(paths.signIn(), { next }))
  }
  return linkOf(services, account, 'invitation', paths.invitation)
}

async function linkOf(
  services: Services,
  account: Account,
  kind: LinkKind,
  page: Path<`${string}:token`>,
  newEmail: string | null = null,
): Promise<string> {
  const token = newToken()
  const at = services.clock()
  const expiresAt = new Date(at.getTime() + linkHours[kind] * 3_600_000)
  const link = { accountId: account.id, kind, newEmail, at, expiresAt }
  await insertLink(services.sql, tokenHash(token), link)
  return address(services, account, page({ token }))
}

function address({ config }: Services, account: Account, path: string): string {
  return `${config.baseUrl}${prefixOf(account)}${path}`
}

function prefixOf({ lang }: Account): string {
  return lang === 'cs' ? '' : `/${lang}`
}

async function send(services: Services, mailing: Mailing): Promise<void> {
  const { account, to, link, names = {} } = mailing
  const words = texts[account.lang]
  const { subject, lines } = words[mailing.words]
  const { operator } = services.config
  const values: Record<string, string> = {
    ...names,
    link,
    operator: operator.name,
    help: operator.email,
  }
  const text = [words.greeting, ...lines, words.farewell].join('\n\n')
  await services.mail.send({
    to,
    subject,
    text: text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole),
  })
}

const dayMs = 86_400_000

/** Clears away what is over; several workers at once do no harm. */
const sweeping: Tick = {
  name: 'identity.sweep',
  everyMs: dayMs,
  run: ({ sql, clock }) =>
    within(sql, {}, async tx => {
      await sweepTraces(tx, clock())
      await sweepUnconfirmed(tx, clock())
    }),
}

export const jobs: Job<Letter>[] = [letterJob]

export const ticks: Tick[] = [sweeping]
