import { type Sql, type Tx, within } from '../../../platform/db/index.ts'
import { insertDeed } from '../queries/deeds.ts'
import { findDraft, insertDraft } from '../queries/drafts.ts'
import { keepSupply, listSupplied, settleSupply } from '../queries/supplies.ts'
import { lockWork } from '../queries/works.ts'
import { type Supplied, supplyDeed } from '../rules/supplying.ts'
import type { WorkKind, Writer } from '../rules/work.ts'
import { tellLater } from './arrivals.ts'
import { proposeDraft, publishDraft } from './publishing.ts'
import { startWork } from './writing.ts'

/** A form or a guide that comes with the product. */
export type ProductText = { slug: string; content: object }

/** What became of a text: published as the first or the next version, or kept to be compared. */
export type SupplyOutcome = 'first' | 'next' | 'kept' | 'nothing'

/**
 * Brings the product's texts to an owner: what is new is published, and so is a newer text of what
 * nobody has touched; where a person published, withdrew or writes, it is kept for them to compare.
 *
 * Gives what became of each, by its address. May be done at each start: what has not changed costs
 * one reading of all, and of two starts at once only one publishes.
 */
export async function supplyWorks(
  sql: Sql,
  ownerId: string,
  { kind, texts }: { kind: WorkKind; texts: readonly ProductText[] },
  writer: Writer,
): Promise<Map<string, SupplyOutcome>> {
  const slugs = texts.map(({ slug }) => slug)
  const scope = { officeId: ownerId }
  const known = await within(sql, scope, tx => listSupplied(tx, ownerId, { kind, slugs }))
  const outcomes = new Map<string, SupplyOutcome>()
  for (const { slug, content } of texts) {
    const work = known.find(one => one.slug === slug)
    const text = { slug, kind, content: plain(content) }
    const isSame = work && supplyDeed(text.content, work) === 'nothing'
    const supply = (tx: Tx) => supplyWork(tx, ownerId, text, writer)
    outcomes.set(slug, isSame ? 'nothing' : await within(sql, scope, supply))
  }
  return outcomes
}

type Text = ProductText & { kind: WorkKind }

async function supplyWork(
  tx: Tx,
  ownerId: string,
  text: Text,
  writer: Writer,
): Promise<SupplyOutcome> {
  const before = await find(tx, ownerId, text)
  if (!before || isLeft(before)) return begin(tx, ownerId, text, writer)
  const name = { ownerId, workId: before.workId }
  const { lastVersion } = await lockWork(tx, ownerId, before.workId)
  // Read again under the lock: another process that starts now may have been first.
  const work = (await find(tx, ownerId, text))!
  const deed = supplyDeed(text.content, work)
  if (deed === 'nothing') return 'nothing'
  if (deed === 'settle') return settled(tx, name, text, writer)
  const draft = { ...name, content: text.content, originalVersion: null }
  // A draft that a person has begun at this very moment goes before the product's.
  if (deed === 'keep' || !(await insertDraft(tx, draft, writer))) {
    await keepSupply(tx, name, text.content, writer.at)
    await tellLater(tx, ownerId, writer.at)
    return 'kept'
  }
  await insertDeed(tx, name, { kind: 'begun', version: lastVersion + 1 }, writer)
  await publishNow(tx, name, writer)
  await settleSupply(tx, name, text.content, writer)
  return 'next'
}

/** A work whose only draft was thrown away before anything of it was published. */
function isLeft({ newest, hasDraft }: Supplied): boolean {
  return newest === null && !hasDraft
}

async function find(tx: Tx, ownerId: string, { kind, slug }: Text) {
  return (await listSupplied(tx, ownerId, { kind, slugs: [slug] }))[0]
}

async function begin(
  tx: Tx,
  ownerId: string,
  { kind, slug, content }: Text,
  writer: Writer,
): Promise<SupplyOutcome> {
  const begun = await startWork(tx, { ownerId, kind, slug, content }, writer)
  // Another process that starts now was first.
  if (!begun.ok) return 'nothing'
  await publishNow(tx, { ownerId, workId: begun.value }, writer)
  return 'first'
}

async function settled(
  tx: Tx,
  name: { ownerId: string; workId: string },
  { content }: Text,
  writer: Writer,
): Promise<SupplyOutcome> {
  await settleSupply(tx, name, content, writer)
  return 'nothing'
}

/** Publishes a draft that was begun in this transaction, from now on. */
async function publishNow(
  tx: Tx,
  name: { ownerId: string; workId: string },
  writer: Writer,
): Promise<void> {
  const { revision } = (await findDraft(tx, name.ownerId, name.workId))!
  await proposeDraft(tx, name, revision, writer)
  const stretch = { from: writer.at, to: null }
  const published = await publishDraft(tx, name, { stretch, seenRevision: revision + 1 }, writer)
  if (!published.ok) throw new Error(`a text of the product: ${published.refusal}`)
}

/** As the database gives it back, so that both can be compared. */
function plain(content: object): object {
  return JSON.parse(JSON.stringify(content))
}
