import { path } from '../../foundation/path.ts'

/** In the address of a new submission: the office's slug, so that a page can lead to it. */
export const officeField = 'urad'

export const list = path('/podani')
export const start = path('/podani/nove')
export const slip = path('/podani/sledovani')
export const slipTaking = path('/podani/sledovani/prevzeti')
export const submission = path('/podani/:id')
export const content = path('/podani/:id/obsah')
/** What is typed is kept on the way. */
export const startKeeping = path('/podani/rozepsane')
export const contentKeeping = path('/podani/:id/rozepsane')
export const fillingKeeping = path('/podani/:id/formular/:page/rozepsane')
export const office = path('/podani/:id/urad')
export const attachments = path('/podani/:id/prilohy')
export const attachment = path('/podani/:id/prilohy/:file')
export const attachmentRemoval = path('/podani/:id/prilohy/:file/odebrani')
export const review = path('/podani/:id/kontrola')
export const sending = path('/podani/:id/odeslani')
export const receipt = path('/podani/:id/potvrzeni')
export const receiptPdf = path('/podani/:id/potvrzeni.pdf')
export const receiptProof = path('/podani/:id/potvrzeni.tlog-proof')
/** The text exactly as its hash was taken. */
export const text = path('/podani/:id/podani.txt')
export const removal = path('/podani/:id/odstraneni')
export const reply = path('/podani/:id/odpoved')
export const withdrawal = path('/podani/:id/zpetvzeti')
export const replyPdf = path('/podani/:id/odpovedi/:reply/potvrzeni.pdf')
export const replyProof = path('/podani/:id/odpovedi/:reply/potvrzeni.tlog-proof')
export const replyFile = path('/podani/:id/odpovedi/:reply/prilohy/:file')
/** Leads to the page of the form at which its sender is. */
export const filling = path('/podani/:id/formular')
export const fillingPage = path('/podani/:id/formular/:page')
/** The newer version of a form, and the move to it. */
export const fillingVersion = path('/podani/:id/zneni')
export const fillingAnswers = path('/podani/:id/odpovedi.txt')
/** What a person is asked to sign, has signed and refused. */
export const signings = path('/podani/k-podpisu')
/** Asking somebody to sign a form too, and taking that back. */
export const cosignature = path('/podani/:id/spolupodpis/:field')
export const cosignatureRemoval = path('/podani/:id/spolupodpis/:field/zruseni')
/** What whoever was asked to sign sees; only who has the link. */
export const invitation = path('/podani/spolupodpis/:token')
export const invitationPage = path('/podani/spolupodpis/:token/stranky/:page')
export const invitationFile = path('/podani/spolupodpis/:token/prilohy/:file')
/** Asking the sender to put the birth date right of whoever signs. */
export const birthCorrection = path('/podani/spolupodpis/:token/oprava-narozeni')
export const confirmation = path('/podani/spolupodpis/:token/potvrzeni')
export const refusal = path('/podani/spolupodpis/:token/odmitnuti')
