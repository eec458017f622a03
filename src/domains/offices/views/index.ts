export * from './directory.ts'
export * from './office.ts'
