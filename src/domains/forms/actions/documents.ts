import type { FilePart } from '../../../foundation/file.ts'
import { makePdf, type PdfAttachment } from '../../../platform/pdf/index.ts'
import type { Services } from '../../../platform/services.ts'
import { formJson } from '../rules/output/data.ts'
import { formXml, metadataName, metadataXml } from '../rules/output/document.ts'
import type { FilledForm } from '../rules/output/facts.ts'
import { formDocument } from '../views/document/form.ts'

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
  const pdf = await makePdf(formDocument(filled, inside(filled, xml, json)))
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

function inside(filled: FilledForm, xml: string, json: string): PdfAttachment[] {
  const { slug } = filled.definition
  const carried = (name: string, type: string, text: string): PdfAttachment => ({
    ...{ name, type, content: Buffer.from(text), relationship: 'Data' as const },
  })
  return [
    carried(metadataName, 'application/xml', metadataXml(filled)),
    carried(`${slug}.xml`, 'application/xml', xml),
    carried(`${slug}.json`, 'application/json', json),
  ]
}
