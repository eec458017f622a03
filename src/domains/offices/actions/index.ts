export * from './connecting.ts'
export * from './importing.ts'
export * from './searching.ts'
export * from './settings.ts'
