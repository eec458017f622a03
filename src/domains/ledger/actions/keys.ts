import { createPublicKey } from 'node:crypto'
import type { Services } from '../../../platform/services.ts'
import { findOrigin } from '../queries/logs.ts'
import { formatVerifierKey, signatureTypes, type VerifierKey } from '../rules/keys.ts'
import { installationId, originOf } from '../rules/origins.ts'

/** The key by which this installation's heads are checked, under the name by which it signs. */
export async function ownKey({ sql, config, keys }: Services): Promise<VerifierKey> {
  const signed = await findOrigin(sql, installationId)
  return {
    name: signed ?? originOf(config.logOrigin, ''),
    type: signatureTypes.log,
    publicKey: createPublicKey(keys.log),
  }
}

/** The same as a text, as it is printed on receipts and published at `/log/key`. */
export async function ownKeyText(services: Services): Promise<string> {
  return formatVerifierKey(await ownKey(services))
}
