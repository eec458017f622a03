import type { Texts } from '../../../platform/i18n/index.ts'
import { receipt as cs } from './cs/receipt.ts'
import { receipt as de } from './de/receipt.ts'
import { receipt as en } from './en/receipt.ts'
import type { ReceiptWords } from './words.ts'

/** The receipt: on the page, in the sealed document, in the mailbox and in the e-mail. */
export const receiptTexts: Texts<ReceiptWords> = { cs, en, de }
