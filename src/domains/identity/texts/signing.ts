import type { Texts } from '../../../platform/i18n/index.ts'
import type { SecondFactorRefusal } from '../actions/second-factor.ts'
import type { SignInRefusal } from '../actions/signing-in.ts'

type Words = {
  signIn: string
  forgotten: string
  noAccount: string
  register: string
  refusals: Record<SignInRefusal, string>
  resend: string
  notices: Record<'confirmed' | 'password' | 'signed-out' | 'email', string>
  demoTitle: string
  demoPassword: string
  factorTitle: string
  factorIntro: string
  code: string
  codeHint: string
  goOn: string
  factorRefusals: Record<SecondFactorRefusal, string>
  demoCode: (code: string) => string
  demoWhy: string
  lost: string
  enrolTitle: string
  enrolIntro: string
  enrolScan: string
  enrolType: string
  enrolCode: string
  qrLabel: string
  enrol: string
  codesTitle: string
  codesIntro: string
  codesList: string
  askTitle: string
  askIntro: string
  ask: string
  askedTitle: string
  asked: string
  newTitle: string
  inviteTitle: string
  inviteIntro: string
  setPassword: string
  deadTitle: string
  dead: string
  busy: string
}

const cs: Words = {
  signIn: 'Přihlásit se',
  forgotten: 'Zapomenuté heslo',
  noAccount: 'Nemáte účet?',
  register: 'Registrovat se',
  refusals: {
    wrong: 'E-mail nebo heslo nesouhlasí. Zkontrolujte obojí, nebo si nastavte nové heslo.',
    'not-confirmed':
      'Nejdřív potvrďte svůj e-mail: otevřete odkaz ve zprávě, kterou jsme vám poslali.',
    'too-many':
      'Příliš mnoho pokusů. Zkuste to za 15 minut, nebo si nastavte nové heslo odkazem z e-mailu.',
    busy: 'Právě se přihlašuje mnoho lidí. Zkuste to za chvíli.',
  },
  resend: 'Poslat potvrzovací zprávu znovu',
  notices: {
    confirmed:
      'E-mail je potvrzen. Přihlaste se a pište; odeslat podání půjde po ověření totožnosti na kterémkoli úřadě.',
    password: 'Heslo je nastaveno. Přihlaste se jím.',
    'signed-out': 'Jste odhlášeni.',
    email: 'Nový e-mail je potvrzen. Přihlašujte se jím.',
  },
  demoTitle: 'Ukázková instalace',
  demoPassword: 'Všechny ukázkové osoby mají heslo',
  factorTitle: 'Druhý krok přihlášení',
  factorIntro: 'Otevřete ověřovací aplikaci v telefonu a opište kód.',
  code: 'Kód z aplikace',
  codeHint: 'Šest číslic, nebo jeden ze záložních kódů',
  goOn: 'Pokračovat',
  factorRefusals: {
    'wrong-code': 'Kód nesouhlasí nebo už byl použit. Počkejte na další a opište ho znovu.',
    'too-many': 'Příliš mnoho pokusů. Zkuste to za 15 minut.',
  },
  demoCode: code => `Právě platný kód: ${code}`,
  demoWhy: 'Zobrazuje se jen v ukázce, aby se dovnitř dostal i ten, kdo nemá aplikaci.',
  lost: 'Nemáte telefon ani záložní kódy? Obraťte se na správce svého úřadu.',
  enrolTitle: 'Nastavení druhého faktoru',
  enrolIntro:
    'Úřední osoby se přihlašují heslem a kódem z telefonu. Stačí kterákoli ověřovací aplikace (například FreeOTP, Aegis, Google nebo Microsoft Authenticator).',
  enrolScan: '1. Načtěte obrázek aplikací',
  enrolType: 'Nebo klíč opište ručně:',
  enrolCode: '2. Opište kód, který aplikace ukazuje',
  qrLabel: 'QR kód pro ověřovací aplikaci',
  enrol: 'Zapnout druhý faktor',
  codesTitle: 'Záložní kódy',
  codesIntro:
    'Uložte si je nebo vytiskněte. Každý platí jednou a nahradí telefon, když ho ztratíte. Znovu je nezobrazíme.',
  codesList: 'Vaše záložní kódy',
  askTitle: 'Zapomenuté heslo',
  askIntro: 'Pošleme vám odkaz, kterým si nastavíte nové heslo.',
  ask: 'Poslat odkaz',
  askedTitle: 'Podívejte se do e-mailu',
  asked:
    'Pokud na tento e-mail máte účet, přijde vám během několika minut odkaz. Nepřišel? Zkontrolujte spam a překlepy v adrese.',
  newTitle: 'Nové heslo',
  inviteTitle: 'Vítejte na portálu',
  inviteIntro: 'Nastavte si heslo. Potom se přihlásíte a zapnete druhý faktor.',
  setPassword: 'Nastavit heslo',
  deadTitle: 'Odkaz už neplatí',
  dead: 'Odkaz lze použít jednou a po čase přestane platit. Požádejte o nový.',
  busy: 'Právě je tu mnoho lidí. Zkuste to za chvíli, vyplněné údaje zůstaly.',
}

