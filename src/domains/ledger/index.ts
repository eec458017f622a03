export {
  appendEntry,
  type Event,
  fillPlace,
  type HeldPlace,
  holdPlace,
  openLog,
  type Place,
} from './actions/appending.ts'
export { checkLedger, type LedgerVerdict } from './actions/checking.ts'
export { findLogged, type Logged, listLogged, watchCustody } from './actions/custody.ts'
export { ownKey, ownKeyText } from './actions/keys.ts'
export { sealedProof } from './actions/proving.ts'
export { signDueCheckpoints } from './actions/signing.ts'
export { ledgerHealth, stampDueCheckpoints } from './actions/upkeep.ts'
export * as paths from './paths.ts'
export { listOfficeLogs } from './queries/custody.ts'
export { extractReceipt } from './rules/extraction.ts'
export { formatVerifierKey, parseVerifierKey, type VerifierKey } from './rules/keys.ts'
export {
  type ReceiptProof,
  type ReceiptRefusal,
  receiptFileName,
  verifyReceipt,
} from './rules/receipts.ts'
