import { type Json, valueAt } from '../../../../foundation/compare.ts'
import type { Lang } from '../../../../platform/i18n/index.ts'
import { names as recordNames } from '../../../records/index.ts'
import {
  type FieldKind,
  type FormDefinition,
  senderKinds,
  type Words,
} from '../../rules/definition.ts'
import { wordsIn } from '../../rules/showing.ts'
import { catalogueTexts } from '../../texts/catalogue.ts'
import { competenceTexts } from '../../texts/competence.ts'
import { daysFromToday } from '../../texts/day-limits.ts'
import { conditionTexts } from '../../texts/editing/conditions.ts'
import { fieldTexts } from '../../texts/editing/fields.ts'
import { kindTexts } from '../../texts/editing/kinds.ts'
import { overviewTexts } from '../../texts/editing/overview.ts'
import { pageTexts } from '../../texts/editing/pages.ts'
import { senderTexts } from '../../texts/senders.ts'
import { childOf } from './place.ts'

/** What holds the name of a question or of a page. */
const naming = new Set(['person', 'cosigner', 'field', 'question', 'pages', 'fields'])

type Around = { form: FormDefinition; place: readonly string[]; lang: Lang }

/**
 * What is written as a code or by an inner name, as people say it; null for what is neither.
 *
 * Takes the property that holds it, and where in the form the whole stands.
 */
export function codeWords(key: string, code: string, around: Around): string | null {
  const { form, place, lang } = around
  if (key === '#order') return itemNamed(form, place, code, lang)
  if (naming.has(key)) return partNamed(form, code, lang)
  return byKey(key, code, place, lang) ?? anywhere(code, lang)
}

function byKey(key: string, code: string, place: readonly string[], lang: Lang): string | null {
  const words: Record<string, Record<string, string>> = {
    ...(place[0] === 'matters' && { kind: recordNames[lang].matters }),
    prefill: kindTexts[lang].prefills,
    category: catalogueTexts[lang].categories,
    competence: competenceTexts[lang].only,
    accepts: fieldTexts[lang].sorts,
    party: pageTexts[lang].page.parties,
  }
  return words[key]?.[code] ?? null
}

/** Kinds and senders are written as codes, and read as people say them. */
function anywhere(code: string, lang: Lang): string | null {
  const sender = senderKinds.find(kind => kind === code)
  if (sender) return senderTexts[lang].kinds[sender]
  const needs: Record<string, string> = overviewTexts[lang].need
  return kindTexts[lang].kinds[code as FieldKind] ?? needs[code] ?? daysFromToday(code, lang)
}

/** In an order stands what tells its items apart: that is read by what each is called. */
function itemNamed(form: FormDefinition, place: readonly string[], code: string, lang: Lang) {
  const list = valueAt(form as unknown as Json, place.slice(0, -1))
  return said(childOf(list, code) as Called | undefined, lang)
}

function partNamed({ pages }: FormDefinition, name: string, lang: Lang): string | null {
  const fields = pages.flatMap(page => page.fields)
  const all = [...fields, ...fields.flatMap(field => field.fields ?? []), ...pages]
  return said(
    all.find(one => one.name === name),
    lang,
  )
}

type Called = { title?: Words; label?: Words; who?: Words }

function said(called: Called | undefined, lang: Lang): string | null {
  const words = called?.label ?? called?.title ?? called?.who
  return words ? conditionTexts[lang].named(wordsIn(words, lang)) : null
}
