import {
  element,
  withAttributes,
  type XmlElement,
  xmlDocument,
} from '../../../../foundation/xml.ts'
import { actElements, inCzech, matterElement, wayOfAct } from './document.ts'
import type { FilledForm } from './facts.ts'
import { namespaces, officeElements, senderElements } from './persons.ts'

/** What is certified: the office's number, the second, and the hash of the form's XML. */
export type Certified = {
  /** The certificate's own identifier. */
  id: string
  recordMark: string
  deliveredAt: Date
  issuedAt: Date
  sha256: string
}

/**
 * The certificate of a digital act (§ 5 zák. č. 12/2020 Sb.) by the open formal standard
 * „osvědčení digitálního úkonu“ (2024-10-17).
 *
 * Takes the filled form as it was sent and what the office answered; gives the XML.
 */
export function certificateXml(filled: FilledForm, certified: Certified): string {
  const { id, recordMark, deliveredAt, issuedAt, sha256 } = certified
  const root = element(
    'osvědčení',
    element('jid', id),
    matterElement(filled),
    element('provedení_úkonu', deliveredAt.toISOString()),
    element('vystavení_osvědčení', issuedAt.toISOString()),
    element('autorizace', filled.submissionId),
    element('hash_podání', sha256),
    submissionElement(filled, recordMark),
    ...actElements(filled),
    element(
      'způsob_provedení_úkonu',
      element('kód', wayOfAct.code),
      inCzech('název', wayOfAct.name),
    ),
  )
  const xmlns = 'http://dia.gov.cz/ns/osvedceni-digitalniho-ukonu'
  return xmlDocument(withAttributes(root, { xmlns, ...namespaces }))
}

function submissionElement(filled: FilledForm, recordMark: string): XmlElement {
  const { submissionId, sender, office, attachments } = filled
  return element(
    'osvědčuje_digitální_úkon_provedený_podáním',
    element('jid', submissionId),
    element('číslo_jednací', recordMark),
    element('odesílatel', ...senderElements(sender)),
    element('příjemce', ...officeElements(office)),
    element('uživatel_služby', ...senderElements(sender)),
    element('počet_příloh', String(attachments.length)),
    element(
      'přílohy',
      ...attachments.map(({ name, sha256 }) =>
        element(
          'příloha',
          inCzech('název', name),
          element('název_souboru', name),
          element('hash_souboru', sha256),
        ),
      ),
    ),
    matterElement(filled),
  )
}
