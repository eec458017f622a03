import { type ASTNode, Environment } from '@marcbachmann/cel-js'
import { addFunctions, atOnce } from './functions.ts'

/** Where the names of what is answered stand among the values; no rule can write this name. */
export const answeredKey = '$answered'

/** Tells of a name whether it is answered. */
export type Answered = { has(name: string): boolean }

type Values = Record<string, unknown>

/** A value with named parts, as the engine wants it: told by its constructor. */
export type RecordType = { make(values: Values): object; register(engine: Environment): void }

/** A kind of values with named parts, each with its type in CEL. */
export function recordType(name: string, fields: Record<string, string>): RecordType {
  const ctor = {
    [name]: function (this: object, values: Values) {
      Object.assign(this, values)
    },
  }[name] as unknown as new (
    values: Values,
  ) => object
  return {
    make: values => new ctor(values),
    register: engine => {
      engine.registerType(name, { ctor, fields })
    },
  }
}

/** What rules know besides the answers, and the answers that have parts. */
export const recordTypes = {
  office: recordType('Office', { type: 'double', population: 'double' }),
  sender: recordType('Sender', { kind: 'string' }),
  person: recordType('Person', { name: 'string', birthDate: 'string' }),
  address: recordType('Address', {
    ...{ street: 'string', town: 'string', postcode: 'string', country: 'string' },
  }),
  cosignature: recordType('Cosignature', { name: 'string', email: 'string', signed: 'bool' }),
}

/**
 * An engine that knows the world and our functions, but no field yet.
 *
 * Bounds come before anything is built from a rule: pieces, depth, lists (CEL itself has no loops
 * but over lists, and no way out).
 */
export function newEngine(): Environment {
  const limits = {
    maxAstNodes: 300,
    maxDepth: 24,
    maxListElements: 100,
    maxMapEntries: 1,
    maxCallArguments: 4,
  }
  const engine = addFunctions(new Environment({ limits }))
  for (const type of Object.values(recordTypes)) type.register(engine)
  return engine
    .registerFunction('answered(ast): bool', answered)
    .registerVariable('today', 'string')
    .registerVariable('office', 'Office')
    .registerVariable('sender', 'Sender')
}

type Checker = {
  check(tree: ASTNode, context: unknown): unknown
  getType(name: string): unknown
  createError(code: string, message: string, tree: ASTNode): Error
}
type Runner = { run(tree: ASTNode, context: unknown): { [answeredKey]?: Answered } }
type Context = { getValue(name: string): Answered }
type Macro = { asked: ASTNode }

/** `answered(count)`, `answered(dog.age)`: whether there is an answer, be it zero or "no". */
function answered({ args }: { args: ASTNode[] }): object {
  return {
    asked: args[0],
    ...atOnce,
    typeCheck(checker: Checker, { asked }: Macro, context: unknown) {
      checker.check(asked, context)
      const named = asked.op === 'id' || (asked.op === '.' && asked.args[0].op === 'id')
      if (named) return checker.getType('bool')
      throw checker.createError('invalid_macro_argument', 'answered() takes a name', asked)
    },
    evaluate(runner: Runner, { asked }: Macro, context: Context) {
      if (asked.op === 'id') return context.getValue(answeredKey).has(asked.args)
      const [whole, part] = asked.args as [ASTNode, string]
      return runner.run(whole, context)[answeredKey]?.has(part) ?? false
    },
  }
}
