export type * from './rules/answers.ts'
export * from './rules/definition.ts'
