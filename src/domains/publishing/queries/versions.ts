import { operatorId } from '../../../foundation/ids.ts'
import { type Db, one } from '../../../platform/db/index.ts'
import type { Version, VersionLine, VersionRef, WorkKind } from '../rules/work.ts'
import { offered } from './offers.ts'

const lineColumns = (db: Db) => db`
  office_id as "ownerId", work_id as "workId", number, slug,
  original_version as "originalVersion", published_at as "publishedAt",
  published_from as "publishedFrom", published_to as "publishedTo",
  withdrawn_at as "withdrawnAt"`

const columns = (db: Db) => db`${lineColumns(db)}, content`

/** An address of an office at a moment; without an office, of what is shared. */
export type Place = { kind: WorkKind; slug: string; officeId?: string; at: Date }

/** A version by its name, whether it is still offered or not; throws `NotFound`. */
export async function findVersion(db: Db, ref: VersionRef): Promise<Version> {
  return one(
    await db<Version[]>`
      select ${columns(db)} from publishing.versions
      where office_id = ${ref.ownerId} and work_id = ${ref.workId} and number = ${ref.number}`,
  )
}

/** What is at an address now: the office's own, else the shared one; null when nothing is. */
export async function findOffered(db: Db, place: Place): Promise<Version | null> {
  return (await listLayers(db, place))[0] ?? null
}

/** What is at an address now of the office itself and of what is shared, in this order. */
export async function listLayers(db: Db, place: Place): Promise<Version[]> {
  const { kind, slug, officeId, at } = place
  return db<Version[]>`
    select * from (
      select distinct on (office_id) ${columns(db)} from publishing.versions
      where office_id in (${officeId ?? operatorId}, ${operatorId}) and kind = ${kind}
        and slug = ${slug} and ${offered(db, at)}
      order by office_id, published_from desc, number desc
    ) layer order by "ownerId" = ${operatorId}`
}

/** Everything that an office offers now: its own and what is shared, one a slug, by the slug. */
export async function listOffered(
  db: Db,
  { kind, officeId, at }: { kind: WorkKind; officeId?: string; at: Date },
): Promise<Version[]> {
  return db<Version[]>`
    select distinct on (slug) ${columns(db)} from publishing.versions
    where office_id in (${officeId ?? operatorId}, ${operatorId}) and kind = ${kind}
      and ${offered(db, at)}
    order by slug, office_id = ${operatorId}, published_from desc, number desc limit 2000`
}

/** The versions of a work without their contents, the newest first. */
export async function listVersions(
  db: Db,
  ownerId: string,
  workId: string,
): Promise<VersionLine[]> {
  return db<VersionLine[]>`
    select ${lineColumns(db)} from publishing.versions
    where office_id = ${ownerId} and work_id = ${workId}
    order by number desc limit 200`
}

/** Who has ever published something of a kind; 7,000 are more than the country has offices. */
export async function listOwners(db: Db, kind: WorkKind): Promise<string[]> {
  const rows = await db<{ ownerId: string }[]>`
    select distinct office_id as "ownerId" from publishing.versions where kind = ${kind}
    limit 7000`
  return rows.map(row => row.ownerId)
}

type Turned = { ownerId: string; kind: WorkKind; slug: string }

/**
 * Works of which a version began or ceased to be offered by its day, after `since`, by `until`:
 * by their names, at most `limit` of those behind `after`, so that all are had in turns.
 */
export async function listTurned(
  db: Db,
  {
    since,
    until,
    after,
    limit = 1000,
  }: { since: Date; until: Date; after?: Turned; limit?: number },
): Promise<Turned[]> {
  const { ownerId, kind, slug } = after ?? { ownerId: null, kind: '', slug: '' }
  return db<Turned[]>`
    select distinct office_id as "ownerId", kind, slug from publishing.versions
    where ((published_from > ${since} and published_from <= ${until})
        or (published_to > ${since} and published_to <= ${until})
        or (withdrawn_at > ${since} and withdrawn_at <= ${until}))
      and (${ownerId}::uuid is null or (office_id, kind, slug) > (${ownerId}, ${kind}, ${slug}))
    order by office_id, kind, slug limit ${limit}`
}
