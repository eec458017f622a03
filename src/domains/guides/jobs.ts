import { dayOf } from '../../foundation/dates/index.ts'
import { operatorId } from '../../foundation/ids.ts'
import { type Tx, within } from '../../platform/db/index.ts'
import { inLanguage } from '../../platform/http/index.ts'
import type { Lang } from '../../platform/i18n/index.ts'
import { addJob, type Job, type Tick } from '../../platform/jobs/index.ts'
import type { Services } from '../../platform/services.ts'
import type { Words } from '../forms/index.ts'
import { findLangOf, listOfficers } from '../identity/index.ts'
import { listConnectedOffices } from '../offices/index.ts'
import { readDeskList } from './actions/listing.ts'
import * as paths from './paths.ts'
import { insertReminder } from './queries/checks.ts'
import { said } from './rules/words.ts'
import { letterTexts } from './texts/letters.ts'

type Reminder = { to: string; lang: Lang; titles: string[] }

const reminderJob = 'guides.reminder'

/** Sends one reminder; the letter says which guides nobody has checked for a year. */
const remind: Job<Reminder> = {
  name: reminderJob,
  sendsMail: true,
  // Who was to be told before letters knew a language is told in Czech.
  async run({ mail, config }, { to, lang = 'cs', titles }) {
    const words = letterTexts[lang]
    const list = titles.map(title => `- ${title}`).join('\n')
    const link = `${config.baseUrl}${inLanguage(lang, paths.editing())}`
    const text = [words.greeting, words.intro, list, words.whatToDo, link, words.farewell]
    await mail.send({ to, subject: words.subject, text: text.join('\n\n') })
  },
}

const hourMs = 3_600_000

/** Looks for guides that nobody has checked for a year; each is told of once after each check. */
const checking: Tick = {
  name: 'guides.checks',
  everyMs: 6 * hourMs,
  async run(services) {
    const offices = await listConnectedOffices(services.sql)
    for (const ownerId of [operatorId, ...offices.map(office => office.id)]) {
      await within(services.sql, { officeId: ownerId }, tx => remindOwner(services, tx, ownerId))
    }
  },
}

/** Two workers at once: the second waits for the first one's rows and finds them written. */
async function remindOwner(services: Services, tx: Tx, ownerId: string): Promise<void> {
  const at = services.clock()
  const { works } = await readDeskList(tx, ownerId, at)
  const due = works.filter(work => work.isCheckDue)
  const titles: Words[] = []
  for (const { slug, checkedOn, guide } of due) {
    const isNew = await insertReminder(tx, { ownerId, slug }, { checkedOn: checkedOn!, at })
    if (isNew) titles.push(guide?.title ?? { cs: slug })
  }
  if (titles.length === 0) return
  for (const to of await addressesOf(services, tx, ownerId)) {
    const lang = (await findLangOf(tx, to)) ?? 'cs'
    const named = titles.map(title => said(title, lang).text)
    await addJob(tx, reminderJob, { to, lang, titles: named } satisfies Reminder)
  }
  services.log.info('reminded of unchecked guides', {
    ownerId,
    guides: titles.length,
    on: dayOf(at),
  })
}

async function addressesOf(
  { config, clock }: Services,
  tx: Tx,
  ownerId: string,
): Promise<string[]> {
  if (ownerId === operatorId) return [config.operator.email]
  const officers = await listOfficers(tx, dayOf(clock()))
  return officers
    .filter(officer => officer.roles.includes('administrator'))
    .map(officer => officer.email)
}

export const jobs = [remind] as Job<never>[]

export const ticks: Tick[] = [checking]
