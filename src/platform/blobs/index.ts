export * from './accept.ts'
export * from './kinds.ts'
export * from './store.ts'
export * from './texts.ts'
