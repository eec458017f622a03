import { formatPhone, placeLine } from '../../../foundation/czech/index.ts'
import type { Operator } from '../../../platform/config/index.ts'
import { formatDate, type Lang } from '../../../platform/i18n/index.ts'
import type { PdfBlock, PdfRequest } from '../../../platform/pdf/index.ts'
import type { Person } from '../queries/persons.ts'
import { texts } from '../texts/contract.ts'
import { texts as verificationTexts } from '../texts/verification.ts'
import type { DocumentCheck } from './verification.ts'

/** All that a contract says of its parties and its making. */
export type ContractFacts = {
  operator: Operator
  person: Person
  office: string
  officer: string
  mark: string
  lang: Lang
  document: DocumentCheck
  at: Date
}

/**
 * The contract between a person and the operator, to be printed and signed twice.
 *
 * The Czech text binds; who reads another language gets a translation before it.
 */
export function contractRequest(facts: ContractFacts): PdfRequest {
  const { lang, mark, operator, at } = facts
  const words = texts[lang]
  const translation: PdfBlock[] =
    lang === 'cs'
      ? []
      : [
          { kind: 'paragraph', text: words.translation },
          ...articles(lang, facts),
          { kind: 'line' },
          { kind: 'heading', text: `${texts.cs.title} ${mark}` },
        ]
  return {
    title: `${words.title} ${mark}`,
    lang,
    author: operator.name,
    at,
    blocks: [...parties(facts), ...translation, ...articles('cs', facts), ...making(facts)],
  }
}

function parties({ operator, person, lang }: ContractFacts): PdfBlock[] {
  const words = texts[lang]
  const { address, email, phone, dataBoxId } = operator
  return [
    { kind: 'heading', text: words.parties },
    {
      kind: 'pairs',
      pairs: [
        { label: words.operator, value: `${operator.name}, ${address}` },
        { label: words.contact, value: [email, phone, dataBoxId].join(', ') },
        ...personPairs(person, lang),
      ],
    },
  ]
}

function personPairs(person: Person, lang: Lang): { label: string; value: string }[] {
  const words = texts[lang]
  const place = placeLine(person)
  const own =
    person.kind === 'natural'
      ? [{ label: words.birthDate, value: formatDate(lang, person.birthDate!) }]
      : [
          { label: words.ico, value: person.ico! },
          { label: words.acting, value: person.actingName! },
        ]
  return [
    { label: words.user, value: person.name },
    ...own,
    { label: person.kind === 'natural' ? words.address : words.seat, value: place },
    { label: words.contact, value: `${person.email}, ${formatPhone(person.phone)}` },
  ]
}

function articles(lang: Lang, { operator }: ContractFacts): PdfBlock[] {
  return texts[lang].articles.flatMap(({ title, paragraphs }) => [
    { kind: 'heading', text: title } as const,
    ...paragraphs.map(text => ({
      kind: 'paragraph' as const,
      text: text.replaceAll('{operator}', operator.name),
    })),
  ])
}

/** What the officer fills in at the counter, and where both sign. */
function making({ office, officer, document, lang, at, person }: ContractFacts): PdfBlock[] {
  const words = texts[lang]
  const kind = verificationTexts[lang].documentKinds[document.documentKind]
  return [
    { kind: 'line' },
    { kind: 'heading', text: words.making },
    {
      kind: 'pairs',
      pairs: [
        { label: words.place, value: office },
        { label: words.day, value: formatDate(lang, at) },
        { label: words.officer, value: officer },
        { label: words.document, value: `${kind}, …${document.documentEnd}` },
      ],
    },
    { kind: 'small', text: words.copies },
    { kind: 'signatures', labels: [person.actingName ?? person.name, officer] },
  ]
}
