/** An element of XML to be written: its name, its attributes, and what is in it. */
export type XmlElement = {
  name: string
  attributes: Record<string, string>
  content: readonly XmlContent[]
}

/** Absent content is written as nothing, so that an optional element needs no condition. */
export type XmlContent = XmlElement | string | null | undefined

/** An element with what is in it, in this order. */
export function element(name: string, ...content: readonly XmlContent[]): XmlElement {
  return { name, attributes: {}, content }
}

/** The element with attributes added to it. */
export function withAttributes(
  { name, attributes, content }: XmlElement,
  added: Record<string, string>,
): XmlElement {
  return { name, attributes: { ...attributes, ...added }, content }
}

/** The element holding a text, or nothing when there is no text. */
export function optional(name: string, text: string | null | undefined): XmlElement | null {
  return text ? element(name, text) : null
}

/**
 * A whole document in UTF-8, indented by two spaces where elements are in elements.
 *
 * Characters that XML 1.0 cannot hold (control characters, halves of a pair) are replaced by
 * U+FFFD.
 */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '')}\n`
}

function written({ name, attributes, content }: XmlElement, indent: string): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`)
  const inside = content.filter(part => part !== null && part !== undefined)
  if (inside.length === 0) return `${indent}<${name}${pairs.join('')}/>`
  const start = `${indent}<${name}${pairs.join('')}>`
  if (inside.some(part => typeof part === 'string')) {
    const text = inside.map(part => (typeof part === 'string' ? escaped(part) : written(part, '')))
    return `${start}${text.join('')}</${name}>`
  }
  const lines = (inside as XmlElement[]).map(part => written(part, `${indent}  `))
  return [start, ...lines, `${indent}</${name}>`].join('\n')
}

const marks: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\r': '&#13;',
}

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"\t\r]/g, mark => marks[mark]!)
}
