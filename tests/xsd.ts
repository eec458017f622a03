import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { TestContext } from 'node:test'
import { fileURLToPath } from 'node:url'
import {
  XmlBufferInputProvider,
  XmlDocument,
  XsdValidator,
  xmlRegisterInputProvider,
} from 'libxml2-wasm'

/** The official schemas, beside the project; they are read, never kept here. */
const standards = fileURLToPath(new URL('../../shared/standards/ofn/', import.meta.url))

/** Only what the schemas import from it: the attribute that names a language. */
const xmlNamespace = `<?xml version="1.0"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
  targetNamespace="http://www.w3.org/XML/1998/namespace">
  <xs:attribute name="lang" type="xs:language"/>
</xs:schema>`

const local = 'ofn:/'

export type Schema = { validate(xml: string): void }

/**
 * An official schema of the open formal standards; null (and the test is skipped, loudly) where
 * the schemas do not lie beside the project.
 *
 * Takes the schema's address below the standards. `validate` throws what is wrong with a document.
 */
export function officialSchema(t: TestContext, address: string): Schema | null {
  if (!existsSync(standards)) {
    t.skip('the official schemas are not here: ../shared/standards/ofn')
    return null
  }
  registerOnce()
  const xsd = XmlDocument.fromString(readSchema(standards + address), {
    url: local + encodeURI(address),
  })
  const validator = XsdValidator.fromDoc(xsd)
  return {
    validate(xml) {
      const document = XmlDocument.fromString(xml)
      validator.validate(document)
      document.dispose()
    },
  }
}

let isRegistered = false

function registerOnce(): void {
  if (isRegistered) return
  const files = (readdirSync(standards, { recursive: true }) as string[])
    .filter(name => name.endsWith('.xsd'))
    .map(name => [local + encodeURI(name), bytes(readSchema(standards + name))] as const)
  const all = Object.fromEntries([...files, [`${local}xml.xsd`, bytes(xmlNamespace)]])
  isRegistered = xmlRegisterInputProvider(new XmlBufferInputProvider(all))
}

/** Imports lead to the files here; the reader knows XSD 1.0 only, without `dateTimeStamp`. */
function readSchema(file: string): string {
  return readFileSync(file, 'utf8')
    .replaceAll(
      /schemaLocation="https:\/\/ofn\.gov\.cz\/([^"]+)"/g,
      (_, address: string) => `schemaLocation="${local}${encodeURI(address)}"`,
    )
    .replaceAll(
      /schemaLocation="http:\/\/www\.w3\.org\/\d+(\/\d+)?\/xml\.xsd"/g,
      `schemaLocation="${local}xml.xsd"`,
    )
    .replaceAll('xs:dateTimeStamp', 'xs:dateTime')
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
