import { type Day, dayOf } from '../../../foundation/dates/index.ts'
import { operatorId } from '../../../foundation/ids.ts'
import type { Db } from '../../../platform/db/index.ts'
import { listLayers, listOffered, type Version } from '../../publishing/index.ts'
import { listChecksOf } from '../queries/checks.ts'
import type { Guide, Overlay } from '../rules/guide.ts'
import { type LocalGuide, putOver } from '../rules/local.ts'

/** A published guide as it stands at an office. */
export type FoundGuide = LocalGuide & {
  slug: string
  /** The author to whom readers' comments go: the office, or the operator. */
  ownerId: string
  /** The newest version that is offered, and the office's adaptation of it. */
  version: Version<Guide>
  overlay: Version<Overlay> | null
  publishedFrom: Date
  publishedTo: Date | null
  checkedOn: Day
}

/**
 * The guide at an address as an office offers it now; null when nothing is offered.
 *
 * Takes the address, the office (null = only what is shared) and the moment.
 */
export async function findGuide(
  db: Db,
  slug: string,
  officeId: string | null,
  at: Date,
): Promise<FoundGuide | null> {
  const owners = [operatorId, ...(officeId ? [officeId] : [])]
  const [layers, checks] = await Promise.all([
    listLayers(db, { kind: 'guide', slug, at, ...(officeId && { officeId }) }),
    listChecksOf(db, slug, owners),
  ])
  const [offered, shared] = layers
  if (!offered) return null
  const isOverlay = (offered.content as Guide | Overlay).kind === 'overlay'
  const national = isOverlay ? shared : offered
  if (!national || (national.content as Guide | Overlay).kind !== 'guide') return null
  const found = merged(national as Version<Guide>, isOverlay ? (offered as Version<Overlay>) : null)
  const check = checks.get(found.ownerId)
  return check && check > found.checkedOn ? { ...found, checkedOn: check } : found
}

/** All guides that an office offers now (null = only what is shared), by their addresses. */
export async function listPublishedGuides(
  db: Db,
  officeId: string | null,
  at: Date,
): Promise<FoundGuide[]> {
  const shared = await listOffered(db, { kind: 'guide', at })
  const offered = officeId ? await listOffered(db, { kind: 'guide', officeId, at }) : shared
  const national = new Map(shared.map(version => [version.slug, version]))
  return offered.flatMap(version => {
    if ((version.content as Guide | Overlay).kind === 'guide') {
      return [merged(version as Version<Guide>, null)]
    }
    const base = national.get(version.slug) as Version<Guide> | undefined
    return base ? [merged(base, version as Version<Overlay>)] : []
  })
}

function merged(version: Version<Guide>, overlay: Version<Overlay> | null): FoundGuide {
  const { slug, publishedFrom, publishedTo, content } = version
  return {
    ...putOver(content, overlay?.content ?? null),
    slug,
    ownerId: overlay?.ownerId ?? version.ownerId,
    version,
    overlay,
    publishedFrom:
      overlay && overlay.publishedFrom > publishedFrom ? overlay.publishedFrom : publishedFrom,
    publishedTo: overlay?.publishedTo ?? publishedTo,
    checkedOn: lastCheck(content, overlay),
  }
}

/** Who adapts a text has read it, so the day of the adaptation is a check, too. */
function lastCheck({ checkedOn }: Guide, overlay: Version<Overlay> | null): Day {
  const adapted = overlay ? dayOf(overlay.publishedAt) : checkedOn
  return adapted > checkedOn ? adapted : checkedOn
}
