import { formatCzk, type Lang } from '../../../../platform/i18n/index.ts'
import type { PdfBlock, PdfRequest } from '../../../../platform/pdf/index.ts'
import { addressOf, openingLines } from '../../../offices/index.ts'
import { periodFor } from '../../../records/index.ts'
import { asksSender, type BlankForm } from '../../rules/blank.ts'
import { fixedFee } from '../../rules/catalogue.ts'
import type { Fee, FormDefinition, Rule } from '../../rules/definition.ts'
import { readAmount } from '../../rules/editing/read-conditions.ts'
import { subjectNamed, subjectsOf } from '../../rules/editing/subjects.ts'
import { allowedSenders, refusedSenders } from '../../rules/senders.ts'
import { wordsIn } from '../../rules/showing.ts'
import { blankTexts } from '../../texts/blank.ts'
import { catalogueTexts } from '../../texts/catalogue.ts'
import { competenceTexts } from '../../texts/competence.ts'
import { documentTexts } from '../../texts/document.ts'
import { senderTexts } from '../../texts/senders.ts'
import { tariffWords } from '../../texts/tariff.ts'
import { subjectWords } from '../editing/rule-words.ts'
import { conditionOnPaper, questionBlocks } from './blank-questions.ts'

/** An empty form to be printed, filled in with a pen and brought to the office. */
export function blankDocument(blank: BlankForm, lang: Lang): PdfRequest {
  const { definition, office, at } = blank
  const { binding, shared, signature, signatures } = blankTexts[lang]
  return {
    title: wordsIn(definition.title, lang),
    lang,
    author: office?.name ?? shared,
    at,
    blocks: [
      { kind: 'pairs', pairs: headPairs(blank, lang) },
      ...senderBlocks(definition, lang),
      ...questionBlocks(definition, lang),
      { kind: 'heading', text: signature },
      { kind: 'signatures', labels: signatures },
      ...feeBlocks(definition, lang),
      ...timeBlocks(definition, lang),
      ...inPersonBlocks(definition, lang),
      ...placeBlocks(blank, lang),
      ...(binding ? [{ kind: 'small' as const, text: binding }] : []),
    ],
  }
}

function headPairs({ definition, ref, office }: BlankForm, lang: Lang) {
  const words = blankTexts[lang]
  const { to, form, version, law } = documentTexts[lang]
  const { who, only, everybody } = senderTexts[lang]
  const { who: handled, only: onlyThose } = competenceTexts[lang]
  const { competence } = definition
  const [sole] = refusedSenders(definition).length > 0 ? allowedSenders(definition) : []
  const pairs = [
    { label: to, value: office ? `${office.name}\n${addressOf(office)}` : '' },
    { label: words.czechName, value: words.czechName && definition.title.cs },
    { label: words.about, value: wordsIn(definition.purpose, lang) },
    { label: who, value: sole ? only[sole] : everybody },
    { label: handled, value: competence && !office ? onlyThose[competence] : '' },
    { label: form, value: `${definition.slug}, ${version(ref.number)}` },
    { label: law, value: definition.law.join(', ') },
    { label: words.howTo, value: words.howToText },
  ]
  return pairs.filter(({ value }) => value !== '')
}

function senderBlocks(form: FormDefinition, lang: Lang): PdfBlock[] {
  if (asksSender(form)) return []
  const { title, facts, law, name, born, address, contact } = blankTexts[lang].sender
  const line = (caption: string, share: number) => ({ caption, share })
  return [
    { kind: 'heading', text: title },
    {
      ...{ kind: 'question', label: facts, notes: [law], mark: blankTexts[lang].need.required },
      spaces: [
        { kind: 'cells', cells: [line(name, 0.65), line(born, 0.35)] },
        { kind: 'cells', cells: [line(address, 0.65), line(contact, 0.35)] },
      ],
    },
  ]
}

function feeBlocks(form: FormDefinition, lang: Lang): PdfBlock[] {
  const { fees, fee: name, czk, law } = documentTexts[lang]
  const { free } = catalogueTexts[lang].facts
  const list = form.fees ?? []
  const rows = list.map(fee => [feeName(form, fee, lang), amountOf(form, fee, lang), fee.law ?? ''])
  return [
    { kind: 'heading', text: fees },
    list.length === 0
      ? { kind: 'paragraph', text: free }
      : { kind: 'table', head: [name, czk, law], rows, widths: [6, 3, 4] },
  ]
}

function feeName(form: FormDefinition, { name, when, exempt }: Fee, lang: Lang): string {
  const free = exempt === undefined ? null : conditionOnPaper(form, exempt, lang)
  const words = `${wordsIn(name, lang)}${whenPart(form, when, lang)}`
  return free === null ? words : `${words}${blankTexts[lang].exempt(free)}`
}

/** The amount as it is, or for each of what is counted; the office tells what needs a rule. */
function amountOf(form: FormDefinition, { czk }: Fee, lang: Lang): string {
  const words = blankTexts[lang]
  if (typeof czk !== 'string') return tariffWords(form, czk, lang)
  const fixed = fixedFee({ czk })
  if (fixed !== null) return formatCzk(lang, fixed)
  const read = readAmount(czk)
  const per = read?.per ? subjectNamed(subjectsOf(form), read.per) : undefined
  if (!read || !per) return words.byOffice
  return words.each(formatCzk(lang, Number(read.amount)), subjectWords(per, lang))
}

function timeBlocks(form: FormDefinition, lang: Lang): PdfBlock[] {
  const { facts } = catalogueTexts[lang]
  const lines = form.matters.map(({ kind, when }) => {
    const { base, law } = periodFor(kind)
    const said = facts[base.unit](base.count, law)
    return when ? `${said.replace(/\.$/, '')}${whenPart(form, when, lang)}.` : said
  })
  return [
    { kind: 'heading', text: blankTexts[lang].time },
    ...[...new Set(lines)].map(text => ({ kind: 'paragraph' as const, text })),
  ]
}

function inPersonBlocks(form: FormDefinition, lang: Lang): PdfBlock[] {
  const people = form.inPerson ?? []
  if (people.length === 0) return []
  return [
    { kind: 'heading', text: documentTexts[lang].inPerson },
    ...people.map(({ who, when, law }) => ({
      kind: 'paragraph' as const,
      text: `${wordsIn(who, lang)}${whenPart(form, when, lang)}${law ? ` (${law})` : ''}`,
    })),
  ]
}

function whenPart(form: FormDefinition, when: Rule | undefined, lang: Lang): string {
  if (when === undefined) return ''
  const words = conditionOnPaper(form, when, lang)
  return words === null ? blankTexts[lang].sometimes : blankTexts[lang].when(words)
}

function placeBlocks({ office, address }: BlankForm, lang: Lang): PdfBlock[] {
  const words = blankTexts[lang]
  const pairs = [
    {
      label: words.bring,
      value: office ? `${words.bringTo(office.name)}\n${addressOf(office)}` : words.bringAnywhere,
    },
    { label: words.hours, value: office ? openingLines(lang, office).join('\n') : '' },
    { label: words.there, value: words.slip },
    { label: words.onlineLabel, value: words.online(address) },
  ]
  return [
    { kind: 'heading', text: words.place },
    { kind: 'pairs', pairs: pairs.filter(({ value }) => value !== '') },
  ]
}
