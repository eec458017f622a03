import type { Role } from '../../../platform/http/index.ts'

/** Who comes to the worklist at all; the administrator sees no cases. */
export const readers: readonly Role[] = ['filing-clerk', 'case-officer', 'head', 'mayor']

/** Who handles cases. */
export const handlers: readonly Role[] = ['case-officer', 'head']

/** Who gives cases on and puts right what they are; the mayor reads only. */
export const assigners: readonly Role[] = ['filing-clerk', 'case-officer', 'head']

/** Who sees what waits for the post; it is the whole office's. */
export const posters: readonly Role[] = ['filing-clerk', 'head']
