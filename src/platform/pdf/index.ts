export * from './blocks.ts'
export { checkSeal, type SealState } from './checking.ts'
export * from './make.ts'
export * from './seal.ts'
