import { publishContent } from '../../src/app/content.ts'
import {
  findOffered,
  findSupply,
  readWork,
  reopenWork,
  type WorkKind,
} from '../../src/domains/publishing/index.ts'
import { operatorId } from '../../src/foundation/ids.ts'
import { type Tx, within } from '../../src/platform/db/index.ts'
import type { Ending } from '../ending.ts'
import { openTown } from '../town.ts'
import { ondrej, publishEdited, workOf } from './edited.ts'
import { openRelease, type Text, titled } from './folder.ts'

/** The portal with one form and one guide of the product, and what the operator may do. */
export async function openInstalled(t: Ending) {
  const town = await openTown(t)
  const { house } = town
  const release = await openRelease(t, ['forms/stiznost', 'guides/dotace'])
  const start = (folder = release.folder) => {
    house.clock.pass({ days: 1 })
    return publishContent(house.services, folder)
  }
  await start()
  const as = <Result>(work: (tx: Tx) => Promise<Result>) =>
    within(house.sql, { officeId: operatorId }, work)
  const writer = () => ondrej(house)
  const nameOf = (kind: WorkKind, slug: string) => workOf(house, kind, slug)
  const look = async (kind: WorkKind, slug: string) => {
    const name = await nameOf(kind, slug)
    return as(tx => readWork(tx, name))
  }
  const begun = async (kind: WorkKind, slug: string) => {
    const name = await nameOf(kind, slug)
    await as(tx => reopenWork(tx, name, writer()))
    return name
  }
  return {
    ...{ town, release, start, as, writer, nameOf, look, begun },
    versions: async (kind: WorkKind, slug: string) => (await look(kind, slug)).versions.length,
    async offered(kind: WorkKind, slug: string) {
      const version = await findOffered(house.sql, { kind, slug, at: house.clock.now() })
      return (version?.content as Text | undefined)?.title.cs
    },
    /** Published by a person, with another title. */
    edited: async (kind: WorkKind, slug: string, cs: string) =>
      publishEdited(house, await nameOf(kind, slug), titled(cs)),
    /** The titles of what waits to be compared; null when nothing does. */
    async waiting(kind: WorkKind, slug: string) {
      const name = await nameOf(kind, slug)
      const supply = await as(tx => findSupply(tx, name))
      if (!supply) return null
      const titleIn = (content: unknown) => (content as Text | null)?.title.cs ?? null
      return { base: titleIn(supply.base), content: titleIn(supply.content) }
    },
    async rename(slug: string, to: string) {
      await within(house.owner, { officeId: operatorId }, async tx => {
        await tx`update publishing.works set slug = ${to} where slug = ${slug}`
        await tx`
          update publishing.versions set slug = ${to}, published_by = ${writer().accountId}
          where slug = ${slug}`
      })
    },
  }
}
