export * from './request.ts'
export * from './token.ts'
