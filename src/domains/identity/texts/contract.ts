import type { Texts } from '../../../platform/i18n/index.ts'

type Article = { title: string; paragraphs: string[] }

type Words = {
  title: string
  translation: string
  parties: string
  operator: string
  user: string
  birthDate: string
  ico: string
  acting: string
  address: string
  seat: string
  contact: string
  articles: Article[]
  making: string
  place: string
  day: string
  officer: string
  document: string
  copies: string
}

const cs: Words = {
  title: 'Smlouva o užívání portálu VIRTUOS',
  translation: '',
  parties: 'Smluvní strany',
  operator: 'Provozovatel',
  user: 'Uživatel',
  birthDate: 'Datum narození',
  ico: 'IČO',
  acting: 'Jedná',
  address: 'Adresa',
  seat: 'Sídlo',
  contact: 'Spojení',
  articles: [
    {
      title: '1. Předmět',
      paragraphs: [
        '{operator} (provozovatel) umožňuje uživateli bezplatně podávat prostřednictvím portálu VIRTUOS podání připojeným úřadům, sledovat jejich vyřizování a přijímat zprávy úřadů do schránky portálu. Smlouva se uzavírá podle § 1746 odst. 2 zák. č. 89/2012 Sb., občanský zákoník.',
        'Schránka portálu není datovou schránkou podle zák. č. 300/2008 Sb. Doručování písemností úřadů do vlastních rukou se řídí zák. č. 500/2004 Sb., správní řád.',
      ],
    },
    {
      title: '2. Povinnosti provozovatele',
      paragraphs: [
        'Provozovatel předá každé odeslané podání úřadu, kterému je určeno, a uživateli vydá potvrzení o doručení s časem na sekundu, které lze ověřit i bez portálu.',
        'Provozovatel uchovává zprávy a podání uživatele po dobu trvání smlouvy, chrání je před neoprávněným přístupem a zaznamenává každé nahlédnutí úřední osoby do údajů uživatele. Záznam uživatel vidí ve svém účtu.',
      ],
    },
    {
      title: '3. Povinnosti uživatele',
      paragraphs: [
        'Uživatel chrání své přihlašovací údaje, nepředává je jiným osobám a jejich ztrátu nebo zneužití bez odkladu oznámí provozovateli.',
        'Uživatel udržuje údaje v účtu pravdivé. Podání odeslaná po přihlášení do účtu se považují za podání uživatele.',
      ],
    },
    {
      title: '4. Osobní údaje',
      paragraphs: [
        'Provozovatel zpracovává údaje uvedené v této smlouvě pro její plnění (čl. 6 odst. 1 písm. b) nařízení (EU) 2016/679). O předloženém dokladu se uchová jen jeho druh a poslední čtyři znaky čísla.',
        'Obsah podání zpracovávají úřady, kterým je určen, jako správci; provozovatel je jejich zpracovatelem.',
      ],
    },
    {
      title: '5. Trvání',
      paragraphs: [
        'Smlouva se uzavírá na dobu neurčitou a nabývá účinnosti podpisem obou stran. Uživatel ji může vypovědět kdykoli, provozovatel s výpovědní dobou tří měsíců. Před jejím skončením si uživatel může stáhnout všechny své zprávy a podání.',
        'Závazné je české znění smlouvy.',
      ],
    },
  ],
  making: 'Uzavření smlouvy',
  place: 'Místo ověření totožnosti',
  day: 'Den',
  officer: 'Úřední osoba',
  document: 'Předložený doklad',
  copies:
    'Smlouva je vyhotovena ve dvou stejnopisech, po jednom pro každou stranu. Za provozovatele ji na základě pověření podepisuje úřední osoba.',
}

const en: Words = {
  title: 'Contract on the use of the VIRTUOS portal',
  translation:
    'This is a translation for your information. The Czech text that follows it is binding.',
  parties: 'Parties',
  operator: 'Operator',
  user: 'User',
  birthDate: 'Date of birth',
  ico: 'Company number (IČO)',
  acting: 'Acting person',
  address: 'Address',
  seat: 'Seat',
  contact: 'Contact',
  articles: [
    {
      title: '1. Subject',
      paragraphs: [
        '{operator} (the operator) lets the user, free of charge, send submissions to the connected offices through the VIRTUOS portal, follow how they are handled and receive the offices’ messages in the portal’s mailbox. The contract is made under § 1746(2) of Act No. 89/2012 Coll., the Civil Code.',
        'The portal’s mailbox is not a data box under Act No. 300/2008 Coll. Formal service of documents is governed by Act No. 500/2004 Coll., the Code of Administrative Procedure.',
      ],
    },
    {
      title: '2. Duties of the operator',
      paragraphs: [
        'The operator passes each submission to the office to which it is addressed and gives the user a receipt with the time to the second, which can be checked without the portal.',
        'The operator keeps the user’s messages and submissions while the contract lasts, protects them from unauthorised access and records each reading of the user’s data by an officer. The user sees the record in the account.',
      ],
    },
    {
      title: '3. Duties of the user',
      paragraphs: [
        'The user protects the sign-in details, does not pass them to others and tells the operator without delay when they are lost or misused.',
        'The user keeps the data in the account true. Submissions sent after signing in to the account are taken as submissions of the user.',
      ],
    },
    {
      title: '4. Personal data',
      paragraphs: [
        'The operator processes the data in this contract to perform it (Article 6(1)(b) of Regulation (EU) 2016/679). Of the document shown, only its kind and the last four characters of its number are kept.',
        'The content of submissions is processed by the offices to which they are addressed as controllers; the operator is their processor.',
      ],
    },
    {
      title: '5. Duration',
      paragraphs: [
        'The contract is made for an indefinite time and takes effect when both parties have signed it. The user may end it at any time, the operator with three months’ notice. Before it ends the user may download all messages and submissions.',
        'The Czech text of the contract is binding.',
      ],
    },
  ],
  making: 'Conclusion of the contract',
  place: 'Place where identity was verified',
  day: 'Day',
  officer: 'Officer',
  document: 'Document shown',
  copies:
    'The contract is made in two copies, one for each party. The officer signs it for the operator by authorisation.',
}

