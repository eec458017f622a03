import { done, type Outcome } from '../../foundation/outcome.ts'
import { enter, type Tx } from '../../platform/db/index.ts'
import { openLog } from '../ledger/index.ts'
import {
  type Connection,
  type ConnectRefusal,
  connectOffice,
  type Office,
} from '../offices/index.ts'

/**
 * Connects an office: its row in the directory, and the log that proves what it receives.
 *
 * Takes an open transaction, which is turned to the office's scope; a refusal writes nothing.
 */
export async function connect(
  tx: Tx,
  connection: Connection,
): Promise<Outcome<Office, ConnectRefusal>> {
  const connected = await connectOffice(tx, connection)
  if (!connected.ok) return connected

  const { id, slug } = connected.value
  await enter(tx, { officeId: id })
  await openLog(tx, { officeId: id, name: slug })
  return done(connected.value)
}
