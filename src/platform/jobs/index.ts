export * from './add.ts'
export * from './count.ts'
export * from './job.ts'
export * from './runner.ts'
