export * from './format.ts'
export * from './lang.ts'
export * from './numbers.ts'
export * from './order.ts'
