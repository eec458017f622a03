import { path } from '../../foundation/path.ts'

export const directory = path('/urady')
export const officePage = path('/urady/:slug')

/** A floor above: where a citizen writes to an office; the office goes in the query. */
export const writeTo = path('/podani/nove')
