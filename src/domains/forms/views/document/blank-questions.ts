import type { Lang } from '../../../../platform/i18n/index.ts'
import type { PdfBlock, PdfQuestion } from '../../../../platform/pdf/index.ts'
import { printedRows, questionNumbers } from '../../rules/blank.ts'
import { cosignerOf } from '../../rules/cosigners.ts'
import type { Field, FormDefinition, FormPage, Rule } from '../../rules/definition.ts'
import type { Subject } from '../../rules/editing/subjects.ts'
import { isAsking, leastRows, mostRows } from '../../rules/fields.ts'
import { wordsIn } from '../../rules/showing.ts'
import { blankTexts } from '../../texts/blank.ts'
import { dayLimitsOnPaper } from '../../texts/day-limits.ts'
import { texts } from '../../texts/fields.ts'
import { conditionText, subjectWords } from '../editing/rule-words.ts'
import { unlinkedWords } from '../fields/linked.ts'
import { spacesOf } from './blank-spaces.ts'

/** What the questions of one printed form share. */
type Sheet = { form: FormDefinition; lang: Lang; numbers: Map<string, string> }

/** All pages of a form with their questions, each with room for the answer. */
export function questionBlocks(form: FormDefinition, lang: Lang): PdfBlock[] {
  const sheet = { form, lang, numbers: questionNumbers(form) }
  return form.pages.flatMap((page, at) => pageBlocks(sheet, page, at))
}

/** A condition in words with the numbers of its questions; null when it is too rich for that. */
export function conditionOnPaper(form: FormDefinition, rule: Rule, lang: Lang): string | null {
  return whenWords({ form, lang, numbers: questionNumbers(form) }, rule)
}

function pageBlocks(sheet: Sheet, page: FormPage, at: number): PdfBlock[] {
  const { form, lang } = sheet
  const words = blankTexts[lang]
  const cosigner = cosignerOf(form.pages, at)
  const named = form.pages.flatMap(one => one.fields).find(({ name }) => name === cosigner)
  const notes = [
    named ? words.byCosigner(wordsIn(named.label, lang)) : '',
    conditionNote(sheet, page.when, words),
    page.intro ? wordsIn(page.intro, lang) : '',
  ]
  return [
    { kind: 'heading', text: `${at + 1}. ${wordsIn(page.title, lang)}` },
    ...notes.filter(Boolean).map(text => ({ kind: 'paragraph' as const, text })),
    ...page.fields.flatMap(field => fieldBlocks(sheet, field)),
  ]
}

function fieldBlocks(sheet: Sheet, field: Field): PdfBlock[] {
  if (field.kind !== 'group') return [questionOf(sheet, field)]
  const { lang } = sheet
  const rowName = wordsIn(field.rowName ?? field.label, lang)
  const whole = questionOf(sheet, field)
  return [
    { ...whole, notes: [...whole.notes, blankTexts[lang].rows(leastRows(field), mostRows(field))] },
    ...Array.from({ length: printedRows(field) }, (_, row) => row).flatMap(row => [
      { kind: 'subheading' as const, text: `${rowName} ${row + 1}` },
      ...(field.fields ?? []).flatMap(inner => rowQuestion(sheet, inner, row)),
    ]),
  ]
}

/** In the second row and below nobody needs the help of the first again, only the condition. */
function rowQuestion(sheet: Sheet, field: Field, row: number): PdfQuestion[] {
  if (row > 0 && field.kind === 'information') return []
  const question = { ...questionOf(sheet, field), inRow: true }
  const notes = [conditionNote(sheet, field.when, blankTexts[sheet.lang])].filter(Boolean)
  return [row === 0 ? question : { ...question, notes }]
}

function questionOf(sheet: Sheet, field: Field): PdfQuestion {
  const { lang, numbers } = sheet
  const { need } = blankTexts[lang]
  const number = numbers.get(field.name)
  const mark = isAsking(field) ? need[field.need ?? 'required'] : ''
  const label = labelOf(field, lang)
  return {
    kind: 'question',
    label: number ? `${number} ${label}` : label,
    ...(mark && { mark }),
    notes: notesOf(sheet, field),
    spaces: spacesOf(field, lang),
  }
}

/** The question, with the unit in which it is answered. */
function labelOf(field: Field, lang: Lang): string {
  const unit = field.kind === 'money' ? 'Kč' : field.unit ? wordsIn(field.unit, lang) : ''
  const label = wordsIn(field.label, lang)
  return unit ? `${label} (${unit})` : label
}

function notesOf(sheet: Sheet, field: Field): string[] {
  const { lang } = sheet
  const words = blankTexts[lang]
  const says =
    field.kind === 'information'
      ? { onlyWhen: words.holdsWhen, byAnswers: words.holdsByAnswers }
      : words
  const notes = [
    conditionNote(sheet, field.when, says),
    field.text ? unlinkedWords(wordsIn(field.text, lang)).replace(/\n\s*\n/g, '\n') : '',
    [helpOf(field, lang), field.kind === 'date' ? dayLimitsOnPaper(field, lang) : '']
      .filter(Boolean)
      .join(' '),
    field.kind === 'choice' ? words.one : '',
    field.kind === 'choices' ? words.several : '',
    field.kind === 'computed' ? words.countedByOffice : '',
  ]
  return notes.filter(Boolean)
}

/** What helps who invites somebody to sign by e-mail would mislead on paper, where both sign. */
function helpOf({ kind, help, example }: Field, lang: Lang): string {
  if (kind === 'cosignature') return ''
  const shown = example ? `${texts[lang].forExample(wordsIn(example, lang))}.` : ''
  return [help ? wordsIn(help, lang) : '', shown].filter(Boolean).join(' ')
}

type Says = { onlyWhen: (words: string) => string; byAnswers: string }

function conditionNote(sheet: Sheet, when: Rule | undefined, says: Says): string {
  if (when === undefined) return ''
  const words = whenWords(sheet, when)
  return words === null ? says.byAnswers : says.onlyWhen(words)
}

function whenWords({ form, lang, numbers }: Sheet, rule: Rule): string | null {
  const called = (subject: Subject) => {
    const number = numbers.get(subject.name)
    const words = subjectWords(subject, lang)
    return number ? `${words} (${blankTexts[lang].question(number)})` : words
  }
  return conditionText(form, rule, lang, called)
}
