import { isId } from '../../../foundation/ids.ts'
import { NotFound, within } from '../../../platform/db/index.ts'
import type { Visit } from '../../../platform/http/index.ts'
import type { WorkName, Writer } from '../../publishing/index.ts'
import { type DeskGuide, readDesk } from '../actions/desk.ts'
import { ownerOf } from '../rules/who.ts'

/** The guide of the address, as one of the caller's owner. */
export function nameOf({ caller, params }: Visit): WorkName {
  const { id = '' } = params
  if (!isId(id)) throw new NotFound()
  return { ownerId: ownerOf(caller!), workId: id }
}

/** Who writes, and when. */
export function writerOf({ caller, now }: Visit): Writer {
  return { accountId: caller!.accountId, name: caller!.name, at: now }
}

/** The guide of the address with all that its owner knows of it; throws `NotFound`. */
export function openDesk(visit: Visit): Promise<DeskGuide> {
  const name = nameOf(visit)
  return within(visit.services.sql, { officeId: name.ownerId }, tx => readDesk(tx, name, visit.now))
}
