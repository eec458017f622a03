import { operatorId } from '../../../foundation/ids.ts'
import { type Db, maybe, one } from '../../../platform/db/index.ts'
import type { Term, VersionRef, WorkKind } from '../rules/work.ts'

const refColumns = (db: Db) => db`office_id as "ownerId", work_id as "workId", number`

/** Whether a version is offered at a moment, as a condition. */
export const offered = (db: Db, at: Date) => db`
  published_from <= ${at} and (published_to is null or published_to > ${at})
  and (withdrawn_at is null or withdrawn_at > ${at})`

/** Which version is at an address now, without its content; null when nothing is. */
export async function findOfferedRef(
  db: Db,
  { kind, slug, officeId, at }: { kind: WorkKind; slug: string; officeId?: string; at: Date },
): Promise<VersionRef | null> {
  return maybe(
    await db<VersionRef[]>`
      select ${refColumns(db)} from publishing.versions
      where office_id in (${officeId ?? operatorId}, ${operatorId}) and kind = ${kind}
        and slug = ${slug} and ${offered(db, at)}
      order by office_id = ${operatorId}, published_from desc, number desc limit 1`,
  )
}

/** Which versions an office offers now, one a slug, without their contents. */
export async function listOfferedRefs(
  db: Db,
  { kind, officeId, at }: { kind: WorkKind; officeId?: string; at: Date },
): Promise<VersionRef[]> {
  return db<VersionRef[]>`
    select distinct on (slug) ${refColumns(db)} from publishing.versions
    where office_id in (${officeId ?? operatorId}, ${operatorId}) and kind = ${kind}
      and ${offered(db, at)}
    order by slug, office_id = ${operatorId}, published_from desc, number desc limit 2000`
}

/** The addresses at which an office offers something now (its own or shared), by their kind. */
export async function listOfferedSlugs(
  db: Db,
  { officeId, at }: { officeId?: string; at: Date },
): Promise<Record<WorkKind, Set<string>>> {
  const rows = await db<{ kind: WorkKind; slug: string }[]>`
    select distinct kind, slug from publishing.versions
    where office_id in (${officeId ?? operatorId}, ${operatorId}) and ${offered(db, at)}
    limit 4000`
  const of = (kind: WorkKind) => new Set(rows.filter(row => row.kind === kind).map(row => row.slug))
  return { form: of('form'), guide: of('guide') }
}

/** Which offices offer a text of their own at an address now, one version each. */
export async function listOwnRefs(
  db: Db,
  { kind, slug, at }: { kind: WorkKind; slug: string; at: Date },
): Promise<VersionRef[]> {
  return db<VersionRef[]>`
    select distinct on (office_id) ${refColumns(db)} from publishing.versions
    where kind = ${kind} and slug = ${slug} and office_id <> ${operatorId} and ${offered(db, at)}
    order by office_id, published_from desc, number desc limit 200`
}

/** From when to when a version is offered, without its content; throws `NotFound`. */
export async function findTerm(db: Db, ref: VersionRef): Promise<Term> {
  return one(
    await db<Term[]>`
      select published_from as "publishedFrom", published_to as "publishedTo",
        withdrawn_at as "withdrawnAt"
      from publishing.versions
      where office_id = ${ref.ownerId} and work_id = ${ref.workId} and number = ${ref.number}`,
  )
}

/** A title in the languages that it has, and of a form for which senders alone it is. */
type Named = { title: { cs: string; en?: string; de?: string }; senders: string[] | null }

/**
 * The titles of what an office offers at addresses, by kind and slug; an adaptation without a
 * title of its own bears the shared one. What is not offered is not among them.
 */
export async function listTitles(
  db: Db,
  named: readonly { kind: WorkKind; slug: string }[],
  { officeId, at }: { officeId: string | null; at: Date },
): Promise<Map<string, Named>> {
  if (named.length === 0) return new Map()
  const [kinds, slugs] = [named.map(one => one.kind), named.map(one => one.slug)]
  const rows = await db<({ kind: WorkKind; slug: string } & Named)[]>`
    select distinct on (kind, slug) kind, slug, content -> 'title' as title,
      content -> 'senders' as senders
    from publishing.versions
    where office_id in (${officeId ?? operatorId}, ${operatorId})
      and (kind, slug) in (select * from unnest(${kinds}::text[], ${slugs}::text[]))
      and ${offered(db, at)} and content ? 'title'
    order by kind, slug, office_id = ${operatorId}, published_from desc, number desc
    limit 1000`
  return new Map(
    rows.map(({ kind, slug, title, senders }) => [`${kind} ${slug}`, { title, senders }]),
  )
}

/** The versions of an owner's works that are offered or to come, without their contents. */
export async function listTerms(
  db: Db,
  ownerId: string,
  { kind, at }: { kind: WorkKind; at: Date },
): Promise<(VersionRef & Term)[]> {
  return db<(VersionRef & Term)[]>`
    select ${refColumns(db)}, published_from as "publishedFrom", published_to as "publishedTo",
      withdrawn_at as "withdrawnAt"
    from publishing.versions
    where office_id = ${ownerId} and kind = ${kind}
      and (published_to is null or published_to > ${at})
      and (withdrawn_at is null or withdrawn_at > ${at})
    order by work_id, number limit 10000`
}
