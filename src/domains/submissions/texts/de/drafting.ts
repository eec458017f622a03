import type { DraftWords } from '../words.ts'

export const drafting: DraftWords = {
  newTitle: 'Neue Eingabe',
  steps: step => `Schritt ${step} von 4`,
  list: 'Meine Eingaben',
  office: {
    title: 'An welche Behörde möchten Sie schreiben?',
    lead: 'Geben Sie den Namen der Stadt oder Gemeinde ein. Tschechische Akzente sind nicht nötig.',
    search: 'Stadt oder Gemeinde',
    searchHint: 'Zum Beispiel Klatovy.',
    choose: name => `Schreiben an: ${name}`,
    found: 'Gefundene Behörden',
    none: 'Eine solche Behörde haben wir nicht gefunden. Bitte prüfen Sie die Schreibweise.',
    notConnected: 'noch nicht angeschlossen, über das Portal nicht erreichbar',
    connected: 'Angeschlossene Behörden',
    resume: office => `Für ${office} haben Sie eine unfertige Eingabe`,
    resumeBody: 'Sie können dort weitermachen, wo Sie aufgehört haben.',
    resumeLink: 'Damit fortfahren',
    startAnew: 'Oder schreiben Sie unten eine neue Eingabe.',
  },
  content: {
    title: 'Was möchten Sie der Behörde schreiben?',
    to: 'Sie schreiben an',
    changeOffice: 'Behörde ändern',
    kind: 'Worum es geht',
    subject: 'Betreff',
    subjectHint: 'In einem Satz, zum Beispiel: Antrag auf Fällung einer Linde am Haus Nr. 214.',
    body: 'Text der Eingabe',
    bodyHint:
      'Beschreiben Sie, was geschehen ist und was Sie wünschen. Name und Adresse bekommt die Behörde ohnehin.',
    submit: 'Speichern und weiter',
    saveLater:
      'Gespeichert wird mit Speichern und weiter. Danach können Sie auf jedem Gerät weitermachen.',
    languageNote:
      'Behörden verhandeln auf Tschechisch. Auf einen anderssprachigen Text kann auf Tschechisch geantwortet werden.',
  },
  attachments: {
    title: 'Möchten Sie etwas anfügen?',
    lead: 'Anlagen sind freiwillig: höchstens 20 und zusammen höchstens 100 MB.',
    kinds: 'Welche Dateien wir annehmen',
    choose: 'Dateien',
    chooseHint: 'Sie können mehrere Dateien auf einmal wählen, etwa Fotos vom Telefon.',
    add: 'Anfügen und weitere wählen',
    continue: 'Weiter zur Prüfung',
    attached: 'Angefügte Dateien',
    none: 'Noch ist nichts angefügt.',
    name: 'Datei',
    size: 'Größe',
    remove: 'Entfernen',
    used: (used, total, count) => `${count} von 20 Dateien angefügt, ${used} von ${total}.`,
    doubled: name => `Die Datei ${name} ist schon angefügt und wurde nicht doppelt aufgenommen.`,
    shortened:
      'Der Dateiname ist zu lang, wir haben seine Mitte ausgelassen. Die Behörde erhält die Datei unter diesem Namen:',
  },
  review: {
    title: 'Prüfen und senden',
    lead: 'So erhält die Behörde die Eingabe. Ändern Sie, was nicht stimmt.',
    office: 'Behörde',
    kind: 'Worum es geht',
    subject: 'Betreff',
    body: 'Text',
    attachments: 'Anlagen',
    sender: 'Absender',
    change: 'Ändern',
    noAttachments: 'Keine Anlagen.',
    send: 'Eingabe senden',
    declaration:
      'Mit dem Senden handeln Sie gegenüber der Behörde in eigenem Namen. Sie erhalten sofort eine Eingangsbestätigung.',
    declarationFor: name =>
      `Mit dem Senden handeln Sie gegenüber der Behörde für ${name}. Sie erhalten sofort eine Eingangsbestätigung.`,
    notVerifiedTitle: 'Lassen Sie vor dem Senden Ihre Identität prüfen',
    notVerifiedBody:
      'Gehen Sie einmal mit Personalausweis oder Reisepass zu einer beliebigen angeschlossenen Behörde und nennen Sie den Code aus Ihrem Konto. Diese Eingabe bleibt gespeichert; danach senden Sie sie nur noch ab.',
    notVerifiedElse: ({ name, phone, address }) =>
      `Eilt es, oder haben Sie gerade keinen Ausweis? ${
        phone
          ? `Rufen Sie die Behörde ${name} an, ${phone}, oder gehen Sie hin (${address})`
          : `Gehen Sie zur Behörde ${name} (${address})`
      }: Dort erfahren Sie, wie es ohne das Portal geht.`,
    verify: 'So geht die Identitätsprüfung, mein Code',
    later: 'Später senden',
    laterHint: 'Die Eingabe bleibt unter Ihren Eingaben gespeichert.',
  },
  removal: {
    title: 'Unfertige Eingabe löschen?',
    body: 'Text und Anlagen werden gelöscht. Die Behörde erfährt nichts davon. Das lässt sich nicht rückgängig machen.',
    confirm: 'Unfertige Eingabe löschen',
    keep: 'Behalten',
    link: 'Unfertige Eingabe löschen',
  },
  stale: {
    title: 'Sie haben diese Eingabe inzwischen anderswo geändert',
    body: 'In einem anderen Fenster oder Gerät wurde etwas anderes gespeichert. Was Sie jetzt geschrieben haben, steht noch im Formular und ist noch nicht gespeichert. Vergleichen Sie beides; beim Speichern gilt das Formular.',
    saved: 'Inzwischen gespeichert',
    keep: 'Speichern, was im Formular steht',
    field: { matterKind: 'Worum es geht', subject: 'Betreff', body: 'Text der Eingabe' },
  },
  contentRefusals: {
    'kind-missing': 'Wählen Sie, worum es geht.',
    'subject-missing': 'Schreiben Sie einen Betreff, damit die Behörde gleich weiß, worum es geht.',
    'subject-too-long': 'Kürzen Sie den Betreff auf 250 Zeichen; Einzelheiten gehören in den Text.',
    'body-missing': 'Schreiben Sie, was Sie von der Behörde wünschen.',
    'body-too-long': 'Kürzen Sie den Text auf 20 000 Zeichen, oder fügen Sie ihn als Datei an.',
  },
  sendRefusals: {
    'not-verified':
      'Nur wer seine Identität hat prüfen lassen, kann senden. Die Eingabe bleibt gespeichert.',
    incomplete: 'Die Eingabe ist noch nicht vollständig. Bitte ergänzen Sie, was fehlt.',
    'changed-meanwhile':
      'Die Eingabe hat sich seit Ihrer Prüfung geändert. Prüfen Sie sie noch einmal und senden Sie sie.',
    'attachments-too-large': 'Es sind zu viele oder zu große Anlagen. Entfernen Sie einige.',
    'not-signed':
      'Noch nicht alle, die das Formular mitunterschreiben sollen, haben es bestätigt. Es bleibt gespeichert.',
    'not-for-sender':
      'Dieses Formular ist nicht für Sie, die Behörde kann es von Ihnen nicht annehmen. Ihre Antworten bleiben gespeichert.',
    'form-ended':
      'Die Behörde nimmt dieses Formular nicht mehr an. Ihre Antworten bleiben gespeichert.',
  },
}
