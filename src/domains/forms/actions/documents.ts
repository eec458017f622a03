import type { FilePart } from '../../../foundation/file.ts'
import { makePdf, type PdfAttachment, sealPdf } from '../../../platform/pdf/index.ts'
import type { Services } from '../../../platform/services.ts'
import { requestStamp } from '../../../platform/stamp/index.ts'
import { type Certified, certificateXml } from '../rules/output/certificate.ts'
import { formJson } from '../rules/output/data.ts'
import { formXml, metadataName, metadataXml } from '../rules/output/document.ts'
import type { FilledForm } from '../rules/output/facts.ts'
import { certificateDocument, certificateName } from '../views/document/certificate.ts'
import { formDocument } from '../views/document/form.ts'
import { type Signing, signedDocument } from '../views/document/signed.ts'

/**
 * Makes the documents of a filled form and stores them durably: the PDF to read, the XML of the
 * open formal standard, and the answers as data.
 *
 * Takes the filled form; gives the files as parts of the submission. Done before the transaction
 * of sending, so that what is numbered and logged lies in the store already.
 */
export async function formDocuments(
  { blobs, config }: Pick<Services, 'blobs' | 'config'>,
  filled: FilledForm,
): Promise<FilePart[]> {
  const xml = formXml(filled, { code: config.systemCode, name: 'VIRTUOS' })
  const json = formJson(filled)
  const pdf = await makePdf(formDocument(filled, inside(filled, xml)))
  const { slug } = filled.definition
  const parts: [string, string, Buffer][] = [
    [`${slug}.pdf`, 'application/pdf', pdf],
    [`${slug}.xml`, 'application/xml', Buffer.from(xml)],
    [`${slug}.json`, 'application/json', Buffer.from(json)],
  ]
  return Promise.all(
    parts.map(async ([name, mimeType, bytes]) => ({ name, mimeType, ...(await blobs.put(bytes)) })),
  )
}

/** Makes the document of what somebody else signed and stores it durably. */
export async function signerDocument(
  { blobs }: Pick<Services, 'blobs'>,
  filled: FilledForm,
  signing: Signing,
): Promise<FilePart> {
  const pdf = await makePdf(signedDocument(filled, signing))
  const name = `${filled.definition.slug}.pdf`
  return { name, mimeType: 'application/pdf', ...(await blobs.put(pdf)) }
}

/**
 * A PDF/A-3 may carry only what is an output format itself (§ 23 vyhl. č. 259/2012 Sb.): XML is
 * one, JSON is not and lies beside.
 */
function inside(filled: FilledForm, xml: string): PdfAttachment[] {
  const { slug } = filled.definition
  const carried = (name: string, text: string): PdfAttachment => ({
    ...{ name, type: 'application/xml', content: Buffer.from(text) },
    relationship: 'Data',
  })
  return [carried(metadataName, metadataXml(filled)), carried(`${slug}.xml`, xml)]
}

/**
 * Issues the certificate of a digital act (§ 5 zák. č. 12/2020 Sb.): sealed, and stamped where the
 * installation has a stamping authority; the XML of the open formal standard is in it and beside
 * it.
 *
 * Takes the filled form as it was sent and what the office answered; gives two durable files.
 */
export async function issueCertificate(
  { blobs, config, keys }: Pick<Services, 'blobs' | 'config' | 'keys'>,
  filled: FilledForm,
  certified: Certified,
): Promise<FilePart[]> {
  const xml = certificateXml(filled, certified)
  const pdf = await makePdf(certificateDocument(filled, certified, xml))
  const { stampUrl } = config
  const stamp = stampUrl ? (digest: Buffer) => requestStamp(stampUrl, digest) : null
  const sealed = await sealPdf(pdf, keys, certified.issuedAt, stamp)
  const [pdfPart, xmlPart] = await Promise.all([blobs.put(sealed), blobs.put(Buffer.from(xml))])
  return [
    { name: 'osvedceni.pdf', mimeType: 'application/pdf', ...pdfPart },
    { name: certificateName, mimeType: 'application/xml', ...xmlPart },
  ]
}
