import { path } from '../../foundation/path.ts'

export const overview = path('/prehled')
