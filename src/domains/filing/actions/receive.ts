import { newId } from '../../../foundation/ids.ts'
import { sendAhead, type Tx } from '../../../platform/db/index.ts'
import { announce } from '../../../platform/news/index.ts'
import { findOffice } from '../../offices/index.ts'
import { numberingOf, type Registration, registerDocument } from '../../records/index.ts'
import { type Arrival, claimKey, findByKey, insertDelivery } from '../queries/deliveries.ts'
import { checkDelivery } from '../rules/checks.ts'
import { newFollowCode } from '../rules/codes.ts'
import type { Delivery, Received } from '../rules/delivery.ts'
import { tracesOf } from '../rules/traces.ts'
import { filingReceived } from './news.ts'

/**
 * Receives a letter at an office: the only way in for paper, e-mail, portal and other offices.
 *
 * Takes an open transaction in the scope of the office, and the delivery, whose files lie durably
 * in the store. When the transaction commits, the letter has its gap-free number, its place in
 * the transparency log, a due date and a place in the queue. The same key gives the same result.
 * What was written last is on its way when this resolves; the commit waits for it.
 */
export async function receive(tx: Tx, delivery: Delivery): Promise<Received> {
  const { officeId, key } = delivery
  const deliveryId = newId(delivery.at)
  const [isFirst, office] = await Promise.all([
    claimKey(tx, officeId, key, deliveryId),
    findOffice(tx, officeId),
  ])
  if (!isFirst) return repeated(officeId, await findByKey(tx, officeId, key))
  const registration = await registerDocument(tx, {
    ...delivery,
    ...numberingOf(office),
    documentId: newId(delivery.at),
    inCase: delivery.inCase ?? null,
    handoverId: delivery.from?.handoverId ?? null,
    paper: delivery.paper ?? null,
  })
  return writeArrival(tx, delivery, deliveryId, registration)
}

async function writeArrival(
  tx: Tx,
  delivery: Delivery,
  deliveryId: string,
  registration: Registration,
): Promise<Received> {
  const { officeId, channel, at, from, paper } = delivery
  const { place, joins, ...numbered } = registration
  const checks = checkDelivery({
    ...delivery,
    onPaper: paper !== undefined,
    handedOver: from !== undefined,
  })
  // What goes into a case is followed by the code of that case's first letter.
  const isFollowed = paper && !from && !joins && delivery.sender.name.trim() !== ''
  const followCode = isFollowed ? newFollowCode() : null
  const arrival = {
    ...numbered,
    id: deliveryId,
    channel,
    at,
    checks,
    followCode,
    fromOfficeId: from?.officeId ?? null,
    fromOfficeName: from?.officeName ?? null,
    handoverId: from?.handoverId ?? null,
    routeTo: delivery.routeTo ?? null,
    logIndex: place.index,
  }
  await sendAhead(
    insertDelivery(tx, officeId, arrival, tracesOf(delivery)),
    announce(tx, filingReceived, {
      officeId,
      deliveryId,
      caseId: registration.caseId,
      submissionId: delivery.submissionId,
      personId: delivery.sender.personId,
      recordMark: registration.recordMark,
      at: (delivery.cameAt ?? at).toISOString(),
      matterKind: delivery.matterKind,
      dueOn: registration.dueOn,
      dueLaw: registration.dueLaw,
      followCode,
    }),
  )
  return { ...numbered, place, deliveryId, deliveredAt: at, repeated: false }
}

function repeated(officeId: string, arrival: Arrival): Received {
  const { id: deliveryId, at: deliveredAt, caseId, documentId, recordMark, year, serial } = arrival
  const { dueOn, dueLaw, logIndex } = arrival
  const numbered = { caseId, documentId, recordMark, year, serial }
  const place = { officeId, index: logIndex }
  return { deliveryId, ...numbered, place, deliveredAt, dueOn, dueLaw, repeated: true }
}
