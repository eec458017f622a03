import { createHash } from 'node:crypto'
import type { Lang } from '../../../platform/i18n/index.ts'
import type { Answers, World } from './answers.ts'
import { answersPage, filesAmong, ownFieldsOf, seenFieldsOf, showsOf } from './cosigners.ts'
import type { FormDefinition } from './definition.ts'
import { journeyOf } from './journey.ts'
import { answersShown, type ShownPage } from './showing.ts'

/** The sender's answers as somebody reads them who signs: only what their question shows. */
export function answersSeen(
  form: FormDefinition,
  answers: Answers,
  world: World,
  lang: Lang,
  cosigner: string,
): ShownPage[] {
  const seen = seenFieldsOf(form, cosigner)
  return answersShown(form, answers, world, lang, 'sender')
    .map(page => ({ ...page, rows: page.rows.filter(row => seen.has(fieldOf(row.field))) }))
    .filter(page => page.rows.length > 0)
}

/** What is signed, part by part: the hash of each, by the name of its question. */
export type SignedParts = Record<string, string>

/** Parts that are no question of the sender: the signer's own pages, and the fees. */
export const ownPart = '#own'
export const feesPart = '#fees'

/**
 * Exactly what somebody signs, to tell later whether it is still so, and what is not.
 *
 * Takes all answers, the signer's own among them; gives a hash of each question as it was shown
 * with its answer and files, of the signer's own pages word for word, and of the fees shown.
 */
export function signedParts(
  form: FormDefinition,
  answers: Answers,
  world: World,
  cosigner: string,
): SignedParts {
  const byField = Map.groupBy(
    answersSeen(form, answers, world, 'cs', cosigner).flatMap(page => page.rows),
    row => fieldOf(row.field),
  )
  // The question that names the signer is filled with the signature itself.
  byField.delete(cosigner)
  const parts = [...byField].map(([name, rows]) => {
    const files = filesAmong(answers, new Set([name])).map(file => file.sha256)
    return [name, hashOf([rows.map(({ label, value, row }) => [label, value, row]), files])]
  })
  return {
    ...Object.fromEntries(parts),
    [ownPart]: hashOf(ownOf(form, answers, world, cosigner)),
    ...(showsOf(form, cosigner).fees && { [feesPart]: hashOf(feesOf(form, answers, world)) }),
  }
}

/** What is signed as one hash. */
export function signedHash(parts: SignedParts): string {
  return hashOf(Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** The parts that were signed otherwise than they are now. */
export function partsChanged(signed: SignedParts, now: SignedParts): string[] {
  const names = new Set([...Object.keys(now), ...Object.keys(signed)])
  return [...names].filter(name => signed[name] !== now[name])
}

/** The signer's pages with every word on them, and their answers with their files. */
function ownOf(form: FormDefinition, answers: Answers, world: World, cosigner: string): unknown {
  const pages = form.pages.filter(page => answersPage(form, page, { cosigner }))
  const shown = answersShown(form, answers, world, 'cs', { cosigner })
  const files = filesAmong(answers, ownFieldsOf(form, cosigner)).map(file => file.sha256)
  return [pages, shown, files]
}

function feesOf(form: FormDefinition, answers: Answers, world: World): unknown {
  const { fees, totalCzk, exempt } = journeyOf(form, answers, world)
  // How they came about would tell answers that are not shown to who signs.
  const shown = fees.map(({ count: _, ...fee }) => fee)
  return [shown, totalCzk, ...(exempt.length > 0 ? [exempt] : [])]
}

/** The question of a row: `dogs` of `dogs.0.age`. */
function fieldOf(name: string): string {
  return name.split('.')[0]!
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex')
}
