export * from './entries.ts'
export * from './news.ts'
export * from './search.ts'
export * from './spelling.ts'
