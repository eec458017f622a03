import { path } from '../../foundation/path.ts'

export const list = path('/schranka')
export const message = path('/schranka/:id')
export const attachment = path('/schranka/:id/prilohy/:number')
/** Served upstairs, where a message becomes a submission into the matter. */
export const reply = path('/schranka/:id/odpoved')
export const archive = path('/schranka/archiv.zip')
