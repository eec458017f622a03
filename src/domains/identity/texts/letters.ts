import type { Texts } from '../../../platform/i18n/index.ts'

type LetterWords = { subject: string; lines: string[] }

type Words = {
  greeting: string
  farewell: string
  confirmation: LetterWords
  'already-registered': LetterWords
  'password-changed': LetterWords
  'factor-reset': LetterWords
  invitation: LetterWords
  'new-email': LetterWords
  'email-changed': LetterWords
  password: LetterWords
}

/** `{link}` stands alone on its line, so that mail programs make a link of all of it. */
const cs: Words = {
  greeting: 'Dobrý den,',
  farewell: 'Portál VIRTUOS, {operator}\nNa tuto zprávu neodpovídejte. Pomoc: {help}',
  confirmation: {
    subject: 'Potvrďte svůj e-mail',
    lines: [
      'registraci na portálu VIRTUOS dokončíte otevřením tohoto odkazu:',
      '{link}',
      'Odkaz platí 3 dny. Pokud jste se neregistrovali, zprávu smažte, účet bez potvrzení nevznikne.',
    ],
  },
  'already-registered': {
    subject: 'Na tento e-mail už máte účet',
    lines: [
      'někdo se právě pokusil registrovat na portálu VIRTUOS s vaším e-mailem. Účet už ale máte, nic se nezměnilo.',
      'Pokud jste to byli vy, přihlaste se zde. Zapomenuté heslo si tam můžete nastavit znovu:',
      '{link}',
    ],
  },
  'password-changed': {
    subject: 'Vaše heslo bylo změněno',
    lines: [
      'heslo k vašemu účtu na portálu VIRTUOS bylo právě změněno a ostatní přihlášení byla ukončena.',
      'Pokud jste to nebyli vy, nastavte si hned nové heslo a dejte nám vědět:',
      '{link}',
    ],
  },
  'factor-reset': {
    subject: 'Váš druhý faktor byl zrušen',
    lines: [
      'správce úřadu nebo provozovatel portálu zrušil druhý faktor vašeho účtu na portálu VIRTUOS. Při příštím přihlášení si nastavíte nový.',
      'Pokud jste o to nežádali, dejte správci i nám hned vědět.',
      '{link}',
    ],
  },
  invitation: {
    subject: 'Pozvání k práci na portálu VIRTUOS',
    lines: [
      '{by} vás zve jako úřední osobu: {office}.',
      'Otevřete tento odkaz, nastavte si heslo a druhý faktor (aplikaci v telefonu). Pokud už účet máte, přihlaste se a místo v účtu přijmete; do té doby nic neplatí:',
      '{link}',
      'Odkaz platí 7 dní.',
    ],
  },
  'new-email': {
    subject: 'Potvrďte nový e-mail',
    lines: [
      'v účtu na portálu VIRTUOS má být tento e-mail místo dosavadního. Změnu potvrdíte otevřením odkazu:',
      '{link}',
      'Odkaz platí 24 hodin. Do té doby platí dosavadní e-mail.',
    ],
  },
  'email-changed': {
    subject: 'E-mail vašeho účtu byl změněn',
    lines: [
      'váš účet na portálu VIRTUOS má od této chvíle jiný e-mail. Na tuto adresu už další zprávy nepřijdou.',
      'Pokud jste změnu neprovedli vy, dejte nám hned vědět.',
      '{link}',
    ],
  },
  password: {
    subject: 'Nové heslo',
    lines: [
      'nové heslo k účtu na portálu VIRTUOS si nastavíte zde:',
      '{link}',
      'Odkaz platí 2 hodiny. Pokud jste o nové heslo nežádali, zprávu smažte, nic se nezmění.',
    ],
  },
}

const en: Words = {
  greeting: 'Hello,',
  farewell: 'The VIRTUOS portal, {operator}\nPlease do not reply to this message. Help: {help}',
  confirmation: {
    subject: 'Confirm your e-mail',
    lines: [
      'open this link to finish your registration at the VIRTUOS portal:',
      '{link}',
      'The link works for 3 days. If you have not registered, delete this message; without the confirmation there will be no account.',
    ],
  },
  'already-registered': {
    subject: 'You already have an account with this e-mail',
    lines: [
      'somebody has just tried to register at the VIRTUOS portal with your e-mail. You already have an account; nothing has changed.',
      'If it was you, sign in here. You can set a forgotten password anew there:',
      '{link}',
    ],
  },
  'password-changed': {
    subject: 'Your password was changed',
    lines: [
      'the password of your account at the VIRTUOS portal has just been changed and other sessions were ended.',
      'If it was not you, set a new password at once and let us know:',
      '{link}',
    ],
  },
  'factor-reset': {
    subject: 'Your second factor was reset',
    lines: [
      'the administrator of the office or the operator of the portal has reset the second factor of your account at the VIRTUOS portal. You will set up a new one at your next sign-in.',
      'If you have not asked for it, tell the administrator and us at once.',
      '{link}',
    ],
  },
  invitation: {
    subject: 'Invitation to work at the VIRTUOS portal',
    lines: [
      '{by} invites you as an officer: {office}.',
      'Open this link and set a password and a second factor (an application in your phone). If you have an account already, sign in and accept the post in your account; it takes no effect before that:',
      '{link}',
      'The link works for 7 days.',
    ],
  },
  'new-email': {
    subject: 'Confirm your new e-mail',
    lines: [
      'this e-mail is to replace the one in your account at the VIRTUOS portal. Confirm the change by opening the link:',
      '{link}',
      'The link works for 24 hours. Until then the old e-mail stays.',
    ],
  },
  'email-changed': {
    subject: 'The e-mail of your account was changed',
    lines: [
      'from now on your account at the VIRTUOS portal has another e-mail. No more messages will come to this address.',
      'If you have not made the change, let us know at once.',
      '{link}',
    ],
  },
  password: {
    subject: 'A new password',
    lines: [
      'set a new password for your account at the VIRTUOS portal here:',
      '{link}',
      'The link works for 2 hours. If you have not asked for a new password, delete this message; nothing will change.',
    ],
  },
}

