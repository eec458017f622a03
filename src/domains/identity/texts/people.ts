import type { Texts } from '../../../platform/i18n/index.ts'
import type { InvitationRefusal } from '../actions/officers.ts'

type Words = {
  administration: string
  administrationIntro: (office: string) => string
  people: string
  peopleAbout: string
  name: string
  email: string
  phone: string
  roles: string
  units: string
  service: string
  serves: string
  /** Has not set a password by the link of the invitation yet. */
  pending: string
  ended: (date: string) => string
  endsOn: (date: string) => string
  notYet: string
  nobody: string
  invite: string
  inviteIntro: string
  inviteButton: string
  invited: string
  until: string
  untilHint: string
  change: string
  showEffects: string
  reviewTitle: string
  reviewIntro: (name: string) => string
  nothingChanges: string
  effects: {
    roleGiven: (role: string) => string
    roleTaken: (role: string) => string
    unitGiven: (unit: string) => string
    unitTaken: (unit: string) => string
    ends: (date: string) => string
    goesOn: string
  }
  save: string
  back: string
  saved: string
  history: string
  historyLine: (roles: string, units: string) => string
  noHistory: string
  factor: string
  factorAbout: string
  factorReset: string
  factorDone: string
  factorRefused: string
  refusals: Record<InvitationRefusal, string>
  badUntil: string
}

const cs: Words = {
  administration: 'Správa úřadu',
  administrationIntro: office => `Lidé, útvary a nastavení úřadu ${office}.`,
  people: 'Lidé úřadu',
  peopleAbout: 'Kdo u vás pracuje, v jaké roli a v kterém útvaru.',
  name: 'Jméno a příjmení',
  email: 'E-mail',
  phone: 'Telefon',
  roles: 'Role',
  units: 'Útvary',
  service: 'Působení',
  serves: 'působí',
  pending: 'pozván(a), ještě nepřijal(a)',
  ended: date => `skončil(a) ${date}`,
  endsOn: date => `končí ${date}`,
  notYet: 'Zatím žádné',
  nobody: 'V úřadu zatím nikdo není.',
  invite: 'Pozvat úřední osobu',
  inviteIntro:
    'Pozvaný dostane e-mail s odkazem, nastaví si heslo a druhý faktor. Kdo už pracuje v jiném připojeném úřadu, přihlásí se svým účtem a místo v něm přijme.',
  inviteButton: 'Poslat pozvání',
  invited: 'Pozvání je na cestě.',
  until: 'Poslední den působení',
  untilHint: 'Například 31. 12. 2026. Následující den se už osoba k úřadu nedostane.',
  change: 'Změnit',
  showEffects: 'Ukázat, co se změní',
  reviewTitle: 'Kontrola změny',
  reviewIntro: name => `Po uložení pro osobu ${name}:`,
  nothingChanges: 'Nic se nezmění.',
  effects: {
    roleGiven: role => `přibude role ${role}`,
    roleTaken: role => `skončí role ${role}`,
    unitGiven: unit => `uvidí práci útvaru ${unit}`,
    unitTaken: unit => `přestane patřit do útvaru ${unit}; přidělené spisy jí zůstanou`,
    ends: date => `působení skončí dnem ${date}, otevřené spisy je třeba předat`,
    goesOn: 'působení bude pokračovat bez omezení',
  },
  save: 'Uložit změnu',
  back: 'Zpět a upravit',
  saved: 'Změna je uložena a platí hned.',
  history: 'Historie změn',
  historyLine: (roles, units) => `Role: ${roles}. Útvary: ${units}.`,
  noHistory: 'Zatím beze změn.',
  factor: 'Ztracený telefon',
  factorAbout:
    'Přesvědčte se, že o to žádá opravdu tato osoba. Všechna její přihlášení skončí a při příštím si nastaví nový druhý faktor.',
  factorReset: 'Zrušit druhý faktor',
  factorDone: 'Druhý faktor je zrušen. Osoba dostala e-mail.',
  factorRefused:
    'Tento druhý faktor nemůžete zrušit: je váš vlastní, nebo účet sahá i mimo váš úřad. O zrušení požádejte provozovatele.',
  refusals: {
    'no-role': 'Vyberte aspoň jednu roli.',
    'head-without-unit': 'Vedoucímu vyberte útvar, který vede.',
    'last-administrator':
      'Úřad by zůstal bez správce. Nejdřív dejte tuto roli někomu dalšímu, bez konce působení.',
    'ends-in-past': 'Poslední den působení už minul. Zadejte dnešek nebo pozdější den.',
    'already-here': 'Osoba s tímto e-mailem už v úřadu je.',
    unusable: 'Tuto adresu nelze použít. Zadejte jiný pracovní e-mail.',
  },
  badUntil: 'Takový den není v kalendáři. Napište ho jako 31. 12. 2026.',
}

