import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import { isDay } from '../../../foundation/dates/index.ts'
import type { Guide, Overlay } from './guide.ts'
import { guideSchema, knownFormat, overlaySchema } from './schema.ts'

/** Why a file is no guide; each has its words in `texts/reading`. */
export type FaultCode =
  | 'too-large'
  | 'not-json'
  | 'not-a-guide'
  | 'other-format'
  | 'missing'
  | 'unknown-part'
  | 'wrong-kind'
  | 'no-amount'
  | 'no-such-title'
  | 'too-long'
  | 'malformed'
  | 'not-on-the-list'

/** What is wrong and where: `/sections/who/cs`. */
export type ReadFault = { place: string; code: FaultCode; detail?: string }

export type ReadContent<Content> =
  | { ok: true; content: Content }
  | { ok: false; faults: ReadFault[] }

/** A guide of a hundred pages of text is not half of it. */
export const mostFileBytes = 500_000

const mostFaults = 20

type Validators = { guide: ValidateFunction<Guide>; overlay: ValidateFunction<Overlay> }

let compiled: Validators | null = null

/** Compiled with the first file: most processes read none for hours. */
function validators(): Validators {
  compiled ??= compile(new Ajv2020({ allErrors: true, strict: true }))
  return compiled
}

function compile(ajv: Ajv2020): Validators {
  return { guide: ajv.compile(guideSchema), overlay: ajv.compile(overlaySchema) }
}

/**
 * Reads a guide or an adaptation from the text of a file.
 *
 * Refused with the places: what is no JSON, too large, of a newer format, or of another shape.
 */
export function readFile(text: string): ReadContent<Guide | Overlay> {
  if (Buffer.byteLength(text) > mostFileBytes) return fault({ place: '', code: 'too-large' })
  const json = parsed(text)
  return json === undefined ? fault({ place: '', code: 'not-json' }) : readContent(json)
}

/** Reads a guide or an adaptation from plain data; refused with the places that are wrong. */
export function readContent(json: unknown): ReadContent<Guide | Overlay> {
  if (typeof json !== 'object' || json === null) return fault({ place: '', code: 'not-a-guide' })
  const { kind, format } = json as Partial<Guide | Overlay>
  if (kind !== 'guide' && kind !== 'overlay') return fault({ place: '/kind', code: 'not-a-guide' })
  if ((format as unknown) !== knownFormat) return fault({ place: '/format', code: 'other-format' })
  if (kind === 'overlay') return checked(validators().overlay, json)
  const read = checked(validators().guide, json)
  if (!read.ok || isDay(read.content.checkedOn)) return read
  return fault({ place: '/checkedOn', code: 'malformed' })
}

function checked<Content>(is: ValidateFunction<Content>, json: unknown): ReadContent<Content> {
  if (is(json)) return { ok: true, content: clean(json) }
  return { ok: false, faults: (is.errors ?? []).slice(0, mostFaults).map(faultOf) }
}

function fault(one: ReadFault): { ok: false; faults: ReadFault[] } {
  return { ok: false, faults: [one] }
}

const codes: Record<string, FaultCode> = {
  required: 'missing',
  additionalProperties: 'unknown-part',
  type: 'wrong-kind',
  const: 'wrong-kind',
  maxLength: 'too-long',
  maxItems: 'too-long',
  minLength: 'missing',
  enum: 'not-on-the-list',
}

function faultOf({ instancePath, keyword, params }: ErrorObject): ReadFault {
  const name = params.missingProperty ?? params.additionalProperty
  const place = name === undefined ? instancePath : `${instancePath}/${name}`
  return { place: place.slice(0, 200), code: codeOf(keyword, place) }
}

/** Some places say more than the shape does. */
function codeOf(keyword: string, place: string): FaultCode {
  if (keyword === 'type' && place.endsWith('/czk')) return 'no-amount'
  if (keyword === 'pattern' && /^\/(forms|related)\//.test(place)) return 'no-such-title'
  return codes[keyword] ?? 'malformed'
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

/** Texts without what the database refuses (NUL, lone surrogates); line ends as one character. */
function clean<Value>(value: Value): Value {
  if (typeof value === 'string') {
    return value.replaceAll('\0', '').replace(/\r\n?/g, '\n').toWellFormed() as Value
  }
  if (Array.isArray(value)) return value.map(clean) as Value
  if (typeof value !== 'object' || value === null) return value
  const pairs = Object.entries(value).map(([key, inner]) => [key, clean(inner)])
  return Object.fromEntries(pairs) as Value
}
