export * from './blocks.ts'
export * from './make.ts'
export * from './seal.ts'
