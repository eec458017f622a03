import type { Place } from '../../../../foundation/czech/index.ts'
import { element, type XmlElement } from '../../../../foundation/xml.ts'
import type { Person } from '../../../identity/index.ts'
import type { Office } from '../../../offices/index.ts'

/** The parts of the open formal standards that tell of people and places (2024-10-04). */
export const namespaces = {
  'xmlns:osoby': 'http://dia.gov.cz/ns/spolecne-casti-elektronickych-dokumentu/osoby',
  'xmlns:místa': 'http://dia.gov.cz/ns/spolecne-casti-elektronickych-dokumentu/mista',
}

/** A sender as the standards tell of them: a natural or a legal person. */
export function senderElements(sender: Person): XmlElement[] {
  const place = placeOf(sender)
  if (sender.kind === 'legal') {
    const { name, ico } = sender
    return [legal({ name, ico: ico ?? '', dataBoxId: '', place })]
  }
  const [given, surname] = splitName(sender.name)
  return [
    element(
      'osoby:fyzická_osoba',
      element('osoby:jméno', given),
      element('osoby:příjmení', surname),
      element('osoby:datum_narození', sender.birthDate ?? ''),
      element('osoby:trvalé_bydliště', place),
    ),
  ]
}

/** An office as the standards tell of it: a legal person with its data box. */
export function officeElements(office: Office): XmlElement[] {
  const { name, ico, dataBoxId } = office
  return [legal({ name, ico: ico ?? '00000000', dataBoxId, place: placeOf(office) })]
}

type Legal = { name: string; ico: string; dataBoxId: string; place: XmlElement }

function legal({ name, ico, dataBoxId, place }: Legal): XmlElement {
  return element(
    'osoby:právnická_osoba',
    element('osoby:obchodní_firma', name),
    element('osoby:ičo', ico),
    element('osoby:datová_schránka', dataBoxId),
    element('osoby:sídlo', place),
  )
}

/** Addresses are kept as people write them, without a code of the register of addresses. */
function placeOf({ street, town, postcode, country = '' }: Place) {
  const text = [street, `${postcode} ${town}`.trim(), country].filter(Boolean).join(', ')
  return element('místa:adresa_neevidovaná_v_rúian', element('místa:text_adresy', text))
}

/** Names are kept as one text; the last word is taken for the surname. */
function splitName(name: string): [string, string] {
  const words = name.trim().split(/\s+/)
  const surname = words.pop() ?? ''
  return [words.join(' ') || surname, surname]
}
