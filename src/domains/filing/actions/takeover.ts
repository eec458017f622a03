import { distinctName, type FilePart } from '../../../foundation/file.ts'
import { enter, type Sql, within } from '../../../platform/db/index.ts'
import {
  type Document,
  type HandoverPackage,
  noteTakenOver,
  openHandover,
  takeBack,
} from '../../records/index.ts'
import { listArrivals } from '../queries/deliveries.ts'
import type { Delivery } from '../rules/delivery.ts'
import { receive } from './receive.ts'

/**
 * Takes a handed-over case into the office that it was handed to, and tells the handing office
 * under what number. One transaction in two scopes, one after the other; twice is once.
 */
export function takeOver(
  sql: Sql,
  fromOfficeId: string,
  officeName: string,
  handoverId: string,
  at: Date,
): Promise<void> {
  return within(sql, { officeId: fromOfficeId }, async tx => {
    const opened = await openHandover(tx, fromOfficeId, handoverId)
    if (opened.handover.takenOverAt) return
    const delivery = deliveryOf(opened, officeName, at)
    await enter(tx, { officeId: delivery.officeId })
    const received = await receive(tx, delivery)
    await enter(tx, { officeId: fromOfficeId })
    await noteTakenOver(tx, opened, at, received.recordMark)
  })
}

/** Gives a returned case back to the office that had handed it over; others are left alone. */
export function returnToOffice(
  sql: Sql,
  returned: { officeId: string; caseId: string; reason: string; at: Date },
): Promise<void> {
  const { officeId, caseId, reason, at } = returned
  return within(sql, { officeId }, async tx => {
    const [arrival] = await listArrivals(tx, officeId, [caseId])
    if (!arrival?.fromOfficeId || !arrival.handoverId) return
    await takeBack(tx, arrival.fromOfficeId, arrival.handoverId, at, reason)
  })
}

/** The whole case as one delivery: the first letter's text, and the files of all. */
function deliveryOf(
  { handover, matter, documents }: HandoverPackage,
  officeName: string,
  at: Date,
): Delivery {
  const first = documents.find(document => document.direction === 'in')
  return {
    officeId: handover.toOfficeId,
    key: `handover:${handover.id}`,
    channel: 'InterniVypraveni',
    at,
    subject: matter.subject,
    text: textOf(documents, first),
    matterKind: matter.matterKind,
    sender: matter.sender,
    files: filesOf(documents),
    submissionId: matter.submissionId,
    lang: matter.lang,
    paper: {
      sheets: first?.sheets ?? null,
      paperAnnexes: first?.paperAnnexes ?? null,
      otherAnnexes: first?.otherAnnexes ?? null,
      senderReference: matter.recordMark,
      form: first?.form ?? null,
    },
    from: { officeId: handover.officeId, officeName, handoverId: handover.id },
  }
}

function textOf(documents: readonly Document[], first: Document | undefined): string {
  const others = documents.filter(document => document !== first && document.body !== '')
  const rest = others.map(one => `${one.recordMark}: ${one.subject}\n${one.body}`)
  return [first?.body ?? '', ...rest].filter(text => text !== '').join('\n\n')
}

/** Files of several documents may have one name; in one document they may not. */
function filesOf(documents: readonly Document[]): FilePart[] {
  const files: FilePart[] = []
  for (const file of documents.flatMap(document => document.files)) {
    const name = distinctName(
      file.name,
      files.map(other => other.name),
    )
    files.push({ ...file, name })
  }
  return files
}
