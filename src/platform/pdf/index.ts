export * from './blocks.ts'
export * from './make.ts'
