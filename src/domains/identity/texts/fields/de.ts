import type { FieldTexts } from './words.ts'

/** The fields of the identity in German. */
export const de: FieldTexts = {
  fields: {
    givenName: { label: 'Vorname', empty: 'Geben Sie den Vornamen ein.' },
    surname: { label: 'Nachname', empty: 'Geben Sie den Nachnamen ein.' },
    birthDate: {
      label: 'Geburtsdatum',
      hint: 'Zum Beispiel 12.4.1986',
      empty: 'Geben Sie das Geburtsdatum ein.',
    },
    ico: {
      label: 'Identifikationsnummer (IČO)',
      hint: 'Acht Ziffern',
      empty: 'Geben Sie die Nummer ein.',
    },
    firmName: {
      label: 'Name der Firma oder des Vereins',
      hint: 'Genau wie im Register',
      empty: 'Geben Sie den Namen ein.',
    },
    actingName: {
      label: 'Wer für sie handelt',
      hint: 'Name der Person, die mit einem Dokument zur Behörde kommt',
      empty: 'Geben Sie den Namen der handelnden Person ein.',
    },
    street: { label: 'Straße und Hausnummer', empty: 'Geben Sie Straße und Hausnummer ein.' },
    town: { label: 'Ort', empty: 'Geben Sie den Ort ein.' },
    postcode: {
      label: 'Postleitzahl',
      hint: 'Zum Beispiel 339 01',
      empty: 'Geben Sie die Postleitzahl ein.',
    },
    country: {
      label: 'Land',
      hint: 'Nur bei einer Anschrift außerhalb Tschechiens, zum Beispiel Österreich. Die Postleitzahl schreiben Sie dann so, wie sie dort lautet.',
      empty: 'Geben Sie das Land ein.',
    },
    email: { label: 'E-Mail', empty: 'Geben Sie die E-Mail-Adresse ein.' },
    phone: {
      label: 'Telefon',
      hint: 'Wir rufen nur an, wenn es nötig ist',
      empty: 'Geben Sie die Telefonnummer ein.',
    },
    password: { label: 'Passwort', empty: 'Geben Sie das Passwort ein.' },
    newPassword: {
      label: 'Passwort',
      hint: 'Mindestens 12 Zeichen. Drei oder vier Wörter hintereinander merkt man sich gut.',
      empty: 'Geben Sie ein Passwort ein.',
    },
    old: { label: 'Bisheriges Passwort', empty: 'Geben Sie das bisherige Passwort ein.' },
    proof: {
      label: 'Ihr Passwort',
      hint: 'Nur bei Änderung der E-Mail: Über sie könnte man das Konto übernehmen.',
      empty: 'Geben Sie Ihr Passwort ein, um die E-Mail zu ändern.',
    },
    agreed: {
      label: 'Ich habe gelesen, wie das Portal meine Daten verarbeitet',
      empty: 'Bestätigen Sie, dass Sie dies gelesen haben.',
    },
    name: { label: 'Vor- und Nachname', empty: 'Geben Sie den Namen ein.' },
  },
  refusals: {
    'too-long': 'Das ist zu lang. Höchstens 100 Zeichen (bei E-Mail 254).',
    'not-email': 'Eine E-Mail-Adresse hat die Form name@domain.de.',
    'not-phone': 'Geben Sie neun Ziffern ein oder eine Nummer mit Vorwahl, z. B. +49 9922 1234.',
    'long-postcode':
      'Eine Postleitzahl im Ausland hat höchstens 12 Zeichen. Der Ort gehört in das Feld Ort.',
    'not-postcode':
      'Eine tschechische Postleitzahl hat fünf Ziffern, z. B. 339 01. Bei einer Anschrift im Ausland geben Sie auch das Land an.',
    'not-ico':
      'Diese Nummer gibt es nicht: Sie hat acht Ziffern, die letzte ist eine Prüfziffer. Suchen Sie Tippfehler.',
    'not-date':
      'Dieses Datum kennen wir nicht. Schreiben Sie es in Ziffern, zum Beispiel 12.4.1986, und prüfen Sie, ob es den Tag gibt.',
    'in-future': 'Das Datum liegt in der Zukunft.',
    'too-old': 'Das Datum liegt zu weit zurück. Prüfen Sie das Jahr.',
    'too-young':
      'Ein eigenes Konto kann haben, wer mindestens 15 Jahre alt ist. Für ein jüngeres Kind schreibt ein Elternteil oder ein anderer gesetzlicher Vertreter aus seinem eigenen Konto und nennt im Text Namen und Geburtsdatum des Kindes.',
    'not-chosen': 'Bitte ankreuzen oder auswählen.',
    short: 'Das Passwort ist kurz. Es braucht mindestens 12 Zeichen.',
    long: 'Das Passwort ist länger als 200 Zeichen.',
    common:
      'Dieses Passwort ist leicht zu erraten: nur gängige Wörter und Zahlen. Fügen Sie Wörter hinzu.',
    repeated: 'Das Passwort wiederholt immer dasselbe. Wählen Sie ein vielfältigeres.',
    row: 'Das Passwort ist eine Reihe von Tasten oder Ziffern. Wählen Sie ein anderes.',
    'about-you': 'Im Passwort steht Ihr Name, Ihre E-Mail oder Ihr Ort. Das wird zuerst erraten.',
    'wrong-password': 'Das Passwort stimmt nicht.',
    'too-many-guesses': 'Zu viele Versuche. Versuchen Sie es in 15 Minuten.',
    'too-many-letters':
      'Wir haben den Link binnen einer Stunde dreimal gesendet. Versuchen Sie es später.',
    'not-four': 'Geben Sie genau vier Buchstaben oder Ziffern ein.',
  },
}
