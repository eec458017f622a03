import type { ReceiptWords } from '../words.ts'

export const receipt: ReceiptWords = {
  title: 'Eingangsbestätigung',
  delivered: office => `Ihre Eingabe wurde zugestellt: ${office}`,
  keep: 'Sie müssen die Nummer nicht abschreiben: Die Bestätigung liegt in Ihrem Postfach und kommt per E-Mail.',
  mark: 'Geschäftszeichen',
  office: 'Behörde',
  deliveredAt: 'Zeitpunkt der Zustellung',
  sender: 'Absender',
  subject: 'Betreff',
  inCzech: 'Die Behörde hat es auf Tschechisch erhalten',
  dueOn: 'Die Behörde muss handeln bis',
  dueNone: 'das Gesetz bestimmt hier keinen festen Tag',
  law: 'Nach',
  next: 'Wie es weitergeht',
  nextSteps: ({ due, phone, mark }) => [
    'Die Behörde teilt die Eingabe einem Sachbearbeiter zu. Sobald etwas geschieht, schreiben wir Ihnen.',
    due
      ? `Die Antwort soll spätestens am ${due} kommen. Fordert die Behörde etwas nach, ruht die Frist.`
      : 'Über die Erledigung schreibt Ihnen die Behörde.',
    phone
      ? `Wenn nichts geschieht, rufen Sie ${phone} an und nennen Sie die Nummer ${mark}.`
      : `Wenn nichts geschieht, melden Sie sich bei der Behörde und nennen Sie die Nummer ${mark}.`,
  ],
  received: 'Was die Behörde erhalten hat',
  receivedHint:
    'Am Fingerabdruck erkennt jeder, dass sich eine Datei seit der Zustellung nicht geändert hat.',
  part: 'Teil',
  size: 'Größe',
  hash: 'Fingerabdruck (SHA-256)',
  text: 'Text der Eingabe',
  downloads: 'Zum Herunterladen',
  pdf: 'Bestätigung als PDF mit elektronischem Siegel',
  proof: 'Der bloße Nachweis (.tlog-proof)',
  certificate: 'Bescheinigung der digitalen Handlung',
  certificateComes:
    'Die Bescheinigung der digitalen Handlung kommt gleich in Ihr Postfach; der Link erscheint hier.',
  sentFiles: 'Was Sie gesendet haben',
  proofHint:
    'Der Nachweis steckt auch im PDF. Damit kann jeder ohne das Portal prüfen, was die Behörde wann erhalten hat.',
  preparing: 'Die Bestätigung als PDF wird vorbereitet',
  preparingHint: 'Die Eingabe ist zugestellt und gespeichert. Die Datei ist gleich fertig.',
  reload: 'Noch einmal versuchen',
  print: 'Sie können diese Seite drucken.',
  track: 'Eingabe verfolgen',
  document: {
    title: 'Eingangsbestätigung einer Eingabe',
    intro: office =>
      `Die Behörde ${office} bestätigt, dass die unten genannte Eingabe elektronisch über das Portal VIRTUOS zugestellt wurde.`,
    key: 'Der Schlüssel des Logs, mit dem der Nachweis geprüft wird:',
    small:
      'Dieses Dokument enthält die Datei potvrzeni.tlog-proof. Sie beweist, dass die Fingerabdrücke oben im Journal der Behörde stehen, und jeder kann sie ohne Zugang zum Portal prüfen.',
    law: '§ 4 Abs. 8 und 9 der Verordnung Nr. 259/2012',
    binding: 'Verbindlich ist die tschechische Fassung amtlicher Texte.',
    fileWord: 'eingangsbestaetigung',
  },
  message: {
    body: (mark, at) =>
      `Ihre Eingabe wurde am ${at} unter dem Geschäftszeichen ${mark} zugestellt. Die gesiegelte Bestätigung und der Nachweis sind angefügt.`,
  },
  mail: {
    subject: mark => `Eingangsbestätigung Ihrer Eingabe ${mark}`,
    body: ({ office, mark, at, due, address }) => `Guten Tag,

die Behörde ${office} bestätigt die Zustellung Ihrer Eingabe.

Geschäftszeichen: ${mark}
Zugestellt: ${at}
${due ? `Die Behörde muss handeln bis: ${due}\n` : ''}
Angefügt sind die gesiegelte Bestätigung und der Nachweis, den jeder ohne das Portal prüfen kann.
Den Verlauf sehen Sie hier: ${address}

Bitte antworten Sie nicht auf diese E-Mail.
`,
  },
}
