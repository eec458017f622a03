export * from './days.ts'
export * from './standing.ts'
