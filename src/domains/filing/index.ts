export { receive } from './actions/receive.ts'
export * as paths from './paths.ts'
export { type Check, type CheckName, unusual } from './rules/checks.ts'
export type { Delivery, Received } from './rules/delivery.ts'