const de: Words = {
  title: 'Vertrag über die Nutzung des Portals VIRTUOS',
  translation:
    'Dies ist eine Übersetzung zu Ihrer Information. Verbindlich ist der folgende tschechische Text.',
  parties: 'Vertragsparteien',
  operator: 'Betreiber',
  user: 'Nutzer',
  birthDate: 'Geburtsdatum',
  ico: 'Identifikationsnummer (IČO)',
  acting: 'Handelnde Person',
  address: 'Anschrift',
  seat: 'Sitz',
  contact: 'Kontakt',
  articles: [
    {
      title: '1. Gegenstand',
      paragraphs: [
        '{operator} (der Betreiber) ermöglicht dem Nutzer unentgeltlich, über das Portal VIRTUOS Eingaben an angeschlossene Behörden zu senden, ihre Bearbeitung zu verfolgen und Nachrichten der Behörden im Postfach des Portals zu empfangen. Der Vertrag wird nach § 1746 Abs. 2 des Gesetzes Nr. 89/2012 Slg., Bürgerliches Gesetzbuch, geschlossen.',
        'Das Postfach des Portals ist keine Datenbox nach dem Gesetz Nr. 300/2008 Slg. Die förmliche Zustellung richtet sich nach dem Gesetz Nr. 500/2004 Slg., Verwaltungsordnung.',
      ],
    },
    {
      title: '2. Pflichten des Betreibers',
      paragraphs: [
        'Der Betreiber übergibt jede Eingabe der Behörde, an die sie gerichtet ist, und stellt dem Nutzer eine sekundengenaue Eingangsbestätigung aus, die auch ohne das Portal geprüft werden kann.',
        'Der Betreiber bewahrt Nachrichten und Eingaben des Nutzers während der Vertragsdauer auf, schützt sie vor unbefugtem Zugriff und verzeichnet jede Einsicht einer Amtsperson in die Daten des Nutzers. Der Nutzer sieht das Verzeichnis in seinem Konto.',
      ],
    },
    {
      title: '3. Pflichten des Nutzers',
      paragraphs: [
        'Der Nutzer schützt seine Anmeldedaten, gibt sie nicht weiter und meldet ihren Verlust oder Missbrauch unverzüglich dem Betreiber.',
        'Der Nutzer hält die Daten im Konto wahrheitsgemäß. Nach der Anmeldung gesendete Eingaben gelten als Eingaben des Nutzers.',
      ],
    },
    {
      title: '4. Personenbezogene Daten',
      paragraphs: [
        'Der Betreiber verarbeitet die Daten dieses Vertrags zu seiner Erfüllung (Art. 6 Abs. 1 Buchst. b der Verordnung (EU) 2016/679). Vom vorgelegten Dokument werden nur die Art und die letzten vier Zeichen der Nummer aufbewahrt.',
        'Den Inhalt der Eingaben verarbeiten die Behörden, an die sie gerichtet sind, als Verantwortliche; der Betreiber ist ihr Auftragsverarbeiter.',
      ],
    },
    {
      title: '5. Dauer',
      paragraphs: [
        'Der Vertrag gilt auf unbestimmte Zeit und wird mit der Unterschrift beider Parteien wirksam. Der Nutzer kann ihn jederzeit kündigen, der Betreiber mit einer Frist von drei Monaten. Vor dem Ende kann der Nutzer alle Nachrichten und Eingaben herunterladen.',
        'Verbindlich ist der tschechische Wortlaut des Vertrags.',
      ],
    },
  ],
  making: 'Abschluss des Vertrags',
  place: 'Ort der Identitätsprüfung',
  day: 'Tag',
  officer: 'Amtsperson',
  document: 'Vorgelegtes Dokument',
  copies:
    'Der Vertrag wird in zwei Ausfertigungen erstellt, je eine für jede Partei. Für den Betreiber unterschreibt die Amtsperson im Auftrag.',
}

export const texts: Texts<Words> = { cs, en, de }
