import { inLanguage } from '../../platform/http/index.ts'
import { formatTime } from '../../platform/i18n/index.ts'
import type { Job } from '../../platform/jobs/index.ts'
import { type Listener, listen } from '../../platform/news/index.ts'
import {
  type ArrivalLetter,
  arrivalJobName,
  arrivalLetterJobName,
  tellArrivals,
} from './actions/arrivals.ts'
import { workMoved } from './actions/news.ts'
import { type DeedLetter, letterJobName, tellDeed } from './actions/telling.ts'
import { deskOf } from './paths.ts'
import { letterTexts } from './texts/letters.ts'

/** Sends one e-mail about what was proposed, given back, published or withdrawn. */
const letterJob: Job<DeedLetter> = {
  name: letterJobName,
  sendsMail: true,
  async run({ mail, config }, { to, lang, kind, workId, deed, title, by, note, from }) {
    const words = letterTexts[lang]
    const what = words[kind]
    const link = `${config.baseUrl}${inLanguage(lang, deskOf[kind]({ id: workId }))}`
    const about = words.deeds[deed as keyof typeof words.deeds]
    const text = [
      words.greeting,
      about.line({ what, title, by, from: from ? formatTime(lang, new Date(from)) : '' }),
      ...(note ? [words.note(note)] : []),
      about.next,
      link,
      words.farewell,
    ]
    await mail.send({ to, subject: about.subject({ what, title }), text: text.join('\n\n') })
  },
}

/** Tells those whom newer texts of the product await. */
const arrivalJob: Job<{ ownerId: string }> = { name: arrivalJobName, run: tellArrivals }

/** Sends one e-mail about the texts of the product that wait to be compared. */
const arrivalLetterJob: Job<ArrivalLetter> = {
  name: arrivalLetterJobName,
  sendsMail: true,
  async run({ mail, config }, { to, lang, works }) {
    const words = letterTexts[lang]
    const { subject, lead, next } = words.arrival
    const lines = works.map(({ workId, kind, title }) => {
      const link = `${config.baseUrl}${inLanguage(lang, deskOf[kind]({ id: workId }))}`
      return `${words[kind]} „${title}“\n${link}`
    })
    const text = [words.greeting, lead, ...lines, next, words.farewell].join('\n\n')
    await mail.send({ to, subject: subject(works.length), text })
  },
}

export const jobs = [letterJob, arrivalJob, arrivalLetterJob] as Job<never>[]

export const listeners: readonly Listener<never>[] = [
  listen(workMoved, 'publishing-letters', tellDeed),
]
