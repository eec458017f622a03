export { appendEntry, type Event, openLog, type Place } from './actions/appending.ts'
export { sealedProof } from './actions/proving.ts'
export { signDueCheckpoints } from './actions/signing.ts'
export { parseVerifierKey } from './rules/keys.ts'
export {
  type ReceiptProof,
  type ReceiptRefusal,
  receiptFileName,
  verifyReceipt,
} from './rules/receipts.ts'
