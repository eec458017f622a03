import { type Lang, languages } from '../../../../platform/i18n/index.ts'
import * as paths from '../../paths.ts'
import type { Entry, Question } from '../../rules/index.ts'
import { type Article, type ArticleName, articles, help, texts } from '../../texts/index.ts'

/** The portal's own pages that are found beside the questions; each has its words in a text. */
const pages: readonly (readonly [ArticleName, string])[] = [
  ['about', paths.about()],
  ['accessibility', paths.accessibility()],
  ['technical', paths.technical()],
  ['bookings', paths.bookings()],
  ['boards', paths.boards()],
]

/** All that the portal itself explains: questions with their answers, and its standing pages. */
export function entriesOfHelp(): Entry[] {
  return languages.flatMap(lang => [
    ...Object.values(help[lang])
      .flat()
      .map(question => ofQuestion(lang, question)),
    ...pages.map(([name, address]) => ofArticle(lang, { name, address })),
    ofContacts(lang),
  ])
}

function ofQuestion(lang: Lang, { id, question, answer, keywords = '' }: Question): Entry {
  return {
    ...written(lang),
    keywords,
    reference: id,
    address: `${paths.help()}#${id}`,
    title: question,
    lead: answer[0] ?? '',
    body: answer.slice(1).join('\n'),
  }
}

function ofArticle(lang: Lang, { name, address }: { name: ArticleName; address: string }): Entry {
  const { title, lead, parts }: Article = articles[lang][name]
  const words = parts.flatMap(part => [
    part.title,
    ...(part.paragraphs ?? []),
    ...(part.items ?? []),
  ])
  return {
    ...written(lang),
    reference: `page:${name}`,
    address,
    title,
    lead,
    body: words.join('\n'),
  }
}

function ofContacts(lang: Lang): Entry {
  const { title, lead, ...words } = texts[lang].contacts
  return {
    ...written(lang),
    reference: 'page:contacts',
    address: paths.contacts(),
    title,
    lead,
    body: Object.values(words).join('\n'),
  }
}

function written(lang: Lang) {
  const kind = 'help' as const
  const always = { keywords: '', weight: 0, isLocal: false, shownFrom: null, shownUntil: null }
  return { kind, lang, textLang: lang, ...always }
}
