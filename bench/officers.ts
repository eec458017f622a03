import { createOfficer, openSession } from '../src/domains/identity/index.ts'
import type { Portal } from './portal.ts'

/** Seats a mayor, who reads all cases of an office, and signs them in; gives the cookie. */
export async function seatMayor({ services }: Portal, officeId: string): Promise<string> {
  const at = new Date()
  const { accountId } = await createOfficer(services, {
    officeId,
    name: 'Josef Krátký',
    email: 'josef.kratky@priklad.example',
    phone: '+420 376 000 200',
    roles: ['mayor'],
    unitIds: [],
    password: 'Lipa-u-radnice-26',
    at,
  })
  return `session=${await openSession(services.sql, { accountId, completed: true, officeId, at })}`
}
