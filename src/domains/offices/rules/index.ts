export * from './marks.ts'
export * from './municipalities.ts'
export * from './office.ts'
export * from './settings.ts'
