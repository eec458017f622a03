import { withQuery } from '../../../../foundation/path.ts'
import type { Visit } from '../../../../platform/http/index.ts'
import * as paths from '../../paths.ts'

/** The address of a page of the form; from the check it leads back there. */
export function pageHref(visit: Visit, id: string, page: string, fromCheck = false): string {
  const address = paths.fillingPage({ id, page })
  return visit.href(fromCheck ? withQuery(address, { z: 'kontrola' }) : address)
}
