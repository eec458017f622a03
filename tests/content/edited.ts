import { publishContent } from '../../src/app/content.ts'
import {
  findWorkBySlug,
  proposeDraft,
  publishDraft,
  readWork,
  reopenWork,
  saveDraft,
  type WorkKind,
  type WorkName,
  type Writer,
} from '../../src/domains/publishing/index.ts'
import { newId, operatorId } from '../../src/foundation/ids.ts'
import { within } from '../../src/platform/db/index.ts'
import type { Ending } from '../ending.ts'
import type { TestHouse } from '../harness.ts'
import { openTown, type Town } from '../town.ts'
import { openRelease, type Release, type Text } from './folder.ts'

/** Whoever publishes shared works at the operator's, now. */
export function ondrej({ clock }: TestHouse): Writer {
  return { accountId: ondrejId, name: 'Ondřej Správný', at: clock.now() }
}

const ondrejId = newId()

/** The operator's work at an address. */
export async function workOf({ sql }: TestHouse, kind: WorkKind, slug: string): Promise<WorkName> {
  const work = await within(sql, { officeId: operatorId }, tx =>
    findWorkBySlug(tx, operatorId, { kind, slug }),
  )
  return { ownerId: operatorId, workId: work!.id }
}

/** A shared work changed and published by a person. */
export async function publishEdited(
  house: TestHouse,
  name: WorkName,
  edit: (text: Text) => object,
): Promise<void> {
  const writer = ondrej(house)
  await within(house.sql, { officeId: operatorId }, async tx => {
    await reopenWork(tx, name, writer)
    const { draft } = await readWork(tx, name)
    const content = edit(draft!.content as Text)
    const { revision: seen } = draft!
    await saveDraft(tx, name, { content, seenRevision: seen }, writer)
    await proposeDraft(tx, name, seen + 1, writer)
    const stretch = { from: writer.at, to: null }
    await publishDraft(tx, name, { stretch, seenRevision: seen + 2 }, writer)
  })
}

export type Supplied = { town: Town; release: Release; name: WorkName; start(): Promise<void> }

/** A shared work that the operator has edited, and for which a newer text of the product came. */
export async function openSupplied(
  t: Ending,
  file: string,
  { ours, theirs }: Record<'ours' | 'theirs', (text: Text) => object>,
): Promise<Supplied> {
  const town = await openTown(t)
  const release = await openRelease(t, [file])
  const start = async () => {
    town.house.clock.pass({ hours: 1 })
    await publishContent(town.house.services, release.folder)
  }
  await start()
  const [folder, slug] = file.split('/')
  const name = await workOf(town.house, folder === 'forms' ? 'form' : 'guide', slug!)
  await publishEdited(town.house, name, ours)
  await release.change(file, theirs)
  await start()
  return { town, release, name, start }
}
