import type { Articles } from '../shape.ts'

export const de: Articles = {
  about: {
    title: 'Über das Portal',
    lead: 'VIRTUOS ist ein gemeinsames digitales Rathaus: ein Ort, an dem Bürger und Firmen mit jeder angeschlossenen Stadt oder Gemeinde zu tun haben und an dem Behörden Eingaben annehmen, nummerieren, bearbeiten und beantworten.',
    parts: [
      {
        title: 'Warum es entstand',
        paragraphs: [
          'Dem Staat begegnen Menschen am häufigsten im Rathaus, doch eigene elektronische Dienste kann sich ein Dorf nicht leisten. Ein gemeinsames Portal macht sie für alle gleich und günstig, Tag und Nacht.',
        ],
      },
      {
        title: 'Was es verspricht',
        items: [
          'Keine angenommene Eingabe geht verloren. Sie ist sicher gespeichert, bevor Sie die Bestätigung erhalten.',
          'Jeder kann das prüfen: eine Bestätigung lässt sich ohne uns und ohne Internet prüfen.',
          'Sie wissen, wer Ihre Eingabe hat, bis wann geantwortet wird und nach welchem Gesetz.',
          'Die Seiten funktionieren am Telefon, ohne Skripte, per Tastatur und mit Vorleseprogramm.',
        ],
        links: [{ label: 'Bestätigung prüfen', to: 'checkReceipt' }],
      },
      {
        id: 'pripojeni',
        title: 'Wie sich eine Behörde anschließt',
        paragraphs: [
          'Die Behörde meldet sich beim Betreiber, unterschreibt den Vertrag und kann beginnen. Ein eigenes System braucht sie nicht. Der Jahresbeitrag hängt von Typ und Einwohnerzahl ab.',
        ],
        links: [{ label: 'Kontakt zum Betreiber', to: 'contacts' }],
      },
      {
        title: 'Wer die Software nutzen darf',
        paragraphs: [
          'VIRTUOS ist offene Software unter der EUPL 1.2. Jeder darf sie betreiben, lesen und verbessern.',
        ],
        links: [{ label: 'Technische Informationen', to: 'technical' }],
      },
    ],
  },
  accessibility: {
    title: 'Erklärung zur Barrierefreiheit',
    lead: 'Der Betreiber verpflichtet sich, dieses Portal nach dem Gesetz Nr. 99/2019 Slg. über die Barrierefreiheit von Websites und mobilen Anwendungen zugänglich zu machen. Die Erklärung gilt für alle Seiten von VIRTUOS. Verbindlich ist der tschechische Wortlaut.',
    parts: [
      {
        title: 'Stand der Vereinbarkeit',
        paragraphs: [
          'Das Portal folgt EN 301 549 und WCAG 2.2 Stufe AA. Nach eigener Bewertung ist es damit vereinbar, mit Ausnahme der unten genannten Inhalte.',
        ],
        items: [
          'Jede Seite funktioniert ohne Skripte und ganz per Tastatur, mit sichtbarem Fokus.',
          'Text lässt sich auf 400 % vergrößern, ohne seitlich zu blättern.',
          'Fehler in Formularen stehen gesammelt oben, führen zum Feld und werden vorgelesen.',
          'Farbe trägt nie allein eine Bedeutung.',
        ],
      },
      {
        title: 'Inhalte, die nicht barrierefrei sein müssen',
        items: [
          'Anlagen von Nutzern oder Behörden, etwa Scans. Das Portal zeigt sie, wie sie kamen; auf Wunsch macht die Behörde den Inhalt zugänglich.',
          'Seiten anderer Betreiber, auf die wir verweisen.',
        ],
      },
      {
        title: 'Wie die Erklärung entstand',
        paragraphs: [
          'Die Erklärung entstand am 21. 11. 2026 durch eigene Bewertung: automatische Prüfung der Seiten in drei Sprachen und ein Durchgang per Tastatur. Wir prüfen sie bei jeder Änderung, mindestens einmal im Jahr.',
        ],
      },
      {
        title: 'Rückmeldung',
        paragraphs: [
          'Ist etwas nicht zugänglich, oder brauchen Sie den Inhalt in anderer Form? Schreiben Sie dem Betreiber oder rufen Sie an. Wir antworten binnen 30 Tagen.',
        ],
        links: [{ label: 'Kontakt', to: 'contacts' }],
      },
      {
        title: 'Durchsetzung',
        paragraphs: [
          'Sind Sie mit der Antwort nicht zufrieden, wenden Sie sich an die Digitální a informační agentura, Na Vápence 915/14, 130 00 Praha 3, pristupnost@dia.gov.cz.',
        ],
      },
    ],
  },
  technical: {
    title: 'Technische Informationen',
    lead: 'Was Sie für das Portal brauchen, und wie wir schützen, was Sie uns anvertrauen.',
    parts: [
      {
        title: 'Browser',
        items: [
          'Jeder Browser der letzten fünf Jahre genügt, am Computer oder am Telefon.',
          'Skripte machen die Arbeit nur angenehmer. Ohne sie funktioniert alles.',
          'Wir speichern zwei notwendige Cookies, erst bei der Anmeldung: session (wer angemeldet ist, bis der Browser schließt) und device (ein bekannter Browser, damit fremde Versuche Sie nicht aussperren; ein Jahr). Nichts wird gemessen oder weitergegeben.',
        ],
      },
      {
        title: 'Anlagen',
        items: [
          'Höchstens 20 Dateien und 100 MB in einer Eingabe.',
          'PDF, Bilder, Texte und Dokumente üblicher Büroprogramme.',
          'Eine Datei wird genau so angenommen, wie Sie sie sandten; ihr Fingerabdruck steht auf der Bestätigung.',
        ],
      },
      {
        title: 'Öffentliches Protokoll',
        paragraphs: [
          'Für jede Behörde führt das Portal ein Protokoll der Eingaben als Merkle-Baum. Unterschriebene Stände (C2SP tlog-checkpoint) und Kacheln (tlog-tiles) sind öffentlich, jede Änderung der Vergangenheit fällt auf. Es enthält keine persönlichen Daten, nur gesalzene Fingerabdrücke.',
          'Eine Bestätigung im Format tlog-proof prüfen Sie auf einer Seite des Portals oder mit einem eigenständigen Programm ohne Internet.',
        ],
        links: [{ label: 'Bestätigung prüfen', to: 'checkReceipt' }],
      },
      {
        title: 'Passwörter und Anmeldung',
        items: [
          'Passwörter werden nur als argon2id-Abdruck gespeichert, schwache abgelehnt.',
          'Sachbearbeiter melden sich mit einem zweiten Faktor an.',
          'Nach einer halben Stunde Untätigkeit werden Sie abgemeldet. Alle Anmeldungen sehen Sie und können sie beenden.',
        ],
      },
    ],
  },
  guides: {
    title: 'Lebenslagen',
    lead: 'Hier werden Anleitungen stehen: was zu tun ist, wenn ein Kind kommt, wenn Sie umziehen, bauen oder ein Gewerbe führen, mit Bedingungen, Formularen, Gebühren und Fristen, landesweit und je Behörde.',
    parts: [
      {
        title: 'Was Sie heute schon tun können',
        items: [
          'Schreiben Sie eine allgemeine Eingabe und fragen Sie. Sie wissen dann, wer antwortet.',
          'Was welche Behörde erledigt und wann sie offen hat, steht im Verzeichnis.',
        ],
        links: [
          { label: 'Einer Behörde schreiben', to: 'submission' },
          { label: 'Behörde finden', to: 'offices' },
        ],
      },
    ],
  },
  forms: {
    title: 'Formulare',
    lead: 'Hier werden Formulare der Behörden stehen, die Sie auf der Seite ausfüllen. Was das Portal weiß, ist vorausgefüllt; was fehlt, wird gleich gesagt.',
    parts: [
      {
        title: 'Was Sie heute schon tun können',
        items: [
          'Fügen Sie ein ausgefülltes Formular von der Website der Behörde als PDF an.',
          'Oder schreiben Sie mit eigenen Worten: es zählt der Inhalt, nicht der Name.',
        ],
        links: [
          { label: 'Einer Behörde schreiben', to: 'submission' },
          { label: 'Behörde finden', to: 'offices' },
        ],
      },
    ],
  },
  bookings: {
    title: 'Terminbuchung',
    lead: 'Über das Portal kann man noch keinen Termin buchen. Künftig wählen Sie hier Tag und Stunde, ohne Schlange und ohne Registrierung.',
    parts: [
      {
        title: 'Was Sie heute schon tun können',
        items: [
          'Vereinbaren Sie mit Ihrer Behörde telefonisch oder per E-Mail einen Termin; beides steht mit den Öffnungszeiten auf ihrer Seite.',
          'Vieles geht ohne Besuch: schreiben Sie von hier.',
        ],
        links: [
          { label: 'Behörde finden', to: 'offices' },
          { label: 'Einer Behörde schreiben', to: 'submission' },
        ],
      },
    ],
  },
  boards: {
    title: 'Amtstafeln',
    lead: 'Hier werden die Amtstafeln der angeschlossenen Behörden stehen: Aushänge, ihr Archiv und ein Abonnement als offene Daten.',
    parts: [
      {
        title: 'Was Sie heute schon tun können',
        items: [
          'Jede Behörde hat ihre Tafel am Gebäude und auf ihrer Website; der Link steht auf ihrer Seite.',
          'Um einen älteren Aushang bitten Sie die Behörde mit einer Eingabe.',
        ],
        links: [
          { label: 'Behörde finden', to: 'offices' },
          { label: 'Einer Behörde schreiben', to: 'submission' },
        ],
      },
    ],
  },
}
