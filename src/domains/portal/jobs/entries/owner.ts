import { operatorId } from '../../../../foundation/ids.ts'
import type { Office } from '../../../offices/index.ts'

/** What all offices share comes before one office's wording of it. */
const weights = { shared: 1, local: 0 }

/** The part of an entry that tells whose work it is. */
export function ownedBy(office: Office | null, slug: string) {
  const ownerId = office?.id ?? operatorId
  return {
    reference: referenceOf({ ownerId, slug }),
    isLocal: office !== null,
    weight: office ? weights.local : weights.shared,
  }
}

/** Two links of one name would lead to different pages, so an office's own says whose it is. */
export function titledBy(office: Office | null, title: string): string {
  return office ? `${title} (${office.name})` : title
}

/** What the index calls a work: all wordings of one stand side by side. */
export function referenceOf({ ownerId, slug }: { ownerId: string; slug: string }): string {
  return `${slug}/${ownerId}`
}
