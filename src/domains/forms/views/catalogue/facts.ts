import type { Day } from '../../../../foundation/dates/index.ts'
import { type Html, html } from '../../../../foundation/html.ts'
import { formatCzk, type Lang } from '../../../../platform/i18n/index.ts'
import type { SummaryRow } from '../../../../platform/ui/index.ts'
import type { Office } from '../../../offices/index.ts'
import { periodFor } from '../../../records/index.ts'
import { fixedFee, preparationsOf } from '../../rules/catalogue.ts'
import type { Fee, FormDefinition } from '../../rules/definition.ts'
import { journeyOf } from '../../rules/journey.ts'
import { allowedSenders, refusedSenders } from '../../rules/senders.ts'
import { wordsIn } from '../../rules/showing.ts'
import { catalogueTexts } from '../../texts/catalogue.ts'
import { competenceTexts } from '../../texts/competence.ts'
import { senderTexts } from '../../texts/senders.ts'
import { tariffWords } from '../../texts/tariff.ts'

/** Where it is read: the office, when one is chosen, and the day. */
type Place = { office: Pick<Office, 'type' | 'population'> | null; today: Day }

/** A village, until an office is chosen. */
const usualOffice = { type: 1, population: 0 } as const

/** As many pages as the first one will say, and whether answers make them more or fewer. */
function lengthOf(form: FormDefinition, { office, today }: Place): [number, boolean] {
  const { type, population } = office ?? usualOffice
  const [kind = 'natural'] = allowedSenders(form)
  const world = { today, office: { type, population }, sender: { kind } }
  const varies = form.pages.some(page => page.when !== undefined)
  return [journeyOf(form, {}, world).pages.length, varies]
}

/** What is known of a form before the first answer. */
export function factRows(lang: Lang, form: FormDefinition, office: Place): SummaryRow[] {
  const { facts: words, pages } = catalogueTexts[lang]
  const coming = form.inPerson ?? []
  const { who, only, everybody } = senderTexts[lang]
  const { who: handled, only: onlyThose } = competenceTexts[lang]
  const [sole] = refusedSenders(form).length > 0 ? allowedSenders(form) : []
  return [
    { label: who, value: sole ? only[sole] : everybody },
    ...(form.competence ? [{ label: handled, value: onlyThose[form.competence] }] : []),
    { label: words.need, value: needed(lang, form) },
    { label: words.length, value: pages(...lengthOf(form, office)) },
    { label: words.fees, value: fees(lang, form) },
    { label: words.time, value: listOf(periods(lang, form)) },
    ...(coming.length === 0
      ? []
      : [
          {
            label: words.inPerson,
            value: listOf(
              coming.map(({ who, when, law }) =>
                inBrackets(wordsIn(who, lang), [
                  when === undefined ? '' : words.byAnswers,
                  law ?? '',
                ]),
              ),
            ),
          },
        ]),
    ...(form.law.length > 0 ? [{ label: words.law, value: listOf(form.law) }] : []),
  ]
}

function needed(lang: Lang, form: FormDefinition): Html {
  const { nothing, byAnswers } = catalogueTexts[lang].facts
  const items = preparationsOf(form).map(({ label, sometimes }) =>
    inBrackets(wordsIn(label, lang), [sometimes ? byAnswers : '']),
  )
  return listOf(items.length === 0 ? [nothing] : [...new Set(items)])
}

function fees(lang: Lang, form: FormDefinition): Html {
  const { fees: list = [] } = form
  const { free, byAnswers } = catalogueTexts[lang].facts
  if (list.length === 0) return listOf([free])
  return listOf(
    list.map(fee => {
      const known = knownAmount(lang, form, fee)
      const amount = `${wordsIn(fee.name, lang)}: ${known ?? byAnswers}`
      const isSometimes = fee.when !== undefined || fee.exempt !== undefined
      return inBrackets(amount, [known && isSometimes ? byAnswers : '', fee.law ?? ''])
    }),
  )
}

/** An amount before anybody answers, or how it is counted; null when only a rule knows. */
function knownAmount(lang: Lang, form: FormDefinition, { czk }: Fee): string | null {
  const fixed = fixedFee({ czk })
  if (fixed !== null) return formatCzk(lang, fixed)
  return typeof czk === 'string' ? null : tariffWords(form, czk, lang)
}

function periods(lang: Lang, { matters }: FormDefinition): string[] {
  const words = catalogueTexts[lang].facts
  const lines = matters.map(({ kind }) => {
    const { base, law } = periodFor(kind)
    return words[base.unit](base.count, law)
  })
  return [...new Set(lines)]
}

function inBrackets(text: string, notes: readonly string[]): string {
  const said = notes.filter(Boolean).join(', ')
  return said === '' ? text : `${text} (${said})`
}

function listOf(items: readonly string[]): Html {
  if (items.length === 1) return html`${items[0]!}`
  return html`<ul class="plain-list">${items.map(item => html`<li>${item}</li>`)}</ul>`
}
