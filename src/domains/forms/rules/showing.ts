import { formatBirthNumber, formatPhone, placeLine } from '../../../foundation/czech/index.ts'
import { isDay } from '../../../foundation/dates/index.ts'
import {
  formatCzk,
  formatDate,
  formatNumber,
  formatSeconds,
  formatSize,
  type Lang,
} from '../../../platform/i18n/index.ts'
import { texts } from '../texts/showing.ts'
import type { Answer, Answers, FileAnswer, Row, World } from './answers.ts'
import { answersPage, cosignerOf, type Party } from './cosigners.ts'
import type { Field, FormDefinition, FormPage, Words } from './definition.ts'
import { isBlank } from './kinds/check.ts'
import { addressOf, cosignOf, filesOf, personOf, rowsOf, textsOf } from './kinds/shape.ts'
import { type PlannedField, planOf } from './plan/index.ts'
import { type RowState, type State, stateOf } from './state.ts'

/** One question with its answer in words; `row` tells whose row it is (`Pes 2`). */
export type ShownRow = { field: string; label: string; value: string; row?: string }
export type ShownPage = { page: string; title: string; rows: ShownRow[] }

/**
 * The answers as they are read: by the sender before sending, by the office, in the PDF.
 *
 * Takes the language; gives the pages that the answers lead to, an empty value for a question
 * that was left out.
 */
export function answersShown(
  form: FormDefinition,
  answers: Answers,
  world: World,
  lang: Lang,
  party?: Party,
): ShownPage[] {
  const plan = planOf(form)
  const state = stateOf(plan, answers, world)
  return plan.pages
    .filter(({ page }) => state.pages.has(page.name))
    .filter(({ page }) => (party ? answersPage(form, page, party) : isSomebodys(state, page)))
    .map(({ page, fields }) => ({
      page: page.name,
      title: wordsIn(page.title, lang),
      rows: fields.flatMap(planned => rowsShown(state, planned, lang)),
    }))
}

/** A page of who signs too is nobody's while nobody is named to sign: it asks nothing. */
function isSomebodys({ plan, asked, answers }: State, page: FormPage): boolean {
  const { pages } = plan.form
  const cosigner = cosignerOf(pages, pages.indexOf(page))
  if (cosigner === null) return true
  return asked.has(cosigner) && cosignOf(answers[cosigner]).email !== ''
}

/** Words in a language; Czech where it is missing. */
export function wordsIn(words: Words, lang: Lang): string {
  return words[lang] ?? words.cs
}

/** The value of one name as it stands in a subject: of a person the name, not the birth date. */
export function namedIn(state: State, name: string, lang: Lang): string {
  const kind = state.plan.fields.get(name)?.field.kind
  const isPerson = kind === 'person' || kind === 'cosignature'
  if (isPerson) return state.asked.has(name) ? personOf(state.answers[name]).name : ''
  return shownIn(state, name, lang)
}

/** The value of one name in words; empty when it is not asked or not answered. */
function shownIn(state: State, name: string, lang: Lang): string {
  const planned = state.plan.fields.get(name)
  if (!planned || !state.asked.has(name)) return ''
  const { field } = planned
  return valueShown(field, state.answers[name], lang, () => state.values[name])
}

function rowsShown(state: State, planned: PlannedField, lang: Lang): ShownRow[] {
  const { field } = planned
  if (!state.asked.has(field.name) || field.kind === 'information') return []
  const label = wordsIn(field.label, lang)
  if (field.kind !== 'group') {
    return [{ field: field.name, label, value: shownIn(state, field.name, lang) }]
  }
  const rows = state.rows.get(field.name) ?? []
  if (rows.length === 0) return [{ field: field.name, label, value: '' }]
  return rows.flatMap((row, at) => groupRowShown(planned, row, at, lang))
}

function groupRowShown(group: PlannedField, state: RowState, at: number, lang: Lang): ShownRow[] {
  const row = `${wordsIn(group.field.rowName ?? group.field.label, lang)} ${at + 1}`
  return group.row
    .filter(({ field }) => state.asked.has(field.name) && field.kind !== 'information')
    .map(({ field }) => ({
      field: `${group.field.name}.${at}.${field.name}`,
      label: wordsIn(field.label, lang),
      value: valueShown(field, state.row[field.name], lang, () => state.values[field.name]),
      row,
    }))
}

