import type { Words } from './shape.ts'

export const de: Words = {
  home: {
    title: 'Die Behörde, bei der nichts verloren geht',
    lead: 'Schreiben Sie jeder angeschlossenen Stadt oder Gemeinde. Sie erhalten sofort ein Geschäftszeichen und eine Bestätigung, die Sie selbst prüfen können, und verfolgen dann, was mit Ihrer Eingabe geschieht.',
    begin: 'Einer Behörde schreiben',
    sections: 'Was Sie hier erledigen können',
    news: 'Aktuelles',
    allNews: 'Alle Nachrichten',
    tip: 'Tipp des Tages',
    tips: [
      'Ein Entwurf bleibt von selbst erhalten. Beginnen Sie am Telefon und enden Sie am Computer.',
      'Nennen Sie am Telefon das Geschäftszeichen, und Ihre Sache wird sofort gefunden.',
      'Auch Briefe auf Papier können Sie hier verfolgen: bitten Sie um den Zettel mit dem Code.',
      'Senden Sie lange Anlagen als PDF. Die Behörde sieht sie genau so wie Sie.',
      'Welche Behörde ist zuständig? Schreiben Sie der nächsten; sie muss die Sache abgeben.',
      'In der Hilfe steht, wie man eine Bestätigung auch ohne Internet prüft.',
      'Alle Nachrichten und Anlagen laden Sie im Postfach mit einer Schaltfläche herunter.',
    ],
    numbers: 'Das Portal in Zahlen',
    offices: { one: 'angeschlossene Behörde', other: 'angeschlossene Behörden' },
    persons: { one: 'registrierter Nutzer', other: 'registrierte Nutzer' },
    related: 'Verwandte Links',
    signIn: 'Anmeldung',
    email: 'E-Mail',
    password: 'Passwort',
    signInButton: 'Anmelden',
    forgotten: 'Passwort vergessen',
    noAccount: 'Noch kein Konto?',
    register: 'Registrieren',
    welcome: name => `Guten Tag, ${name}`,
    yourSubmissions: 'Meine Eingaben',
    yourMailbox: 'Mein Postfach',
    yourQueue: 'Posteingangsstelle',
    yourCases: 'Aktenführung',
    yourOverview: 'Übersicht der Behörde',
    yourAdministration: 'Verwaltung der Behörde',
  },
  cards: {
    submissions: {
      title: 'Eingaben',
      about:
        'Senden Sie eine Eingabe, sehen Sie, wer sie bearbeitet und bis wann Sie Antwort bekommen.',
    },
    offices: {
      title: 'Behörden',
      about: 'Adressen, Öffnungszeiten und Kontakte aller Städte und Gemeinden.',
    },
    identity: {
      title: 'Identität',
      about: 'Registrierung, Identitätsprüfung bei jeder Behörde, Ihre Daten und Anmeldung.',
    },
    bookings: {
      title: 'Terminbuchung',
      about:
        'Ein Termin zur genauen Stunde. In Vorbereitung; die Seite sagt, was heute schon geht.',
    },
    guides: {
      title: 'Lebenslagen',
      about:
        'Schritt für Schritt: was, wo, womit, bis wann und zu welchem Preis. Mit Gebühren und Zeiten Ihrer Behörde.',
    },
    boards: {
      title: 'Amtstafel',
      about: 'Aushänge der Behörden. In Vorbereitung; die Seite sagt, was heute schon geht.',
    },
    forms: {
      title: 'Formulare',
      about: 'Hier ausfüllen und senden: Hundeabgabe, verlorenes Dokument, Zuschuss und mehr.',
    },
    help: { title: 'Hilfe', about: 'Antworten für Bürger, Firmen, Behörden und Bürgermeister.' },
  },
  homeLink: 'Startseite',
  footer: {
    about: 'Über das Portal',
    ordering: 'Das System für eine Behörde bestellen',
    contacts: 'Kontakt',
    technical: 'Technische Informationen',
    accessibility: 'Erklärung zur Barrierefreiheit',
    news: 'Aktuelles',
    checkReceipt: 'Bestätigung prüfen',
  },
  external: {
    portal: 'Portal der öffentlichen Verwaltung (gov.cz)',
    epusa: 'ePUSA – Adressbuch der öffentlichen Verwaltung',
    czechPoint: 'Czech POINT',
  },
  news: {
    title: 'Aktuelles',
    about: 'Was es auf dem Portal Neues gibt: Behörden, Dienste und Ratschläge.',
    empty: 'Es gibt noch keine Nachrichten.',
    published: 'Veröffentlicht',
  },
  help: {
    title: 'Hilfe',
    lead: 'Antworten auf die häufigsten Fragen. Ihre Frage fehlt? Rufen Sie uns an oder schreiben Sie.',
    audiences: {
      citizens: 'Bürger',
      firms: 'Firmen und Organisationen',
      officers: 'Sachbearbeiter',
      mayors: 'Bürgermeister und Verwalter der Behörden',
    },
    contact: 'Keine Antwort gefunden?',
  },
  contacts: {
    title: 'Kontakt',
    lead: 'Zum Portal berät Sie der Betreiber, zu Ihrer Eingabe die Behörde, der Sie sie sandten.',
    operator: 'Betreiber des Portals',
    address: 'Adresse',
    phone: 'Telefon',
    email: 'E-Mail',
    dataBox: 'Datenbox',
    yourOffice: 'Die Behörde, der Sie schreiben',
    yourOfficeAbout:
      'Telefon und Öffnungszeiten jeder Behörde stehen im Verzeichnis. Wer Ihre Eingabe hat und wie Sie dort anrufen, zeigt die Seite der Eingabe.',
  },
  failures: {
    badRequest: {
      title: 'Diese Anfrage verstehen wir nicht',
      lead: 'Das Gesendete ist unvollständig oder hat eine andere Form. Nichts wurde geändert.',
      advice: ['Gehen Sie eine Seite zurück und versuchen Sie es noch einmal.'],
    },
    forbidden: {
      title: 'Hier haben Sie keinen Zutritt',
      lead: 'Die Seite gibt es, Ihre Anmeldung reicht aber nicht aus. Nichts wurde geändert.',
      advice: [
        'Prüfen Sie oben, ob Sie mit dem richtigen Konto angemeldet sind.',
        'Arbeiten Sie für mehrere Behörden, wechseln Sie zur richtigen.',
        'Formulare von einer anderen Website nehmen wir nicht an; öffnen Sie es hier neu.',
      ],
    },
    notFound: {
      title: 'Diese Seite haben wir nicht gefunden',
      lead: 'Die Adresse ist falsch geschrieben, die Seite ist umgezogen oder gehört Ihnen nicht.',
      advice: [
        'Versuchen Sie die Suche oben.',
        'Ihre Eingaben und Nachrichten sehen Sie erst nach der Anmeldung.',
      ],
    },
    tooLarge: {
      title: 'Das sind für uns zu viele Daten',
      lead: 'Eine Eingabe darf 20 Anlagen und zusammen 100 MB haben. Nichts wurde gespeichert.',
      advice: ['Teilen Sie die Anlagen auf zwei Eingaben auf oder verkleinern Sie Bilder.'],
    },
    tooMany: {
      title: 'Zu viel auf einmal',
      lead: 'Von Ihrem Konto oder Anschluss kamen zu viele Anfragen hintereinander. Wir nehmen sie kurz nicht an, damit das Portal auch für andere Zeit hat.',
      advice: [
        'Warten Sie eine Minute und versuchen Sie es noch einmal.',
        'Eine Seite, die Sie mehrmals offen haben, genügt einmal.',
      ],
    },
    busy: {
      title: 'Das Portal ist gerade überlastet',
      lead: 'Eine Eingabe mit Bestätigung ist sicher. Versuchen Sie das Übrige gleich noch einmal.',
      advice: ['Laden Sie in einer Minute neu. Zweimal senden schadet nicht.'],
    },
    broken: {
      title: 'Bei uns ist etwas schiefgegangen',
      lead: 'Der Fehler liegt bei uns und ist uns bekannt. Eine Eingabe mit Bestätigung ist sicher.',
      advice: [
        'Versuchen Sie es gleich noch einmal. Zweimal senden schadet nicht.',
        'Hilft das nicht, rufen Sie uns an und nennen Sie die Nummer unten.',
      ],
    },
  },
  reference: 'Fehlernummer',
  wayOn: 'Wohin jetzt',
}
