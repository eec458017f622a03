import type { Texts } from '../../../platform/i18n/index.ts'
import { cs as csArticles } from './articles/cs.ts'
import { de as deArticles } from './articles/de.ts'
import { en as enArticles } from './articles/en.ts'
import { cs } from './cs.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { cs as csHelp } from './help/cs.ts'
import { de as deHelp } from './help/de.ts'
import { en as enHelp } from './help/en.ts'
import { writing } from './help/writing.ts'
import type { Articles, Help, Words } from './shape.ts'

export { searchTexts } from './search.ts'

export type * from './shape.ts'

/** The portal's words: headings, cards, errors. */
export const texts: Texts<Words> = { cs, en, de }

/** The portal's standing pages. */
export const articles: Texts<Articles> = { cs: csArticles, en: enArticles, de: deArticles }

/** Questions and answers by who asks. */
export const help: Texts<Help> = {
  cs: withWriting(csHelp, writing.cs),
  en: withWriting(enHelp, writing.en),
  de: withWriting(deHelp, writing.de),
}

function withWriting(asked: Help, { officers, mayors }: typeof writing.cs): Help {
  return {
    ...asked,
    officers: [...asked.officers, ...officers],
    mayors: [...asked.mayors, ...mayors],
  }
}