/** One answer in words, also one that is not asked; a group's row by row. */
export function answerShown(field: Field, answer: Answer | undefined, lang: Lang): string {
  if (field.kind !== 'group') return valueShown(field, answer, lang, () => undefined)
  const inRow = (row: Row) =>
    (field.fields ?? []).map(inner => answerShown(inner, row[inner.name], lang)).filter(Boolean)
  return rowsOf(answer)
    .map(row => inRow(row).join(', '))
    .filter(Boolean)
    .join('; ')
}

function valueShown(
  field: Field,
  answer: Answer | undefined,
  lang: Lang,
  computed: () => unknown,
): string {
  if (field.kind === 'computed') return computedShown(field, computed(), lang)
  if (answer === undefined || isBlank(answer)) return ''
  switch (field.kind) {
    case 'yes-no':
      return typeof answer === 'boolean' ? texts[lang][answer ? 'yes' : 'no'] : ''
    case 'declaration':
      return answer === true ? declarationShown(field, lang) : ''
    case 'choices':
      return textsOf(answer)
        .map(value => optionShown(field, value, lang))
        .join(', ')
    case 'person':
      return personShown(answer, lang)
    case 'address':
      return placeLine(addressOf(answer))
    case 'cosignature':
      return cosignerShown(answer, lang)
    case 'file':
      return filesOf(answer)
        .map(file => fileWords(file, lang))
        .join(', ')
    default:
      return plainShown(field, answer, lang)
  }
}

/** The whole sentence: who reads it later learns what was declared, not only that it was. */
function declarationShown({ text }: Field, lang: Lang): string {
  const said = text ? wordsIn(text, lang).replace(/\s+/g, ' ').trim() : ''
  return texts[lang].declared(said)
}

/** With its size; of a file that a trial has by its name alone nobody knows it. */
function fileWords({ name, sizeBytes }: FileAnswer, lang: Lang): string {
  return sizeBytes > 0 ? `${name} (${formatSize(lang, sizeBytes)})` : name
}

function plainShown(field: Field, answer: Answer, lang: Lang): string {
  if (typeof answer === 'number') return numberShown(field, answer, lang)
  if (typeof answer !== 'string') return ''
  if (field.kind === 'date') return isDay(answer) ? formatDate(lang, answer) : answer
  if (field.kind === 'choice') return optionShown(field, answer, lang)
  if (field.kind === 'phone') return formatPhone(answer)
  if (field.kind === 'birth-number') return formatBirthNumber(answer)
  return answer
}

/** What a computed field comes to, in words. */
export function computedShown(field: Field, value: unknown, lang: Lang): string {
  if (typeof value === 'number') return numberShown(field, value, lang)
  if (typeof value === 'boolean') return texts[lang][value ? 'yes' : 'no']
  return typeof value !== 'string' ? '' : isDay(value) ? formatDate(lang, value) : value
}

function numberShown(field: Field, value: number, lang: Lang): string {
  // What is computed of money is money, too.
  const isMoney = field.kind === 'money' || field.unit?.cs === 'Kč'
  if (isMoney) return formatCzk(lang, Number(value.toFixed(2)))
  const unit = field.unit ? wordsIn(field.unit, lang) : ''
  const places = field.decimals ?? 3
  const number = formatNumber(lang, Number(value.toFixed(Math.min(places, 3))))
  return unit ? `${number}\u00a0${unit}` : number
}

function optionShown(field: Field, value: string, lang: Lang): string {
  const option = field.options?.find(one => one.value === value)
  return option ? wordsIn(option.label, lang) : value
}

function personShown(answer: Answer, lang: Lang): string {
  const { name, birthDate } = personOf(answer)
  if (birthDate === '') return name
  const born = isDay(birthDate) ? formatDate(lang, birthDate) : birthDate
  return `${name}, ${texts[lang].born} ${born}`
}

/** Who signed, and when; only a verified person can. */
function cosignerShown(answer: Answer, lang: Lang): string {
  const { name, email, signedAt } = cosignOf(answer)
  const who = email ? `${name} (${email})` : name
  return signedAt ? `${who}, ${texts[lang].signed(formatSeconds(lang, new Date(signedAt)))}` : who
}
