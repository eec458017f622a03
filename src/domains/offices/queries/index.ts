export * from './municipalities.ts'
export * from './offices.ts'
export * from './search.ts'
export * from './units.ts'
