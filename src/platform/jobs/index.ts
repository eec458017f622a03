export * from './add.ts'
export * from './job.ts'
export * from './runner.ts'
