export * from './contact.ts'
export * from './ico.ts'
export * from './text.ts'
