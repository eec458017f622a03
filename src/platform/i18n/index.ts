export * from './format.ts'
export * from './lang.ts'
