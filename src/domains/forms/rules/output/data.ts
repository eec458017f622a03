import type { Lang } from '../../../../platform/i18n/index.ts'
import { countWords } from '../../texts/tariff.ts'
import type { Answer, Row } from '../answers.ts'
import type { Field } from '../definition.ts'
import { journeyOf } from '../journey.ts'
import { rowsOf } from '../kinds/shape.ts'
import { wordsIn } from '../showing.ts'
import type { FilledForm } from './facts.ts'

/**
 * The answers as data (JSON): what a program of the office reads instead of the PDF.
 *
 * Only what the answers lead to is in it; the fields bear the names of the form's definition.
 */
export function formJson({ ref, definition, answers, world, ...filled }: FilledForm): string {
  const { lang, submissionId, office, attachments, at } = filled
  const { pages, fees, exempt, uncounted, totalCzk, matterKind, lost } = journeyOf(
    definition,
    answers,
    world,
  )
  const asked = new Set(pages.flatMap(page => page.fields))
  const kept = Object.entries(answers)
    .filter(([name]) => asked.has(name) && !lost.includes(name))
    .map(([name, answer]) => [name, withoutLost(name, answer, lost)])
  const fields = definition.pages.flatMap(page => page.fields)
  const declarations = declared(fields, Object.fromEntries(kept) as Row, lang)
  const data = {
    format: 1,
    form: { slug: definition.slug, owner: ref.ownerId, version: ref.number, lang },
    submission: { id: submissionId, office: office.slug, matterKind, madeAt: at.toISOString() },
    answers: Object.fromEntries(kept),
    ...(declarations.length > 0 && { declarations }),
    fees: fees.map(fee => {
      const { name, czk, law } = fee
      const howCounted = countWords(fee, 'cs')
      return { name: name.cs, czk, ...(howCounted && { howCounted }), ...(law && { law }) }
    }),
    ...(exempt.length > 0 && { feesExempt: exempt.map(({ name }) => name.cs) }),
    totalCzk,
    ...(uncounted.length > 0 && { feesNotCounted: uncounted.map(({ name }) => name.cs) }),
    attachments: attachments.map(({ name, sha256, sizeBytes, mimeType }) => ({
      ...{ name, sha256, sizeBytes, mimeType },
    })),
  }
  return `${JSON.stringify(data, null, 2)}\n`
}

/** What was declared, word for word: `true` tells nobody to what. Czech binds; else as read too. */
function declared(fields: readonly Field[], answers: Row, lang: Lang, of = ''): object[] {
  return fields.flatMap(({ name, kind, label, text, fields: inner = [] }) => {
    if (kind === 'group') {
      const rows = rowsOf(answers[name])
      return rows.flatMap((row, at) => declared(inner, row, lang, `${name}.${at}.`))
    }
    if (kind !== 'declaration' || answers[name] !== true || !text) return []
    const textRead = lang === 'cs' ? {} : { textRead: wordsIn(text, lang) }
    return [{ field: `${of}${name}`, label: label.cs, text: text.cs, ...textRead }]
  })
}

/** The rows of a group without what their own answers do not lead to. */
function withoutLost(group: string, answer: Answer, lost: readonly string[]): unknown {
  if (!lost.some(name => name.startsWith(`${group}.`))) return answer
  return rowsOf(answer).map((row, at) =>
    Object.fromEntries(
      Object.entries(row).filter(([name]) => !lost.includes(`${group}.${at}.${name}`)),
    ),
  )
}
