import type { Json } from '../../../../foundation/compare.ts'
import type { Html } from '../../../../foundation/html.ts'
import type { Lang } from '../../../../platform/i18n/index.ts'
import { valueInWords } from '../../../publishing/index.ts'
import { type SectionName, sectionNames } from '../../rules/guide.ts'
import type { LabelName, PartName } from '../../rules/parts.ts'
import { categoryTexts, competenceTexts, sectionTexts } from '../../texts/names.ts'
import { partTexts } from '../../texts/parts.ts'

const orderKey = '#order'

/** The name of a part for a clerk. */
export function partTitle(lang: Lang, part: PartName): string {
  if (isSection(part)) return sectionTexts[lang][part]
  return partTexts[lang].parts[part]
}

/** A place of a guide in a clerk's words: `Koho se to týká – anglicky`. */
export function placeTitle(lang: Lang, place: readonly string[]): string {
  const [first = '', ...rest] = place.filter(key => key !== orderKey)
  if (first === 'sections') return joined(lang, sectionName(lang, rest[0]), rest.slice(1))
  return joined(lang, labelOf(lang, first), rest)
}

/** A piece of a guide in words; what is otherwise in `against` is marked. */
export function guideValue(
  lang: Lang,
  place: readonly string[],
  value: Json | undefined,
  against?: Json,
): Html {
  return valueInWords(value, place.at(-1) ?? '', {
    ...{ lang, against },
    label: key => (key === 'text' ? textLabel(lang, place) : labelOf(lang, key)),
    said: (key, code) => codeWords(lang, key, `${code}`),
  })
}

/** What says more: of a section its words, of a fee the amount in words. */
function textLabel(lang: Lang, [part]: readonly string[]): string {
  const { section, feeText } = partTexts[lang].labels
  return part === 'sections' ? section : feeText
}

/** What is kept as a code and read as people say it. */
function codeWords(lang: Lang, key: string, code: string): string | null {
  const words: Record<string, Record<string, string>> = {
    how: partTexts[lang].how,
    category: categoryTexts[lang],
    competence: competenceTexts[lang],
  }
  return words[key]?.[code] ?? null
}

function joined(lang: Lang, head: string, rest: readonly string[]): string {
  const words = rest.flatMap(key => wordOf(lang, key))
  return [head, ...words].filter(Boolean).join(' – ')
}

function wordOf(lang: Lang, key: string): string[] {
  const { langs } = partTexts[lang]
  if (/^\d+$/.test(key)) return [`${Number(key) + 1}.`]
  if (Object.hasOwn(langs, key)) return [langs[key as Lang]]
  return key === 'text' || key === 'how' ? [] : [labelOf(lang, key)]
}

const sameLabel: Record<string, LabelName> = {
  law: 'laws',
  name: 'feeName',
  contact: 'contactName',
  sections: 'section',
}

function labelOf(lang: Lang, key: string): string {
  const { labels } = partTexts[lang]
  const name = sameLabel[key] ?? key
  return Object.hasOwn(labels, name) ? labels[name as LabelName] : key
}

function sectionName(lang: Lang, name: string | undefined): string {
  return isSection(name) ? sectionTexts[lang][name] : (name ?? '')
}

function isSection(name: string | undefined): name is SectionName {
  return (sectionNames as readonly string[]).includes(name ?? '')
}
