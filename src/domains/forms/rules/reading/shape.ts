import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import type { FormDefinition } from '../definition.ts'
import { knownFormat, schema } from './schema.ts'

/** Why the shape of a definition is refused. */
export type ShapeFault =
  | 'not-json'
  | 'too-large'
  | 'too-deep'
  | 'newer-format'
  | 'missing'
  | 'unknown'
  | 'wrong-type'
  | 'not-one-of'
  | 'wrong-form'
  | 'too-many'
  | 'too-few'

/** One fault of a definition: where (a JSON pointer, RFC 6901), what, and the thing itself. */
export type Fault<Code extends string> = { place: string; code: Code; detail?: string }

export const bounds = {
  /** Letters of the whole definition; a form of 500 fields in three languages has 300,000. */
  letters: 1_000_000,
  /** Values within it, whatever they are. */
  values: 60_000,
  /** A field of a group's row has words at depth 8. */
  depth: 12,
  /** Fields, those of rows among them. */
  fields: 2000,
  /** Nobody reads more faults than this at once. */
  faults: 50,
} as const

let compiled: ValidateFunction<FormDefinition> | null = null

/** Compiled with the first definition: most processes read none for hours. */
function validator(): ValidateFunction<FormDefinition> {
  compiled ??= new Ajv2020({ allErrors: true, allowUnionTypes: true, verbose: true }).compile(
    schema,
  )
  return compiled
}

const codes: Record<string, ShapeFault> = {
  required: 'missing',
  additionalProperties: 'unknown',
  type: 'wrong-type',
  enum: 'not-one-of',
  const: 'not-one-of',
  pattern: 'wrong-form',
  maxLength: 'too-many',
  maxItems: 'too-many',
  maximum: 'too-many',
  minLength: 'too-few',
  minItems: 'too-few',
  minimum: 'too-few',
}

/**
 * Looks at the shape of a definition before anything else reads it.
 *
 * Takes any value that came from JSON; gives its faults, none when it has the right shape.
 */
export function shapeFaults(json: unknown): Fault<ShapeFault>[] {
  const tooBig = sizeFault(json)
  if (tooBig) return [tooBig]
  const format = isRecord(json) ? json.format : undefined
  if (typeof format === 'number' && format > knownFormat) {
    return [{ place: '/format', code: 'newer-format', detail: String(format) }]
  }
  const validate = validator()
  if (validate(json)) return []
  return (validate.errors ?? []).slice(0, bounds.faults).map(asFault)
}

/** Counts values, letters and depth without recursion, and stops at the first bound. */
function sizeFault(json: unknown): Fault<ShapeFault> | null {
  let letters = 0
  let values = 0
  const waiting: { value: unknown; depth: number; place: string }[] = [
    { value: json, depth: 0, place: '' },
  ]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, depth, place } = next
    values += 1
    if (typeof value === 'string') letters += value.length
    if (values > bounds.values || letters > bounds.letters) return { place: '', code: 'too-large' }
    if (depth > bounds.depth) return { place, code: 'too-deep' }
    if (typeof value === 'string' && !isStorable(value)) return { place, code: 'wrong-form' }
    if (typeof value !== 'object' || value === null) continue
    // Faults of a list's items are copied at each item: twice as many take four times as long.
    const items = Array.isArray(value) ? value.length : 0
    if (items > bounds.values) return { place: '', code: 'too-large' }
    if (items > bounds.fields) return { place, code: 'too-many' }
    for (const [key, inner] of Object.entries(value)) {
      letters += key.length
      waiting.push({ value: inner, depth: depth + 1, place: `${place}/${stepOf(key)}` })
    }
  }
  return null
}

/** Half a letter or a zero, which an escape of JSON can write, is no text for a database. */
function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0')
}

function asFault({ instancePath, keyword, params, data }: ErrorObject): Fault<ShapeFault> {
  const code = codes[keyword] ?? 'wrong-form'
  const part = params.missingProperty ?? params.additionalProperty
  if (part !== undefined) return { place: instancePath, code, detail: String(part).slice(0, 80) }
  const said = typeof data === 'string' || typeof data === 'number' ? String(data) : ''
  return { place: instancePath, code, ...(said && { detail: said.slice(0, 80) }) }
}

/** A key as a step of a JSON pointer. */
function stepOf(key: string): string {
  return key.slice(0, 80).replaceAll('~', '~0').replaceAll('/', '~1')
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
