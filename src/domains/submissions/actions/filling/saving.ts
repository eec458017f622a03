import { isDeepStrictEqual } from 'node:util'
import { NotFound, type Sql, type Tx, within } from '../../../../platform/db/index.ts'
import {
  type FormDefinition,
  findVersion,
  type ParsedPage,
  parsePage,
  type World,
  type Wrong,
} from '../../../forms/index.ts'
import { lockCosignatures } from '../../queries/cosigning.ts'
import { deleteFile, listFiles } from '../../queries/files.ts'
import { openFilling, saveFilling } from '../../queries/filling.ts'
import { lockSubmission } from '../../queries/submissions.ts'
import { type Filling, leadsTo, pageAfter, type Way, wayOf } from '../../rules/filling.ts'
import { heldFiles } from '../../rules/filling-files.ts'
import { isSent, type Submission } from '../../rules/submission.ts'
import { countStep } from './counting.ts'
import { bindFiles, type SentFile } from './files.ts'
import { nameAnew } from './inviting.ts'
import { ownEmailsOn } from './own-email.ts'
import { readWorld } from './reading.ts'

/** One page as it was sent: its fields, its files, and the version of the draft that was seen. */
export type SentPage = {
  page: string
  fields: Record<string, string | string[]>
  files: readonly SentFile[]
  /** Which of its files were not taken, and why. */
  wrong?: readonly Wrong[]
  seenVersion: number
  /** Goes back or leaves: what was typed is kept, and nobody is told what is wrong with it. */
  leaving: boolean
}

/** What became of a sent page. */
export type SavedPage =
  | { kind: 'sent-already' }
  /** The answers do not lead there, by what was saved elsewhere; nothing was taken. */
  | { kind: 'unreachable'; form: FormDefinition; way: Way }
  /** Saved meanwhile in another window: nothing was written over. */
  | { kind: 'stale'; parsed: ParsedPage }
  | {
      kind: 'saved'
      /** The draft's version since now. */
      version: number
      parsed: ParsedPage
      way: Way
      /** The page that comes next; null is the check. */
      next: string | null
      /** Something answered before is asked no more by what was just answered. */
      leftOut: boolean
      /** Files there was no room for. */
      tooMany: string[]
      tooLarge: string[]
    }

/**
 * Saves one page of a form, also what is wrong on it, over the version that the sender had seen.
 *
 * Takes the fields as typed and the files, whose bytes are stored already.
 */
export function savePage(
  sql: Sql,
  id: string,
  sent: SentPage,
  { personId, at }: { personId: string; at: Date },
): Promise<SavedPage> {
  return within(sql, { personId }, async tx => {
    const [draft, filling, files] = await Promise.all([
      lockSubmission(tx, personId, id),
      openFilling(tx, personId, id),
      listFiles(tx, personId, id),
    ])
    if (draft.formSlug === null) throw new NotFound()
    if (isSent(draft)) return { kind: 'sent-already' }
    const [{ definition: form }, world] = await Promise.all([
      findVersion(tx, filling.ref),
      readWorld(tx, draft.officeId, personId, at),
    ])
    const before = wayOf(form, filling.answers, world, filling.passed)
    if (!leadsTo(before, sent.page)) return { kind: 'unreachable', form, way: before }
    const isStale = draft.version !== sent.seenVersion
    const place = { personId, submissionId: id, at, files }
    const bound = await bindFiles(tx, place, filling.answers, isStale ? [] : sent.files)
    const parsed = parsePage(form, sent.page, sent.fields, bound.answers, world)
    if (isStale && !isDeepStrictEqual(parsed.answers, filling.answers)) {
      return { kind: 'stale', parsed }
    }
    if (!sent.leaving && parsed.deed === null)
      parsed.wrong.push(...(await ownEmailsOn(tx, form, sent.page, parsed, personId)))
    const moved = await write(tx, { draft, filling, form, world, parsed, sent, at })
    const leftOut = leavesOut(before, moved.way)
    const { tooMany, tooLarge } = bound
    const version = draft.version + 1
    return { kind: 'saved', version, parsed, ...moved, leftOut, tooMany, tooLarge }
  })
}

type Writing = {
  draft: Submission
  filling: Filling
  form: FormDefinition
  world: World
  parsed: ParsedPage
  sent: SentPage
  at: Date
}

async function write(tx: Tx, writing: Writing): Promise<{ way: Way; next: string | null }> {
  const { filling, form, world, parsed, sent, at } = writing
  const { answers, deed } = parsed
  const { page } = sent
  const isPassed = !sent.leaving && isFine(parsed)
  const passed = isPassed ? [...new Set([...filling.passed, page])] : filling.passed
  const way = wayOf(form, answers, world, passed)
  const next = isPassed ? pageAfter(way, page) : page
  const seen = next === null ? filling.seen : [...new Set([...filling.seen, next])]
  const isSame = next === filling.page
  const saved = {
    ...{ ...filling, answers, passed, seen },
    ...{ page: next ?? page, pageSince: isSame ? filling.pageSince : at },
  }
  if (deed?.kind === 'remove-file') await dropFile(tx, form, saved, deed.id)
  await saveFilling(tx, saved, at)
  await nameAnew(tx, form, filling, saved, at)
  if (!sent.leaving && deed === null) {
    await countStep(tx, filling, saved, { page, parsed, refused: sent.wrong ?? [], at })
  }
  return { way, next }
}

/** Drops a file that no answer holds any more, of the sender or of anybody asked to sign. */
async function dropFile(
  tx: Tx,
  form: FormDefinition,
  { personId, submissionId, answers }: Filling,
  fileId: string,
): Promise<void> {
  const invited = await lockCosignatures(tx, personId, submissionId)
  const held = heldFiles(form, [answers, ...invited.map(one => one.answers)])
  if (!held.has(fileId)) await deleteFile(tx, personId, submissionId, fileId)
}

/** Whether an answer that was to be sent before is not to be any more. */
function leavesOut(before: Way, after: Way): boolean {
  const already = new Set(before.journey.lost)
  return after.journey.lost.some(name => !already.has(name))
}

/** Nothing is wrong, no question has just appeared, and no button within the page was pressed. */
function isFine({ wrong, revealed, deed }: ParsedPage): boolean {
  return wrong.length === 0 && revealed.length === 0 && deed === null
}
