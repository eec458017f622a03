import { within } from '../../../platform/db/index.ts'
import type { Visit } from '../../../platform/http/index.ts'
import { workIn } from '../../publishing/index.ts'
import { type DeskGuide, readDesk } from '../actions/desk.ts'

/** The guide of the address with all that its owner knows of it; throws `NotFound`. */
export function openDesk(visit: Visit): Promise<DeskGuide> {
  const name = workIn(visit)
  return within(visit.services.sql, { officeId: name.ownerId }, tx => readDesk(tx, name, visit.now))
}
