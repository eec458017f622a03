/**
 * HTML as tagged templates that escape every value by default.
 *
 * `html.raw` is for our own trusted markup only. A condition is written `x ? html`…` : ''`, because
 * a bare `false` would be printed. A list of fifty cases is made of a thousand pieces, so a piece
 * is no more than its text and the mark that it is escaped already.
 */

/** A piece of escaped HTML, safe to put into another template. */
export type Html = Piece

/** Whoever could make one from a text could leave it unescaped, so only the templates can. */
class Piece {
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  toString(): string {
    return this.#text
  }

  toJSON(): string {
    return this.#text
  }
}

/**
 * A template whose values are escaped: text as text, pieces and lists of them as they are, a
 * missing value as nothing.
 */
export const html = Object.assign(
  (strings: TemplateStringsArray, ...values: unknown[]): Html => filled(strings, values, escaped),
  {
    /** The same for trusted markup: no value is escaped. */
    raw: (strings: TemplateStringsArray, ...values: unknown[]): Html =>
      filled(strings, values, asItIs),
  },
)

function filled(
  strings: TemplateStringsArray,
  values: readonly unknown[],
  written: (text: string) => string,
): Html {
  let text = strings[0]!
  for (let place = 0; place < values.length; place += 1) {
    text += textOf(values[place], written) + strings[place + 1]!
  }
  return new Piece(text)
}

function textOf(value: unknown, written: (text: string) => string): string {
  if (typeof value === 'string') return written(value)
  if (value instanceof Piece) return value.toString()
  if (value === undefined || value === null) return ''
  if (!Array.isArray(value)) return written(String(value))
  let text = ''
  for (const item of value) text += textOf(item, written)
  return text
}

/** What ends a text or an attribute's value in HTML. */
const special = /[&<>"']/
const specials = /[&<>"']/g
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Most texts have nothing to escape, and to look is much less than to write anew. */
function escaped(text: string): string {
  return special.test(text) ? text.replace(specials, sign => entities[sign]!) : text
}

const asItIs = (text: string) => text
