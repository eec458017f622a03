import assert from 'node:assert/strict'
import type { Guide, Overlay } from '../../src/domains/guides/index.ts'
import {
  findOffered,
  findWorkBySlug,
  proposeDraft,
  publishDraft,
  readWork,
  reopenWork,
  saveDraft,
  startWork,
  supplyWorks,
  type WorkName,
} from '../../src/domains/publishing/index.ts'
import { operatorId } from '../../src/foundation/ids.ts'
import { within } from '../../src/platform/db/index.ts'
import type { TestHouse } from '../harness.ts'

/** Publishes a guide of the operator (or of an office) now. */
export async function publishGuide(
  { sql, clock }: TestHouse,
  guide: Guide,
  ownerId = operatorId,
): Promise<void> {
  const writer = { accountId: null, name: 'Ondřej Správný', at: clock.now() }
  const texts = [{ slug: guide.slug, content: guide }]
  const supplied = await supplyWorks(sql, ownerId, { kind: 'guide', texts }, writer)
  assert.equal(supplied.get(guide.slug), 'first')
}

/** Publishes an office's adaptation of a shared guide now. */
export async function publishOverlay(
  { sql, clock }: TestHouse,
  overlay: Overlay,
  ownerId: string,
): Promise<WorkName> {
  const writer = { accountId: null, name: 'Alena Fialová', at: clock.now() }
  const { slug } = overlay
  const original = await findOffered(sql, { kind: 'guide', slug, at: clock.now() })
  assert.ok(original)
  return within(sql, { officeId: ownerId }, async tx => {
    const work = { ownerId, kind: 'guide', slug, content: overlay, original } as const
    const begun = await startWork(tx, work, writer)
    assert.ok(begun.ok)
    const name = { ownerId, workId: begun.value }
    await proposeDraft(tx, name, 1, writer)
    const stretch = { from: clock.now(), to: null }
    const published = await publishDraft(tx, name, { stretch, seenRevision: 2 }, writer)
    assert.ok(published.ok)
    return name
  })
}

/** The operator publishes the next version of the shared guide. */
export async function republishGuide({ sql, clock }: TestHouse, content: Guide): Promise<void> {
  const writer = { accountId: null, name: 'Ondřej Správný', at: clock.now() }
  await within(sql, { officeId: operatorId }, async tx => {
    const work = await findWorkBySlug(tx, operatorId, { kind: 'guide', slug: content.slug })
    const name = { ownerId: operatorId, workId: work!.id }
    await reopenWork(tx, name, writer)
    const { revision: seen } = (await readWork(tx, name)).draft!
    await saveDraft(tx, name, { content, seenRevision: seen }, writer)
    await proposeDraft(tx, name, seen + 1, writer)
    const stretch = { from: writer.at, to: null }
    assert.ok((await publishDraft(tx, name, { stretch, seenRevision: seen + 2 }, writer)).ok)
  })
}
