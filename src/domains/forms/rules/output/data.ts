import { journeyOf } from '../journey.ts'
import type { FilledForm } from './facts.ts'

/**
 * The answers as data (JSON): what a program of the office reads instead of the PDF.
 *
 * Only what the answers lead to is in it; the fields bear the names of the form's definition.
 */
export function formJson({ ref, definition, answers, world, ...filled }: FilledForm): string {
  const { lang, submissionId, office, attachments, at } = filled
  const { pages, fees, totalCzk, matterKind, lost } = journeyOf(definition, answers, world)
  const asked = new Set(pages.flatMap(page => page.fields))
  const kept = Object.entries(answers).filter(([name]) => asked.has(name) && !lost.includes(name))
  const data = {
    format: 1,
    form: { slug: definition.slug, owner: ref.ownerId, version: ref.number, lang },
    submission: { id: submissionId, office: office.slug, matterKind, madeAt: at.toISOString() },
    answers: Object.fromEntries(kept),
    fees: fees.map(({ name, czk, law }) => ({ name: name.cs, czk, ...(law && { law }) })),
    totalCzk,
    attachments: attachments.map(({ name, sha256, sizeBytes, mimeType }) => ({
      ...{ name, sha256, sizeBytes, mimeType },
    })),
  }
  return `${JSON.stringify(data, null, 2)}\n`
}
