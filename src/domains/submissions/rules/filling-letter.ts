import { formatCzk, type Lang } from '../../../platform/i18n/index.ts'
import {
  type Answers,
  answersDiffering,
  answersShown,
  countWords,
  type Differing,
  differingTexts,
  exemptWords,
  type FormDefinition,
  type Identity,
  type Journey,
  journeyOf,
  type ShownPage,
  type Words,
  type World,
  wordsIn,
} from '../../forms/index.ts'
import { shortSubject } from './subject-words.ts'

/** A form as the letter that the office receives: Czech, because Czech is binding. */
export type FormLetter = {
  subject: string
  /** The subject in the form's languages, for its sender. */
  subjectWords: Words
  body: string
  matterKind: string
  /** The abbreviation of the unit that the form proposes; null leaves it to the filing room. */
  routeTo: string | null
}

/** Words of the letter that are not the form's own. */
export type LetterWords = {
  fees: string
  total: string
  /** A fee that the form could not count. */
  uncounted: (fee: string) => string
  inPerson: string
  noAnswer: string
}

/** The answers as a text that can be read without the form, with what follows from them. */
export function letterOfForm(
  form: FormDefinition,
  answers: Answers,
  { world, identity }: { world: World; identity: Identity },
  words: LetterWords,
): FormLetter {
  const lang = 'cs'
  const journey = journeyOf(form, answers, world)
  const pages = answersShown(form, answers, world, lang)
  const parts = [
    wordsIn(form.title, lang),
    differingText(answersDiffering(form, answers, { world, identity, lang })),
    ...pages.filter(page => page.rows.length > 0).map(page => pageText(page, words)),
    feesText(journey, lang, words),
    peopleText(journey, lang, words),
  ]
  // Where nothing that it is made of was answered, the form's title is the subject.
  const subjectWords = shortSubject(journey.subject.cs === '' ? form.title : journey.subject)
  return {
    subject: subjectWords.cs,
    subjectWords,
    body: parts.filter(Boolean).join('\n\n'),
    matterKind: journey.matterKind,
    routeTo: journey.unit,
  }
}

/** Said first: the officer decides by whom the sender is, not by what they wrote. */
function differingText(differing: readonly Differing[]): string {
  if (differing.length === 0) return ''
  const { office, line } = differingTexts.cs
  const lines = differing.map(one => line(one.label.cs, one.answered, one.verified))
  return [office.toLocaleUpperCase(), ...lines].join('\n')
}

/** The answers of every page as a text in the reader's language. */
export function answersText(pages: readonly ShownPage[], words: LetterWords): string {
  return pages.map(page => pageText(page, words)).join('\n\n')
}

function pageText({ title, rows }: ShownPage, words: LetterWords): string {
  const lines = rows.flatMap((row, at) => {
    const isNewRow = row.row !== undefined && rows[at - 1]?.row !== row.row
    const line = `${asked(row.label)} ${row.value || words.noAnswer}`
    return isNewRow ? [`${row.row}:`, `- ${line}`] : [row.row === undefined ? line : `- ${line}`]
  })
  return [title.toLocaleUpperCase(), ...lines].join('\n')
}

/** A question asks by itself: `Máte psa? Ano`; anything else gets a colon. */
function asked(label: string): string {
  return /[?:.!…]$/.test(label) ? label : `${label}:`
}

function feesText(journey: Journey, lang: Lang, words: LetterWords): string {
  const { fees, totalCzk, exempt, uncounted } = journey
  if (fees.length + exempt.length + uncounted.length === 0) return ''
  const lines = fees.map(fee => {
    const { name, czk, law } = fee
    const notes = [countWords(fee, lang), law].filter(Boolean).join('; ')
    return `${wordsIn(name, lang)}: ${crowns(czk)}${notes ? ` (${notes})` : ''}`
  })
  const total = fees.length > 0 ? [`${words.total}: ${crowns(totalCzk)}`] : []
  const free = exempt.map(({ name }) => exemptWords(wordsIn(name, lang), lang))
  const rest = uncounted.map(({ name }) => words.uncounted(wordsIn(name, lang)))
  return [words.fees.toLocaleUpperCase(), ...lines, ...total, ...free, ...rest].join('\n')
}

/** As in the account of how it came about, with hellers or without: `137,50 Kč`. */
function crowns(czk: number): string {
  return formatCzk('cs', czk).replace(/\s(?=\p{L})/u, ' ')
}

function peopleText({ inPerson }: Journey, lang: Lang, words: LetterWords): string {
  if (inPerson.length === 0) return ''
  const lines = inPerson.map(({ who, law }) => `${wordsIn(who, lang)}${law ? ` (${law})` : ''}`)
  return [words.inPerson.toLocaleUpperCase(), ...lines].join('\n')
}
