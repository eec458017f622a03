import type { FilePart } from '../../../../foundation/file.ts'
import {
  element,
  optional,
  withAttributes,
  type XmlElement,
  xmlDocument,
} from '../../../../foundation/xml.ts'
import { journeyOf } from '../journey.ts'
import { wordsIn } from '../showing.ts'
import type { FilledForm } from './facts.ts'
import { namespaces, officeElements, senderElements } from './persons.ts'

/**
 * How the act was done, by the code list of § 4 odst. 1 zák. č. 12/2020 Sb.: 4 is a public
 * administration system to which the person signed in.
 */
export const wayOfAct = {
  code: '4',
  name:
    'Informační systém veřejné správy umožňující prokázání totožnosti uživatele služby ' +
    's využitím elektronické identifikace',
}

/**
 * The document of the form by the open formal standard „dokumenty z formulářů“ (2024-10-04).
 *
 * Takes a filled form and the code of this system in the register (digits); gives the XML.
 */
export function formXml(filled: FilledForm, system: { code: string; name: string }): string {
  const { submissionId, sender, office, attachments } = filled
  const root = element(
    'dokument',
    element('jid', submissionId),
    element('odesílatel', ...senderElements(sender)),
    element('příjemce', ...officeElements(office)),
    element('uživatel_služby', ...senderElements(sender)),
    element('vyplněn_v_isvs', element('kód', system.code), inCzech('název', system.name)),
    element(
      'způsob_provedení_úkonu',
      element('kód', wayOfAct.code),
      inCzech('název', wayOfAct.name),
    ),
    formElement(filled),
    element('počet_příloh', String(attachments.length)),
    element('přílohy', ...attachments.map(attachmentElement)),
    matterElement(filled),
    element('doručit_osvědčení_do_datové_schránky', 'false'),
    element('služba_v_přenesené_působnosti', 'false'),
  )
  const xmlns = 'http://dia.gov.cz/ns/dokumenty-z-formularu-ZoPDS'
  return xmlDocument(withAttributes(root, { xmlns, ...namespaces }))
}

/**
 * What an office's machine reads of the PDF: the layer of § 69a odst. 5 zák. č. 499/2004 Sb. by
 * the open formal standard „metadata dokumentů veřejnoprávních původců“ (2024-12-10).
 */
export function metadataXml(filled: FilledForm): string {
  const { submissionId, sender, office } = filled
  const root = element(
    'dokument',
    element('jid', submissionId),
    element('odesílatel', ...senderElements(sender)),
    element('příjemce', ...officeElements(office)),
    matterElement(filled),
  )
  const xmlns = 'http://dia.gov.cz/ns/metadata-dokumentu-verejnopravnich-puvodcu'
  return xmlDocument(withAttributes(root, { xmlns, ...namespaces }))
}

/** The name under which a PDF carries that layer; fixed by the standard. */
export const metadataName = 'metadata-dokumentu-veřejnoprávního-původce.xml'

/** A text marked as Czech. */
export function inCzech(name: string, text: string): XmlElement {
  return withAttributes(element(name, text), { 'xml:lang': 'cs' })
}

/** Codes of the register of rights and duties; 0 where the act is not in its catalogue. */
export function actElements({ definition }: FilledForm): XmlElement[] {
  const { act = 'U0', service = 'S0', agenda = 'A0' } = definition.services ?? {}
  const name = definition.title.cs
  const coded = (kind: string, code: string) =>
    element(kind, element('kód', code), inCzech('název', name))
  return [coded('úkon', act), coded('služba', service), coded('agenda', agenda)]
}

/** What the submission is about, as its subject says. */
export function matterElement({ definition, answers, world, lang }: FilledForm): XmlElement {
  const subject = wordsIn(journeyOf(definition, answers, world).subject, lang)
  return withAttributes(element('věc', subject), { 'xml:lang': lang })
}

function formElement(filled: FilledForm): XmlElement {
  const { ref, definition } = filled
  return element(
    'byl_vytvořen_formulářem',
    element('identifikátor', `${ref.ownerId}/${definition.slug}`),
    inCzech('název', definition.title.cs),
    optional('verze', String(ref.number)),
    ...actElements(filled),
  )
}

function attachmentElement({ name, mimeType }: FilePart): XmlElement {
  return element(
    'příloha',
    inCzech('název', name),
    element('název_souboru', name),
    element('typ_média', `http://www.iana.org/assignments/media-types/${mimeType}`),
  )
}
