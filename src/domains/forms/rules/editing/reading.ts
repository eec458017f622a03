import { isNumberUnclear } from '../../../../foundation/czech/index.ts'
import type { Field, FieldKind, FileSort, Prefill, Shows, Words } from '../definition.ts'
import { dayLimitOf } from '../kinds/day-limit.ts'
import { numberFrom } from './conditions.ts'
import { limitFrom } from './day-limits.ts'
import { hasHalfOption, readOptions } from './options.ts'
import { type Setting, settingsOf } from './settings.ts'

/** What was typed on a page of the builder, by the names of its inputs. */
export type Typed = {
  text(name: string): string
  list(name: string): string[]
}

/** Why an input is refused, by its name. */
export type ReadWrong = Record<string, 'czech-missing' | ReadFault>
type ReadFault =
  | 'number-wrong'
  | 'number-unclear'
  | 'day-wrong'
  | 'days-wrong'
  | 'options-missing'
  | 'option-half'
  | 'value-missing'

const langs = ['cs', 'en', 'de'] as const

/** Words of three languages; undefined when none of them has any. */
export function readWords({ text }: Typed, name: string): Words | undefined {
  const pairs = langs.map(lang => [lang, text(`${name}.${lang}`)] as const)
  const given = pairs.filter(([lang, words]) => lang === 'cs' || words !== '')
  if (given.every(([, words]) => words === '')) return undefined
  return Object.fromEntries(given) as Words
}

/** Words without which nothing can be saved: at least the Czech ones. */
export function readNeededWords(typed: Typed, name: string, wrong: ReadWrong): Words {
  const words = readWords(typed, name)
  if (!words?.cs) wrong[`${name}.cs`] = 'czech-missing'
  return words ?? { cs: '' }
}

/**
 * Reads the page of one question.
 *
 * Takes its kind and what it was before: its name, rules and rows stay.
 */
export function readField(
  typed: Typed,
  kind: FieldKind,
  before: Pick<Field, 'name'> & Partial<Field>,
): { field: Field; wrong: ReadWrong } {
  const wrong: ReadWrong = {}
  const { name, when, checks, fields } = before
  const label = readNeededWords(typed, 'label', wrong)
  const settings = settingsOf(kind).map(setting => [
    setting,
    readSetting(typed, kind, setting, wrong),
  ])
  const field = {
    ...{ name, kind, label },
    ...Object.fromEntries(settings.filter(([, value]) => value !== undefined)),
    ...(when !== undefined && { when }),
    ...(checks && { checks }),
    ...(kind === 'group' && fields && { fields }),
  } as Field
  return { field, wrong }
}

function readSetting(typed: Typed, kind: FieldKind, setting: Setting, wrong: ReadWrong): unknown {
  const text = typed.text(setting)
  switch (setting) {
    case 'help':
    case 'example':
    case 'unit':
    case 'rowName':
      return readWords(typed, setting)
    case 'text':
      return readNeededWords(typed, setting, wrong)
    case 'need':
      return text === 'recommended' || text === 'optional' ? text : undefined
    case 'prefill':
      return text === '' ? undefined : (text as Prefill)
    case 'accepts': {
      const sorts = typed.list(setting) as FileSort[]
      return sorts.length > 0 ? sorts : undefined
    }
    case 'person':
      return text === '' ? undefined : text
    case 'shows':
      return readShows(typed)
    case 'options':
      return readChoices(typed, wrong)
    case 'value':
      if (text === '') wrong.value = 'value-missing'
      return text
    case 'min':
    case 'max':
      return kind === 'date' ? readLimit(typed, setting, wrong) : readBound(typed, setting, wrong)
    default:
      return readNumber(text, setting, wrong)
  }
}

/** Nothing chosen is nothing shown, which the checker does not let through. */
function readShows({ list, text }: Typed): Shows | undefined {
  const [pages, fields] = [list('shows.pages'), list('shows.fields')].map(names =>
    names.filter(name => name !== ''),
  )
  const shows = {
    ...(pages!.length > 0 && { pages: pages! }),
    ...(fields!.length > 0 && { fields: fields! }),
    ...(text('shows.fees') === 'yes' && { fees: true }),
  }
  return Object.keys(shows).length > 0 ? shows : undefined
}

function readChoices(typed: Typed, wrong: ReadWrong) {
  const words = readWords(typed, 'options') ?? { cs: '' }
  const half = langs.filter(lang => hasHalfOption(words[lang]))
  for (const lang of half) wrong[`options.${lang}`] = 'option-half'
  const options = readOptions(words)
  if (options.length > 0) return options
  wrong['options.cs'] = 'options-missing'
  return undefined
}

function readNumber(text: string, name: string, wrong: ReadWrong): number | undefined {
  if (text === '') return undefined
  const number = numberFrom(text)
  if (number === null) wrong[name] = 'number-wrong'
  return Number(number)
}

/** The least and the most of a number or an amount; three places only where it has as many. */
function readBound(typed: Typed, name: string, wrong: ReadWrong): number | undefined {
  const text = typed.text(name)
  if (Number(typed.text('decimals')) >= 3 || !isNumberUnclear(text)) {
    return readNumber(text, name, wrong)
  }
  wrong[name] = 'number-unclear'
  return undefined
}

/** A limit of a date in words; one that is written whole (`today+30`) is taken as it is. */
function readLimit(typed: Typed, name: string, wrong: ReadWrong): string | undefined {
  const way = typed.text(name)
  if (way === '' || dayLimitOf(way) !== null) return way || undefined
  const read = limitFrom({ way, value: typed.text(`${name}.kdy`) })
  if ('limit' in read) return read.limit
  wrong[`${name}.kdy`] = read.wrong
  return undefined
}
