import type { CosignWords } from './cs.ts'

export const de: CosignWords = {
  section: 'Mitunterschrift',
  states: {
    none: name => `${name} wurde noch nicht eingeladen.`,
    invited: (name, until) => `Erwartet wird: ${name}; die Einladung gilt bis ${until}.`,
    confirmed: (name, at) => `Bestätigt von: ${name}, ${at}.`,
    refused: (name, at) => `Abgelehnt von: ${name}, ${at}.`,
    'taken-back': () =>
      'Die Einladung gilt nicht mehr: Sie haben sie zurückgenommen oder geändert, um wen es geht.',
    expired: name => `${name} hat binnen 30 Tagen nicht geantwortet.`,
    outdated: name =>
      `${name} hat etwas anderes unterschrieben, als jetzt dasteht. Bitten Sie erneut. Geändert:`,
  },
  mustBeVerified:
    'Wer mitunterschreibt, braucht ein Konto im Portal und eine bei einer Behörde bestätigte Identität. Sagen Sie das vorher der Person, die Sie einladen.',
  signedPage: {
    title: who => `Diese Seite hat unterschrieben: ${who}`,
    body: 'Ändern Sie hier, was diese Person gesehen hat, gilt die Unterschrift nicht mehr; bei der Prüfung bitten Sie um eine neue.',
  },
  invite: 'Einladung per E-Mail senden',
  inviteAgain: 'Erneut einladen',
  signAgain: 'Erneut um Unterschrift bitten',
  takeBack: 'Einladung zurücknehmen',
  waits:
    'Das Formular kann gesendet werden, wenn alle es bestätigt haben. Bis dahin bleibt es gespeichert.',
  sees: name => `Was sieht und unterschreibt: ${name}`,
  seesFees: 'Auch die Gebühren.',
  seesNothing: 'Von Ihren Antworten nichts, nur den Namen des Formulars und Ihren.',
  reason: 'Grund',
  parts: {
    own: 'die Fragen an die mitunterzeichnende Person',
    fees: 'die Gebühren',
    gone: 'eine Frage, die das Formular nicht mehr stellt',
  },
  tooMany: {
    'too-many-of-pair': most =>
      `Sie haben an diese E-Mail in den letzten 24 Stunden ${most}-mal eine Einladung gesendet; öfter geht es nicht. Senden Sie die nächste morgen oder unterschreiben Sie auf Papier, wie unten steht. Alles ist gespeichert.`,
    'too-many-of-email': most =>
      `An diese E-Mail gingen in den letzten 24 Stunden ${most} Einladungen; mehr werden an einem Tag nicht gesendet. Senden Sie die nächste morgen oder unterschreiben Sie auf Papier, wie unten steht. Alles ist gespeichert.`,
    'too-many-of-draft': most =>
      `Aus diesem Formular gingen in den letzten 24 Stunden ${most} Einladungen; mehr werden an einem Tag nicht gesendet. Senden Sie die nächste morgen oder unterschreiben Sie auf Papier, wie unten steht. Alles ist gespeichert.`,
    'too-many-of-person': most =>
      `Sie haben in den letzten 24 Stunden ${most} Einladungen gesendet; mehr sind an einem Tag nicht möglich. Senden Sie die nächste morgen oder unterschreiben Sie auf Papier, wie unten steht. Alles ist gespeichert. Wer seine Identität bei einem Amt bestätigt hat, darf mehr senden.`,
  },
  ownEmail:
    'Das ist Ihre eigene E-Mail. Jemand anderes muss unterschreiben: Schreiben Sie dessen E-Mail.',
  changeEmail: 'E-Mail ändern',
  otherWay: {
    title:
      'Auf Papier unterschreiben, wenn die andere Person keine E-Mail oder kein bestätigtes Konto hat',
    body: 'Drucken Sie das leere Formular, füllen Sie es aus und unterschreiben Sie beide von Hand. Bringen oder schicken Sie es dann der Behörde. Die Antworten hier bleiben gespeichert, gehen aber nicht an die Behörde.',
    link: 'Das leere Formular zum Ausdrucken (PDF)',
  },
  otherName: {
    title: (named, verified) =>
      `Eingeladen haben Sie: ${named}. Das Konto hat den bestätigten Namen: ${verified}.`,
    body: 'Ist es dieselbe Person, berichtigen Sie den Namen in den Antworten; die Einladung gilt weiter. Sonst nehmen Sie sie zurück.',
  },
  otherBirth: {
    title: named =>
      `${named} bittet um Berichtigung des Geburtsdatums: Bestätigt ist ein anderes als Ihres.`,
    body: 'Berichtigen Sie es in den Antworten. Diese Einladung endet dann; senden Sie eine neue.',
  },
  partner: {
    title: 'Bitte um Mitunterschrift',
    lead: (inviter, office) =>
      `${inviter} bittet Sie, ein Formular für die Behörde ${office} mitzuunterschreiben.`,
    form: 'Formular',
    subject: 'Betreff',
    inviter: 'Wer Sie bittet',
    office: 'Behörde',
    until: 'Antworten bis',
    invited: 'Wer eingeladen ist',
    signs: 'Was Sie unterschreiben',
    onlyYours: 'Sie sehen nur, was Sie betrifft. Das Übrige kennen nur Absender und Behörde.',
    answersOf: name => `Das sind die Antworten von ${name}; „Sie“ und „Ihr“ meinen diese Person.`,
    nothingShown: 'Von den Antworten unterschreiben Sie nur, dass Sie sich anschließen.',
    changedSince: 'Seit Ihrer Unterschrift geändert:',
    askedAnew: 'Darum bittet Sie der Absender erneut um die Unterschrift.',
    takeBack: 'Unterschrift zurücknehmen',
    noAnswer: 'keine Angabe',
    otherAccount: 'Melden Sie sich mit dem Konto der E-Mail an, an die die Einladung kam.',
    switchAccount: 'Abmelden und anderes Konto benutzen',
    takenBack: {
      title: 'Die Einladung wurde zurückgenommen',
      body: 'Wer Sie gebeten hat, hat sie aufgehoben oder in den Antworten geändert, um wen es geht. Sie müssen nichts tun. Werden Sie erneut gebeten, kommt eine neue E-Mail.',
    },
    toSignings: 'Was auf Ihre Unterschrift wartet',
    deadLink: {
      title: 'Dieser Link führt nirgends mehr hin',
      body: 'Der Absender hat die Einladung zurückgenommen, eine neuere gesendet oder das Formular gelöscht. Vielleicht ist der Link aus der E-Mail nicht vollständig. Es gilt immer die letzte E-Mail; was auf Sie wartet, steht auch in der Liste.',
      unsaved:
        'Was Sie hier geschrieben haben, wurde nicht gespeichert und ist bei niemandem angekommen. Kopieren Sie es, wenn Sie es noch brauchen.',
    },
    bothNames: (named, verified) =>
      `In der Einladung steht: ${named}. Ihr bestätigter Name: ${verified}.`,
    tellSender: 'Absender um Berichtigung des Namens bitten',
    told: 'Der Absender weiß es und kann den Namen berichtigen.',
    born: {
      title: 'Ihr Geburtsdatum ist anders geschrieben, als es bestätigt wurde',
      body: (written, verified) =>
        `Der Absender schrieb ${written}, bestätigt ist ${verified}. Ist das ein Fehler, bitten Sie um Berichtigung und unterschreiben Sie nicht; diese Einladung endet dann und Sie bekommen eine neue.`,
      ask: 'Absender um Berichtigung des Geburtsdatums bitten',
      told: 'Der Absender weiß es und kann das Datum berichtigen.',
    },
    toAnswer: 'Bevor Sie bestätigen, füllen Sie aus',
    change: 'Ändern',
    confirm: 'Bestätigen und mitunterschreiben',
    declaration: 'Mit der Bestätigung schließen Sie sich der Eingabe in Ihrem Namen an.',
    refuseIndeed: 'Ja, ablehnen',
    takeBackIndeed: 'Ja, Unterschrift zurücknehmen',
    refusing:
      'Der Absender erfährt per E-Mail, dass Sie nicht unterschreiben, und kann das Formular nicht mit Ihrer Unterschrift absenden. Er kann Sie erneut bitten.',
    refuse: 'Ablehnen',
    why: 'Warum Sie nicht unterschreiben',
    whyHint: 'Das liest, wer Sie bittet. Keine E-Mail nennt es, und die Behörde bekommt es nicht.',
    yourReason: 'Ihr Grund',
    verify: 'Wie bestätige ich meine Identität',
    goOn: 'Speichern und weiter',
    back: 'Zurück zur Übersicht',
    states: {
      confirmed: at =>
        `Sie haben das Formular am ${at} bestätigt. Nun liegt es bei der Person, die Sie gebeten hat.`,
      refused: at => `Sie haben die Mitunterschrift am ${at} abgelehnt.`,
      expired: () => 'Die Einladung gilt nicht mehr. Bitten Sie um eine neue.',
      outdated: () =>
        'Ihre Unterschrift gilt nicht mehr, die Antworten haben sich geändert. Bittet der Absender erneut, kommt eine E-Mail.',
      sent: mark => `Das Formular wurde gesendet; die Behörde führt es unter ${mark}.`,
      sentWithout: () => 'Das Formular wurde ohne Ihre Unterschrift gesendet.',
    },
  },
  refusals: {
    'own-invitation': 'Diese Einladung haben Sie gesendet. Bestätigen muss sie jemand anderes.',
    'not-verified': 'Mitunterschreiben kann nur, wer eine bestätigte Identität hat.',
    'not-a-person':
      'Mitunterschreiben kann nur ein Mensch, keine Firma. Melden Sie sich mit Ihrem eigenen Konto an.',
    'other-name': 'Die Einladung lautet auf einen anderen Namen als Ihren bestätigten.',
    'somebody-else': 'Diese Einladung ist für jemand anderen.',
    unanswered: 'Beantworten Sie zuerst Ihre Fragen.',
    'no-longer-open': 'Auf diese Einladung kann nicht mehr geantwortet werden.',
    'reason-too-long': 'Der Grund ist länger als 500 Zeichen. Kürzen Sie ihn.',
    'changed-meanwhile':
      'Die Antworten haben sich inzwischen geändert. Sehen Sie sie noch einmal an und bestätigen Sie dann.',
  },
}
