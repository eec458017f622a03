import type { Texts } from '../../../platform/i18n/index.ts'
import type { AccessReason } from '../queries/accesses.ts'

type Words = {
  title: string
  verifiedTitle: string
  verifiedBy: (office: string, officer: string, at: string) => string
  contract: (mark: string) => string
  notVerifiedTitle: string
  notVerified: string
  bring: string[]
  whereToGo: string
  yourCode: string
  data: string
  change: string
  fixed: string
  kind: string
  natural: string
  legal: string
  office: string
  roles: string
  security: string
  passwordTitle: string
  passwordIntro: string
  passwordSave: string
  passwordSaved: string
  sessionsTitle: string
  sessionsIntro: string
  browser: string
  unknownBrowser: string
  since: string
  lastSeen: string
  thisOne: string
  end: string
  endSession: (browser: string) => string
  ended: string
  noSessions: string
  accessesTitle: string
  accessesIntro: string
  at: string
  who: string
  why: string
  reasons: Record<AccessReason, string>
  noAccesses: string
  contactTitle: string
  contactSave: string
  contactSaved: string
  emailSent: string
  codesTitle: string
  codesIntro: (left: number) => string
  codesRenew: string
}

const cs: Words = {
  title: 'Můj účet',
  verifiedTitle: 'Účet je ověřený, můžete odesílat podání',
  verifiedBy: (office, officer, at) => `Ověřeno: ${office}, ${officer}, ${at}`,
  contract: mark => `Stáhnout smlouvu ${mark} (PDF)`,
  notVerifiedTitle: 'Účet ještě není ověřený',
  notVerified:
    'Podání už můžete psát a ukládat. Odeslat je půjde, až vás ověří kterýkoli připojený úřad. Vezměte s sebou:',
  bring: ['občanský průkaz, pas nebo povolení k pobytu', 'tento kód'],
  whereToGo: 'Adresy a úřední hodiny připojených úřadů',
  yourCode: 'Váš kód',
  data: 'Moje údaje',
  change: 'Změnit',
  fixed: 'Jméno, datum narození a IČO měnit nelze, protože se shodují s dokladem nebo rejstříkem.',
  kind: 'Druh účtu',
  natural: 'Občan',
  legal: 'Firma nebo spolek',
  office: 'Úřad',
  roles: 'Role',
  security: 'Zabezpečení a soukromí',
  passwordTitle: 'Změna hesla',
  passwordIntro: 'Po změně zůstanete přihlášeni jen zde, ostatní přihlášení skončí.',
  passwordSave: 'Změnit heslo',
  passwordSaved: 'Heslo je změněno, ostatní přihlášení skončila.',
  sessionsTitle: 'Kde jsem přihlášen(a)',
  sessionsIntro:
    'Nepoznáváte některé přihlášení? Ukončete je a změňte si heslo. Nečinné přihlášení skončí samo po 30 minutách.',
  browser: 'Prohlížeč',
  unknownBrowser: 'Neznámý prohlížeč',
  since: 'Přihlášení',
  lastSeen: 'Naposledy použito',
  thisOne: 'právě tady',
  end: 'Ukončit',
  endSession: browser => `Ukončit přihlášení: ${browser}`,
  ended: 'Přihlášení je ukončeno.',
  noSessions: 'Žádná přihlášení.',
  accessesTitle: 'Kdo nahlížel do mých údajů',
  accessesIntro: 'Každé nahlédnutí úřední osoby se zaznamenává, nejnovější je nahoře.',
  at: 'Kdy',
  who: 'Kdo',
  why: 'Proč',
  reasons: {
    verification: 'Ověření totožnosti',
    case: 'Vyřizování podání',
    delivery: 'Přijetí podání v podatelně',
    search: 'Vyhledání osoby',
  },
  noAccesses: 'Do vašich údajů zatím nikdo nenahlížel.',
  contactTitle: 'Změna adresy a spojení',
  contactSave: 'Uložit změny',
  contactSaved: 'Změny jsou uloženy.',
  emailSent: 'Na nový e-mail jsme poslali odkaz. Začne platit, až ho otevřete.',
  codesTitle: 'Záložní kódy',
  codesIntro: left => `Zbývá vám ${left} z 10. Novými kódy přestanou platit všechny staré.`,
  codesRenew: 'Vydat nové záložní kódy',
}