const de: Words = {
  greeting: 'Guten Tag,',
  farewell:
    'Portal VIRTUOS, {operator}\nBitte antworten Sie nicht auf diese Nachricht. Hilfe: {help}',
  confirmation: {
    subject: 'Bestätigen Sie Ihre E-Mail-Adresse',
    lines: [
      'mit diesem Link schließen Sie die Registrierung im Portal VIRTUOS ab:',
      '{link}',
      'Der Link gilt 3 Tage. Falls Sie sich nicht registriert haben, löschen Sie diese Nachricht; ohne Bestätigung entsteht kein Konto.',
    ],
  },
  'already-registered': {
    subject: 'Zu dieser E-Mail-Adresse gibt es schon ein Konto',
    lines: [
      'jemand hat gerade versucht, sich mit Ihrer E-Mail-Adresse im Portal VIRTUOS zu registrieren. Sie haben bereits ein Konto; es hat sich nichts geändert.',
      'Falls Sie es waren, melden Sie sich hier an. Ein vergessenes Passwort können Sie dort neu setzen:',
      '{link}',
    ],
  },
  'password-changed': {
    subject: 'Ihr Passwort wurde geändert',
    lines: [
      'das Passwort Ihres Kontos im Portal VIRTUOS wurde gerade geändert, andere Anmeldungen wurden beendet.',
      'Falls Sie es nicht waren, setzen Sie sofort ein neues Passwort und melden Sie sich bei uns:',
      '{link}',
    ],
  },
  'factor-reset': {
    subject: 'Ihr zweiter Faktor wurde zurückgesetzt',
    lines: [
      'der Verwalter der Behörde oder der Betreiber des Portals hat den zweiten Faktor Ihres Kontos im Portal VIRTUOS zurückgesetzt. Bei der nächsten Anmeldung richten Sie einen neuen ein.',
      'Falls Sie nicht darum gebeten haben, sagen Sie es sofort dem Verwalter und uns.',
      '{link}',
    ],
  },
  invitation: {
    subject: 'Einladung zur Arbeit im Portal VIRTUOS',
    lines: [
      '{by} lädt Sie als Sachbearbeiter ein: {office}.',
      'Öffnen Sie diesen Link und setzen Sie ein Passwort und einen zweiten Faktor (eine App im Telefon). Falls Sie schon ein Konto haben, melden Sie sich an und nehmen Sie die Stelle im Konto an; vorher gilt nichts:',
      '{link}',
      'Der Link gilt 7 Tage.',
    ],
  },
  'new-email': {
    subject: 'Bestätigen Sie Ihre neue E-Mail-Adresse',
    lines: [
      'diese E-Mail-Adresse soll die bisherige in Ihrem Konto im Portal VIRTUOS ersetzen. Bestätigen Sie die Änderung mit dem Link:',
      '{link}',
      'Der Link gilt 24 Stunden. Bis dahin bleibt die bisherige Adresse.',
    ],
  },
  'email-changed': {
    subject: 'Die E-Mail-Adresse Ihres Kontos wurde geändert',
    lines: [
      'Ihr Konto im Portal VIRTUOS hat ab jetzt eine andere E-Mail-Adresse. An diese Adresse kommen keine Nachrichten mehr.',
      'Falls Sie die Änderung nicht vorgenommen haben, melden Sie sich sofort bei uns.',
      '{link}',
    ],
  },
  password: {
    subject: 'Neues Passwort',
    lines: [
      'ein neues Passwort für Ihr Konto im Portal VIRTUOS setzen Sie hier:',
      '{link}',
      'Der Link gilt 2 Stunden. Falls Sie kein neues Passwort angefordert haben, löschen Sie diese Nachricht; es ändert sich nichts.',
    ],
  },
}

export const texts: Texts<Words> = { cs, en, de }