const en: Words = {
  administration: 'Office administration',
  administrationIntro: office => `People, units and settings of the office ${office}.`,
  people: 'People of the office',
  peopleAbout: 'Who works with you, in which role and in which unit.',
  name: 'Name',
  email: 'E-mail',
  phone: 'Phone',
  roles: 'Roles',
  units: 'Units',
  service: 'Service',
  serves: 'serves',
  pending: 'invited, has not accepted yet',
  ended: date => `ended ${date}`,
  endsOn: date => `ends ${date}`,
  notYet: 'None yet',
  nobody: 'Nobody is in the office yet.',
  invite: 'Invite an officer',
  inviteIntro:
    'The invited person gets an e-mail with a link and sets a password and a second factor. Who works in another connected office already signs in with their account and accepts the post there.',
  inviteButton: 'Send the invitation',
  invited: 'The invitation is on its way.',
  until: 'Last day of service',
  untilHint: 'For example 31/12/2026. From the next day on the person cannot enter the office.',
  change: 'Change',
  showEffects: 'Show what will change',
  reviewTitle: 'Review of the change',
  reviewIntro: name => `After saving, for ${name}:`,
  nothingChanges: 'Nothing will change.',
  effects: {
    roleGiven: role => `the role ${role} is added`,
    roleTaken: role => `the role ${role} ends`,
    unitGiven: unit => `will see the work of ${unit}`,
    unitTaken: unit => `no longer belongs to ${unit}; assigned cases stay`,
    ends: date => `service ends on ${date}; open cases must be handed over`,
    goesOn: 'service goes on without an end',
  },
  save: 'Save the change',
  back: 'Back to edit',
  saved: 'The change is saved and holds at once.',
  history: 'History of changes',
  historyLine: (roles, units) => `Roles: ${roles}. Units: ${units}.`,
  noHistory: 'No changes yet.',
  factor: 'Lost phone',
  factorAbout:
    'Make sure that it is really this person who asks. All their sessions end, and at the next sign-in they set up a new second factor.',
  factorReset: 'Reset the second factor',
  factorDone: 'The second factor is reset. The person was told by e-mail.',
  factorRefused:
    'You cannot reset this second factor: it is your own, or the account reaches beyond your office. Ask the operator.',
  refusals: {
    'no-role': 'Choose at least one role.',
    'head-without-unit': 'Choose the unit that the head leads.',
    'last-administrator':
      'The office would be left without an administrator. First give this role to someone else, without an end.',
    'ends-in-past': 'The last day of service is over. Enter today or a later day.',
    'already-here': 'A person with this e-mail is in the office already.',
    unusable: 'This address cannot be used. Enter another e-mail at work.',
  },
  badUntil: 'There is no such day. Write it as 31/12/2026 (day, month, year).',
}

