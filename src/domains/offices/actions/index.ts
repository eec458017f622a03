export * from './connecting.ts'
export * from './importing.ts'
export * from './settings.ts'
