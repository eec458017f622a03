import { path } from '../../foundation/path.ts'

export const identity = path('/identita')
export const registration = path('/identita/registrace')
export const firmRegistration = path('/identita/registrace/firma')
export const registrationSent = path('/identita/registrace/odeslano')
export const confirmation = path('/identita/potvrzeni/:token')
export const confirmationAgain = path('/identita/potvrzeni')

export const signIn = path('/identita/prihlaseni')
export const signOut = path('/identita/odhlaseni')
export const secondFactor = path('/identita/druhy-faktor')
export const enrolment = path('/identita/druhy-faktor/zapis')
export const password = path('/identita/heslo')
export const newPassword = path('/identita/heslo/:token')
export const invitation = path('/identita/pozvani/:token')

export const account = path('/identita/ucet')
export const contact = path('/identita/ucet/udaje')
export const emailConfirmation = path('/identita/ucet/e-mail/:token')
export const accountPassword = path('/identita/ucet/heslo')
export const sessions = path('/identita/ucet/relace')
export const sessionEnd = path('/identita/ucet/relace/:id/ukonceni')
export const recoveryCodes = path('/identita/ucet/zalozni-kody')
export const accesses = path('/identita/ucet/nahlizeni')
export const ownContract = path('/identita/ucet/smlouva')
/** Takes on a post that an office offers. */
export const post = path('/identita/ucet/misto')
/** Where one comes after signing in: shows each the way to their own work. */
export const arrival = path('/identita/vitejte')
export const desk = path('/identita/pult')

export const verification = path('/identita/overeni')
export const verificationOf = path('/identita/overeni/:id')
export const contract = path('/identita/overeni/:id/smlouva')
export const contractPdf = path('/identita/overeni/:id/smlouva.pdf')

export const administration = path('/sprava')
export const people = path('/sprava/lide')
export const newOfficer = path('/sprava/lide/pozvani')
export const officer = path('/sprava/lide/:id')
export const officerReview = path('/sprava/lide/:id/kontrola')
export const officerFactor = path('/sprava/lide/:id/druhy-faktor')
export const units = path('/sprava/utvary')
export const unit = path('/sprava/utvary/:id')
export const officeSettings = path('/sprava/urad')
/** Floors above: where an office writes its forms and guides. */
export const formEditing = path('/sprava/formulare')
export const guideEditing = path('/sprava/zivotni-situace')

export const operation = path('/sprava/provoz')
/** The operator forgets the second factor of an account that no administrator may touch. */
export const operationFactor = path('/sprava/provoz/druhy-faktor')
