import { isId } from '../../../foundation/ids.ts'
import { NotFound } from '../../../platform/db/index.ts'
import { field, type Visit } from '../../../platform/http/index.ts'
import { listConnectedOffices, type OfficeType } from '../../offices/index.ts'
import { type Elsewhere, findElsewhere, listElsewhere } from '../queries/elsewhere.ts'
import { listTitles } from '../queries/offers.ts'
import { titleOf } from '../rules/titles.ts'
import type { Version, WorkKind } from '../rules/work.ts'
import { ownerOf } from './seat.ts'

/** What another office offers, with the office's name and address. */
export type ElsewhereLine = Omit<Elsewhere, 'title'> & {
  name: string
  officeName: string
  officeSlug: string
}

export type ElsewhereList = {
  words: string
  /** The kind of offices among which was looked; null for all. */
  type: OfficeType | null
  lines: ElsewhereLine[]
  /** There is more than is shown. */
  hasMore: boolean
}

/** So many are shown; more words find less. */
const mostShown = 50

/** What other offices offer, by the words and the kind of office in the address. */
export async function readElsewhere(visit: Visit, kind: WorkKind): Promise<ElsewhereList> {
  const { services, query, now: at, lang } = visit
  const { sql } = services
  const words = (query.q ?? '').trim().slice(0, 100)
  const type = ([1, 2, 3] as const).find(one => String(one) === query.typ) ?? null
  const offices = await listConnectedOffices(sql)
  const ids = offices.filter(office => office.type === type).map(({ id }) => id)
  const found = await listElsewhere(sql, {
    ...{ kind, ownerId: ownerOf(visit), at, limit: mostShown + 1 },
    words: words.split(/\s+/).filter(Boolean).slice(0, 8),
    officeIds: type ? ids : null,
  })
  const shared = await listTitles(
    sql,
    found.map(({ slug }) => ({ kind, slug })),
    { officeId: null, at },
  )
  const lines = found.slice(0, mostShown).flatMap(({ title, ...one }) => {
    const office = offices.find(({ id }) => id === one.ownerId)
    const named = { title: title ?? shared.get(`${kind} ${one.slug}`)?.title }
    return office
      ? [
          {
            ...one,
            name: titleOf(named, one.slug, lang),
            officeName: office.name,
            officeSlug: office.slug,
          },
        ]
      : []
  })
  return { words, type, lines, hasMore: found.length > mostShown }
}

/** The version of another office that is to be taken over; throws `NotFound` unless offered now. */
export async function sourceIn(visit: Visit, kind: WorkKind): Promise<Version> {
  const [sourceId = '', workId = '', number = ''] = field(visit, 'z').split('.')
  if (!isId(sourceId) || !isId(workId) || !/^\d{1,6}$/.test(number)) throw new NotFound()
  const ref = { ownerId: sourceId, workId, number: Number(number) }
  const place = { kind, ownerId: ownerOf(visit), at: visit.now }
  const version = await findElsewhere(visit.services.sql, ref, place)
  if (!version) throw new NotFound()
  return version
}
