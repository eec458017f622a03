import { field, type Visit } from '../../../platform/http/index.ts'
import { keyOf, type SuppliedAt } from '../rules/supplying.ts'

/** What was chosen of a newer text of the product: none of its changes, or some by their places. */
export type SupplyChoice = {
  isOf(supply: SuppliedAt): boolean
  takes(place: number): boolean
}

/** The choice that a sent page made; a text that came meanwhile is another one than it saw. */
export function supplyChoiceIn(visit: Visit): SupplyChoice {
  const keepsAll = field(visit, 'nechat') !== ''
  return {
    isOf: supply => field(visit, 'dodano') === keyOf(supply),
    takes: place => !keepsAll && field(visit, `volba.${place}`) === 'take',
  }
}