const en: Words = {
  signIn: 'Sign in',
  forgotten: 'Forgotten password',
  noAccount: 'No account yet?',
  register: 'Register',
  refusals: {
    wrong: 'The e-mail or the password is wrong. Check both, or set a new password.',
    'not-confirmed': 'Confirm your e-mail first: open the link in the message we sent you.',
    'too-many':
      'Too many attempts. Try again in 15 minutes, or set a new password by a link from an e-mail.',
    busy: 'Many people are signing in just now. Try again in a moment.',
  },
  resend: 'Send the confirmation once more',
  notices: {
    confirmed:
      'Your e-mail is confirmed. Sign in and write; sending works after any office has verified your identity.',
    password: 'The password is set. Sign in with it.',
    'signed-out': 'You are signed out.',
    email: 'The new e-mail is confirmed. Sign in with it.',
  },
  demoTitle: 'Demonstration',
  demoPassword: 'All demonstration people have the password',
  factorTitle: 'Second step of signing in',
  factorIntro: 'Open the authenticator application in your phone and copy the code.',
  code: 'Code from the application',
  codeHint: 'Six digits, or one of your recovery codes',
  goOn: 'Continue',
  factorRefusals: {
    'wrong-code': 'The code is wrong or was used already. Wait for the next one and copy it.',
    'too-many': 'Too many attempts. Try again in 15 minutes.',
  },
  demoCode: code => `The code valid now: ${code}`,
  demoWhy: 'Shown in the demonstration only, so that one without an application gets in.',
  lost: 'Neither phone nor recovery codes? Turn to the administrator of your office.',
  enrolTitle: 'Setting up the second factor',
  enrolIntro:
    'Officers sign in with a password and a code from their phone. Any authenticator application will do (for example FreeOTP, Aegis, Google or Microsoft Authenticator).',
  enrolScan: '1. Scan the picture with the application',
  enrolType: 'Or type the key by hand:',
  enrolCode: '2. Copy the code that the application shows',
  qrLabel: 'QR code for the authenticator application',
  enrol: 'Turn on the second factor',
  codesTitle: 'Recovery codes',
  codesIntro:
    'Save or print them. Each works once in place of a lost phone. We will not show them again.',
  codesList: 'Your recovery codes',
  askTitle: 'Forgotten password',
  askIntro: 'We will send you a link by which you set a new password.',
  ask: 'Send the link',
  askedTitle: 'Look into your e-mail',
  asked:
    'If you have an account with this e-mail, a link will come in a few minutes. Nothing came? Check the spam folder and the address.',
  newTitle: 'New password',
  inviteTitle: 'Welcome to the portal',
  inviteIntro: 'Set a password. Then you will sign in and turn on the second factor.',
  setPassword: 'Set the password',
  deadTitle: 'The link does not work any more',
  dead: 'A link works once and stops working after some time. Ask for a new one.',
  busy: 'Many people are here just now. Try again in a moment; what you typed is kept.',
}