const de: Words = {
  administration: 'Verwaltung der Behörde',
  administrationIntro: office => `Personen, Abteilungen und Einstellungen der Behörde ${office}.`,
  people: 'Personen der Behörde',
  peopleAbout: 'Wer bei Ihnen arbeitet, in welcher Rolle und Abteilung.',
  name: 'Name',
  email: 'E-Mail',
  phone: 'Telefon',
  roles: 'Rollen',
  units: 'Abteilungen',
  service: 'Dienst',
  serves: 'im Dienst',
  pending: 'eingeladen, noch nicht angenommen',
  ended: date => `beendet am ${date}`,
  endsOn: date => `endet am ${date}`,
  notYet: 'Noch keine',
  nobody: 'In der Behörde ist noch niemand.',
  invite: 'Sachbearbeiter einladen',
  inviteIntro:
    'Die eingeladene Person erhält eine E-Mail mit einem Link und setzt Passwort und zweiten Faktor. Wer schon in einer anderen angeschlossenen Behörde arbeitet, nimmt die Stelle im eigenen Konto an.',
  inviteButton: 'Einladung senden',
  invited: 'Die Einladung ist unterwegs.',
  until: 'Letzter Diensttag',
  untilHint: 'Zum Beispiel 31.12.2026. Ab dem Folgetag kommt die Person nicht mehr hinein.',
  change: 'Ändern',
  showEffects: 'Zeigen, was sich ändert',
  reviewTitle: 'Änderung prüfen',
  reviewIntro: name => `Nach dem Speichern für ${name}:`,
  nothingChanges: 'Es ändert sich nichts.',
  effects: {
    roleGiven: role => `die Rolle ${role} kommt hinzu`,
    roleTaken: role => `die Rolle ${role} endet`,
    unitGiven: unit => `sieht die Arbeit der Abteilung ${unit}`,
    unitTaken: unit => `gehört nicht mehr zur Abteilung ${unit}; zugeteilte Vorgänge bleiben`,
    ends: date => `der Dienst endet am ${date}; offene Vorgänge sind zu übergeben`,
    goesOn: 'der Dienst geht ohne Ende weiter',
  },
  save: 'Änderung speichern',
  back: 'Zurück zum Bearbeiten',
  saved: 'Die Änderung ist gespeichert und gilt sofort.',
  history: 'Änderungsverlauf',
  historyLine: (roles, units) => `Rollen: ${roles}. Abteilungen: ${units}.`,
  noHistory: 'Noch keine Änderungen.',
  factor: 'Verlorenes Telefon',
  factorAbout:
    'Vergewissern Sie sich, dass wirklich diese Person darum bittet. Alle ihre Anmeldungen enden; bei der nächsten richtet sie einen neuen zweiten Faktor ein.',
  factorReset: 'Zweiten Faktor zurücksetzen',
  factorDone: 'Der zweite Faktor ist zurückgesetzt. Die Person wurde per E-Mail benachrichtigt.',
  factorRefused:
    'Diesen zweiten Faktor können Sie nicht zurücksetzen: Er ist Ihr eigener, oder das Konto reicht über Ihre Behörde hinaus. Bitten Sie den Betreiber.',
  refusals: {
    'no-role': 'Wählen Sie mindestens eine Rolle.',
    'head-without-unit': 'Wählen Sie die Abteilung, die der Leiter führt.',
    'last-administrator':
      'Die Behörde bliebe ohne Verwalter. Geben Sie diese Rolle zuerst jemand anderem, ohne Ende.',
    'ends-in-past':
      'Der letzte Diensttag ist vorbei. Geben Sie den heutigen oder einen späteren Tag ein.',
    'already-here': 'Eine Person mit dieser E-Mail-Adresse ist schon in der Behörde.',
    unusable:
      'Diese Adresse kann nicht verwendet werden. Geben Sie eine andere dienstliche Adresse ein.',
  },
  badUntil: 'Diesen Tag gibt es nicht. Schreiben Sie ihn als 31.12.2026.',
}

export const texts: Texts<Words> = { cs, en, de }
