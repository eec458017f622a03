import { buffer } from 'node:stream/consumers'
import type { FilePart } from '../../../foundation/file.ts'
import { type Blobs, endBytes, isCutPdf } from '../../../platform/blobs/index.ts'
import { type Sql, within } from '../../../platform/db/index.ts'
import { findDocument } from '../../records/index.ts'
import { findArrival, keepChecks } from '../queries/deliveries.ts'
import { result } from '../rules/checks.ts'

/**
 * Looks whether the files of a delivery can be opened, and writes it among its checks
 * (§ 4 odst. 1 vyhl. č. 259/2012 Sb.). Looking twice changes nothing.
 */
export async function lookIntoFiles(
  { sql, blobs }: { sql: Sql; blobs: Blobs },
  { officeId, deliveryId }: { officeId: string; deliveryId: string },
): Promise<void> {
  const scope = { officeId }
  const { arrival, files } = await within(sql, scope, async tx => {
    const arrival = await findArrival(tx, officeId, deliveryId)
    const { files } = await findDocument(tx, officeId, arrival.documentId)
    return { arrival, files }
  })
  if (files.length === 0) return
  const damaged = await damagedOf(blobs, files)
  const others = arrival.checks.filter(check => check.name !== 'undamaged')
  const checks = [...others, result('undamaged', damaged)]
  await within(sql, scope, tx => keepChecks(tx, officeId, { id: deliveryId, checks }))
}

/** Names of the files that cannot be opened; only PDF tells it by its end. */
async function damagedOf(blobs: Blobs, files: readonly FilePart[]): Promise<string[]> {
  const damaged: string[] = []
  for (const file of files) {
    if (file.mimeType !== 'application/pdf' || file.sizeBytes === 0) continue
    if (!(await opens(blobs, file))) damaged.push(file.name)
  }
  return damaged
}

async function opens(blobs: Blobs, { sha256, sizeBytes }: FilePart): Promise<boolean> {
  if (!(await blobs.has(sha256))) return false
  const end = await buffer(blobs.read(sha256, Math.max(0, sizeBytes - endBytes)))
  return !isCutPdf(end, sizeBytes)
}