const de: Words = {
  signIn: 'Anmelden',
  forgotten: 'Passwort vergessen',
  noAccount: 'Noch kein Konto?',
  register: 'Registrieren',
  refusals: {
    wrong:
      'E-Mail oder Passwort stimmt nicht. Prüfen Sie beides oder setzen Sie ein neues Passwort.',
    'not-confirmed':
      'Bestätigen Sie zuerst Ihre E-Mail-Adresse: Öffnen Sie den Link in unserer Nachricht.',
    'too-many':
      'Zu viele Versuche. Versuchen Sie es in 15 Minuten oder setzen Sie per E-Mail ein neues Passwort.',
    busy: 'Gerade melden sich viele an. Versuchen Sie es gleich noch einmal.',
  },
  resend: 'Bestätigung noch einmal senden',
  notices: {
    confirmed:
      'Ihre E-Mail-Adresse ist bestätigt. Melden Sie sich an und schreiben Sie; absenden können Sie, sobald eine Behörde Ihre Identität geprüft hat.',
    password: 'Das Passwort ist gesetzt. Melden Sie sich damit an.',
    'signed-out': 'Sie sind abgemeldet.',
    email: 'Die neue E-Mail-Adresse ist bestätigt. Melden Sie sich damit an.',
  },
  demoTitle: 'Vorführung',
  demoPassword: 'Alle Personen der Vorführung haben das Passwort',
  factorTitle: 'Zweiter Schritt der Anmeldung',
  factorIntro: 'Öffnen Sie die Authentifizierungs-App im Telefon und übertragen Sie den Code.',
  code: 'Code aus der App',
  codeHint: 'Sechs Ziffern oder einer der Ersatzcodes',
  goOn: 'Weiter',
  factorRefusals: {
    'wrong-code':
      'Der Code ist falsch oder wurde schon benutzt. Warten Sie auf den nächsten und übertragen Sie ihn.',
    'too-many': 'Zu viele Versuche. Versuchen Sie es in 15 Minuten.',
  },
  demoCode: code => `Der jetzt gültige Code: ${code}`,
  demoWhy: 'Nur in der Vorführung angezeigt, damit auch ohne App jemand hineinkommt.',
  lost: 'Weder Telefon noch Ersatzcodes? Wenden Sie sich an den Verwalter Ihrer Behörde.',
  enrolTitle: 'Zweiten Faktor einrichten',
  enrolIntro:
    'Sachbearbeiter melden sich mit Passwort und einem Code aus dem Telefon an. Jede Authentifizierungs-App genügt (z. B. FreeOTP, Aegis, Google oder Microsoft Authenticator).',
  enrolScan: '1. Lesen Sie das Bild mit der App ein',
  enrolType: 'Oder geben Sie den Schlüssel von Hand ein:',
  enrolCode: '2. Übertragen Sie den Code, den die App zeigt',
  qrLabel: 'QR-Code für die Authentifizierungs-App',
  enrol: 'Zweiten Faktor einschalten',
  codesTitle: 'Ersatzcodes',
  codesIntro:
    'Speichern oder drucken Sie sie. Jeder gilt einmal und ersetzt ein verlorenes Telefon. Wir zeigen sie nicht noch einmal.',
  codesList: 'Ihre Ersatzcodes',
  askTitle: 'Passwort vergessen',
  askIntro: 'Wir senden Ihnen einen Link, mit dem Sie ein neues Passwort setzen.',
  ask: 'Link senden',
  askedTitle: 'Sehen Sie in Ihre E-Mail',
  asked:
    'Falls Sie mit dieser E-Mail-Adresse ein Konto haben, kommt in wenigen Minuten ein Link. Nichts gekommen? Prüfen Sie den Spam-Ordner und die Adresse.',
  newTitle: 'Neues Passwort',
  inviteTitle: 'Willkommen im Portal',
  inviteIntro:
    'Setzen Sie ein Passwort. Danach melden Sie sich an und schalten den zweiten Faktor ein.',
  setPassword: 'Passwort setzen',
  deadTitle: 'Der Link gilt nicht mehr',
  dead: 'Ein Link gilt einmal und nach einiger Zeit nicht mehr. Fordern Sie einen neuen an.',
  busy: 'Gerade sind viele hier. Versuchen Sie es gleich noch einmal; Ihre Eingaben sind erhalten.',
}

export const texts: Texts<Words> = { cs, en, de }
