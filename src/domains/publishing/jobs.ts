import { inLanguage } from '../../platform/http/index.ts'
import { formatTime } from '../../platform/i18n/index.ts'
import type { Job } from '../../platform/jobs/index.ts'
import { type Listener, listen } from '../../platform/news/index.ts'
import { workMoved } from './actions/publishing.ts'
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

export const jobs = [letterJob] as Job<never>[]

export const listeners: readonly Listener<never>[] = [
  listen(workMoved, 'publishing-letters', tellDeed),
]
