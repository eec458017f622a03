export { countToday, uncountToday } from './actions/counting.ts'
export {
  type Administrator,
  createOfficer,
  createOperator,
  type Seated,
} from './actions/officers.ts'
export { inviteOperator, type OperatorWish, resetAtMachine } from './actions/operators.ts'
export { confirmRegistration, registerPerson } from './actions/registration.ts'
export { findCaller, findOwner, noOffice, openSession } from './actions/sessions.ts'
export { type Verifier, verifyPerson } from './actions/verification.ts'
export * as paths from './paths.ts'
export { type AccessReason, insertAccess as noteAccess } from './queries/accesses.ts'
export { countRegistered } from './queries/counters.ts'
export { findOfficer, listAllOfficers, listOfficers, type Officer } from './queries/officers.ts'
export { findPerson, type Person } from './queries/persons.ts'
export { findLangOf, listOperators } from './queries/readers.ts'
export { senderCard } from './rules/cards.ts'
export { normalEmail } from './rules/fields.ts'
export type { Registration } from './rules/registration.ts'
export { keptSignInPage } from './views/signing-in.ts'
