import { news } from '../../../platform/news/index.ts'

type Registered = { accountId: string; personId: string; at: string }

/** A registration was confirmed. */
export const identityRegistered = news<Registered>('identity.registered')

type Verified = { personId: string; officeId: string; verificationId: string; at: string }

/** A person was verified at an office. */
export const identityVerified = news<Verified>('identity.verified')