const en: Words = {
  title: 'My account',
  verifiedTitle: 'The account is verified; you can send submissions',
  verifiedBy: (office, officer, at) => `Verified: ${office}, ${officer}, ${at}`,
  contract: mark => `Download contract ${mark} (PDF)`,
  notVerifiedTitle: 'The account is not verified yet',
  notVerified:
    'You can write and save submissions already. They can be sent after any connected office has verified you. Bring:',
  bring: ['an identity card, a passport or a residence permit', 'this code'],
  whereToGo: 'Addresses and hours of the connected offices',
  yourCode: 'Your code',
  data: 'My data',
  change: 'Change',
  fixed:
    'The name, date of birth and company number cannot be changed, since they agree with a document or a register.',
  kind: 'Kind of account',
  natural: 'Citizen',
  legal: 'Firm or association',
  office: 'Office',
  roles: 'Roles',
  security: 'Security and privacy',
  passwordTitle: 'Change of password',
  passwordIntro: 'After the change you stay signed in here only; other sessions end.',
  passwordSave: 'Change the password',
  passwordSaved: 'The password is changed; other sessions have ended.',
  sessionsTitle: 'Where I am signed in',
  sessionsIntro:
    'You do not know one of them? End it and change your password. An idle session ends by itself after 30 minutes.',
  browser: 'Browser',
  unknownBrowser: 'Unknown browser',
  since: 'Signed in',
  lastSeen: 'Last used',
  thisOne: 'right here',
  end: 'End',
  endSession: browser => `End the session: ${browser}`,
  ended: 'The session is ended.',
  noSessions: 'No sessions.',
  accessesTitle: 'Who looked at my data',
  accessesIntro: 'Each reading by an officer is recorded, the newest on top.',
  at: 'When',
  who: 'Who',
  why: 'Why',
  reasons: {
    verification: 'Identity verification',
    case: 'Handling of a submission',
    delivery: 'Receiving a submission in the filing room',
    search: 'Search for a person',
  },
  noAccesses: 'Nobody has looked at your data so far.',
  contactTitle: 'Change of address and contact',
  contactSave: 'Save the changes',
  contactSaved: 'The changes are saved.',
  emailSent: 'We have sent a link to the new e-mail. It holds once you open the link.',
  codesTitle: 'Recovery codes',
  codesIntro: left => `You have ${left} of 10 left. With new codes all old ones stop working.`,
  codesRenew: 'Issue new recovery codes',
}

const de: Words = {
  title: 'Mein Konto',
  verifiedTitle: 'Das Konto ist geprüft; Sie können Eingaben senden',
  verifiedBy: (office, officer, at) => `Geprüft: ${office}, ${officer}, ${at}`,
  contract: mark => `Vertrag ${mark} herunterladen (PDF)`,
  notVerifiedTitle: 'Das Konto ist noch nicht geprüft',
  notVerified:
    'Eingaben können Sie schon schreiben und speichern. Gesendet werden sie, sobald eine angeschlossene Behörde Sie geprüft hat. Bringen Sie mit:',
  bring: ['Personalausweis, Reisepass oder Aufenthaltstitel', 'diesen Code'],
  whereToGo: 'Anschriften und Öffnungszeiten der angeschlossenen Behörden',
  yourCode: 'Ihr Code',
  data: 'Meine Daten',
  change: 'Ändern',
  fixed:
    'Name, Geburtsdatum und Identifikationsnummer lassen sich nicht ändern, weil sie mit Dokument oder Register übereinstimmen.',
  kind: 'Art des Kontos',
  natural: 'Bürger',
  legal: 'Firma oder Verein',
  office: 'Behörde',
  roles: 'Rollen',
  security: 'Sicherheit und Privatsphäre',
  passwordTitle: 'Passwort ändern',
  passwordIntro: 'Nach der Änderung bleiben Sie nur hier angemeldet; andere Anmeldungen enden.',
  passwordSave: 'Passwort ändern',
  passwordSaved: 'Das Passwort ist geändert; andere Anmeldungen wurden beendet.',
  sessionsTitle: 'Wo ich angemeldet bin',
  sessionsIntro:
    'Eine Anmeldung kennen Sie nicht? Beenden Sie sie und ändern Sie das Passwort. Unbenutzte Anmeldungen enden nach 30 Minuten.',
  browser: 'Browser',
  unknownBrowser: 'Unbekannter Browser',
  since: 'Angemeldet',
  lastSeen: 'Zuletzt benutzt',
  thisOne: 'gerade hier',
  end: 'Beenden',
  endSession: browser => `Anmeldung beenden: ${browser}`,
  ended: 'Die Anmeldung ist beendet.',
  noSessions: 'Keine Anmeldungen.',
  accessesTitle: 'Wer meine Daten eingesehen hat',
  accessesIntro: 'Jede Einsicht einer Amtsperson wird verzeichnet, die neueste oben.',
  at: 'Wann',
  who: 'Wer',
  why: 'Warum',
  reasons: {
    verification: 'Identitätsprüfung',
    case: 'Bearbeitung einer Eingabe',
    delivery: 'Eingang in der Posteingangsstelle',
    search: 'Suche nach einer Person',
  },
  noAccesses: 'Bisher hat niemand Ihre Daten eingesehen.',
  contactTitle: 'Anschrift und Kontakt ändern',
  contactSave: 'Änderungen speichern',
  contactSaved: 'Die Änderungen sind gespeichert.',
  emailSent:
    'Wir haben einen Link an die neue E-Mail-Adresse gesandt. Sie gilt, sobald Sie ihn öffnen.',
  codesTitle: 'Ersatzcodes',
  codesIntro: left =>
    `Sie haben noch ${left} von 10. Mit neuen Codes gelten alle alten nicht mehr.`,
  codesRenew: 'Neue Ersatzcodes ausstellen',
}

export const texts: Texts<Words> = { cs, en, de }
