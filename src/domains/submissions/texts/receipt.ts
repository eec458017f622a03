import type { Texts } from '../../../platform/i18n/index.ts'

type Words = {
  title: string
  delivered: (office: string) => string
  keep: string
  mark: string
  office: string
  deliveredAt: string
  sender: string
  subject: string
  dueOn: string
  dueNone: string
  law: string
  next: string
  /** What happens now, by when, whom to call. */
  nextSteps: (about: {
    office: string
    due: string | null
    phone: string
    mark: string
  }) => string[]
  received: string
  part: string
  size: string
  hash: string
  text: string
  downloads: string
  pdf: string
  proof: string
  proofHint: string
  preparing: string
  preparingHint: string
  reload: string
  check: string
  print: string
  track: string
  document: {
    title: string
    intro: (office: string) => string
    small: string
    law: string
    binding: string
    pdfName: string
  }
  message: { subject: (subject: string) => string; body: (mark: string, at: string) => string }
  mail: { subject: (mark: string) => string; body: (about: MailFacts) => string }
}

/** What the e-mail with the receipt says. */
export type MailFacts = {
  office: string
  mark: string
  at: string
  due: string | null
  address: string
}

/** The receipt: on the page, in the sealed document, in the mailbox and in the e-mail. */
export const receiptTexts: Texts<Words> = {
  cs: {
    title: 'Potvrzení o doručení',
    delivered: office => `Podání bylo doručeno úřadu ${office}`,
    keep: 'Číslo si nemusíte opisovat: potvrzení jsme vám uložili do schránky a posíláme je e-mailem.',
    mark: 'Číslo jednací',
    office: 'Úřad',
    deliveredAt: 'Okamžik doručení',
    sender: 'Odesílatel',
    subject: 'Předmět',
    dueOn: 'Úřad má vyřídit nejpozději',
    dueNone: 'zákon zde nestanoví pevný den',
    law: 'Podle',
    next: 'Co bude dál',
    nextSteps: ({ office, due, phone, mark }) => [
      `${office} podání přidělí pracovníkovi. O každém kroku vám napíšeme.`,
      due
        ? `Odpověď má přijít nejpozději ${due}. Když úřad požádá o doplnění, lhůta zatím neběží.`
        : 'O vyřízení vám úřad napíše.',
      phone
        ? `Když se nic neděje, zavolejte ${phone} a řekněte číslo ${mark}.`
        : `Když se nic neděje, ozvěte se úřadu a řekněte číslo ${mark}.`,
    ],
    received: 'Co úřad přijal',
    part: 'Část',
    size: 'Velikost',
    hash: 'Otisk (SHA-256)',
    text: 'Text podání',
    downloads: 'Ke stažení',
    pdf: 'Potvrzení v PDF s elektronickou pečetí',
    proof: 'Samostatný důkaz (.tlog-proof)',
    proofHint:
      'Důkaz je také uvnitř PDF. Kdokoli podle něj i bez portálu ověří, co a kdy úřad přijal.',
    preparing: 'Potvrzení v PDF se připravuje',
    preparingHint: 'Podání je doručeno a uloženo. Soubor bude hotový za okamžik.',
    reload: 'Zkusit znovu',
    check: 'Ověřit potvrzení',
    print: 'Stránku můžete vytisknout.',
    track: 'Sledovat podání',
    document: {
      title: 'Potvrzení o doručení podání',
      intro: office =>
        `${office} potvrzuje, že mu níže uvedené podání bylo doručeno elektronicky přes portál VIRTUOS.`,
      small:
        'V tomto dokumentu je vložen soubor potvrzeni.tlog-proof. Dokazuje, že otisky výše uvedených částí jsou zapsány v deníku úřadu, a ověří jej kdokoli bez přístupu k portálu.',
      law: '§ 4 odst. 8 a 9 vyhl. č. 259/2012 Sb., o podrobnostech výkonu spisové služby',
      binding: '',
      pdfName: 'potvrzeni.pdf',
    },
    message: {
      subject: subject => `Potvrzení o doručení: ${subject}`,
      body: (mark, at) =>
        `Vaše podání bylo doručeno ${at} a má číslo jednací ${mark}. Potvrzení s elektronickou pečetí a důkaz jsou v přílohách.`,
    },
    mail: {
      subject: mark => `Potvrzení o doručení podání ${mark}`,
      body: ({ office, mark, at, due, address }) => `Dobrý den,

${office} potvrzuje doručení vašeho podání.

Číslo jednací: ${mark}
Doručeno: ${at}
${due ? `Úřad má vyřídit nejpozději: ${due}\n` : ''}
V příloze je potvrzení s elektronickou pečetí a důkaz, který ověří kdokoli i bez portálu.
Průběh sledujte zde: ${address}

Na tento e-mail neodpovídejte.
`,
    },
  },
  en: {
    title: 'Receipt',
    delivered: office => `Your submission has been delivered to ${office}`,
    keep: 'No need to copy the number: the receipt is in your mailbox and on its way by e-mail.',
    mark: 'Record mark',
    office: 'Office',
    deliveredAt: 'Delivered at',
    sender: 'Sender',
    subject: 'Subject',
    dueOn: 'The office must act by',
    dueNone: 'the law sets no fixed day here',
    law: 'Under',
    next: 'What happens next',
    nextSteps: ({ office, due, phone, mark }) => [
      `${office} assigns the submission to an officer. We write to you about each step.`,
      due
        ? `The answer should come by ${due}. If the office asks you to add something, the period stops meanwhile.`
        : 'The office will write to you when it is settled.',
      phone
        ? `If nothing happens, call ${phone} and say the number ${mark}.`
        : `If nothing happens, contact the office and say the number ${mark}.`,
    ],
    received: 'What the office received',
    part: 'Part',
    size: 'Size',
    hash: 'Fingerprint (SHA-256)',
    text: 'Text of the submission',
    downloads: 'Downloads',
    pdf: 'Receipt as a PDF with an electronic seal',
    proof: 'The bare proof (.tlog-proof)',
    proofHint:
      'The proof is inside the PDF, too. With it anyone can check without the portal what the office received and when.',
    preparing: 'The PDF receipt is being prepared',
    preparingHint: 'The submission is delivered and stored. The file will be ready in a moment.',
    reload: 'Try again',
    check: 'Check the receipt',
    print: 'You can print this page.',
    track: 'Track the submission',
    document: {
      title: 'Receipt of a submission',
      intro: office =>
        `${office} confirms that the submission below was delivered to it electronically through the VIRTUOS portal.`,
      small:
        'This document carries the file potvrzeni.tlog-proof. It proves that the fingerprints above are written in the log of the office, and anyone can check it without access to the portal.',
      law: 'Section 4(8) and (9) of Decree No. 259/2012 Coll.',
      binding: 'The Czech wording of official texts is the binding one.',
      pdfName: 'receipt.pdf',
    },
    message: {
      subject: subject => `Receipt: ${subject}`,
      body: (mark, at) =>
        `Your submission was delivered on ${at} under the record mark ${mark}. The sealed receipt and the proof are attached.`,
    },
    mail: {
      subject: mark => `Receipt of your submission ${mark}`,
      body: ({ office, mark, at, due, address }) => `Hello,

${office} confirms the delivery of your submission.

Record mark: ${mark}
Delivered: ${at}
${due ? `The office must act by: ${due}\n` : ''}
Attached are the sealed receipt and the proof that anyone can check without the portal.
Follow it here: ${address}

Please do not reply to this e-mail.
`,
    },
  },
  de: {
    title: 'Eingangsbestätigung',
    delivered: office => `Ihre Eingabe wurde zugestellt: ${office}`,
    keep: 'Sie müssen die Nummer nicht abschreiben: Die Bestätigung liegt in Ihrem Postfach und kommt per E-Mail.',
    mark: 'Geschäftszeichen',
    office: 'Behörde',
    deliveredAt: 'Zeitpunkt der Zustellung',
    sender: 'Absender',
    subject: 'Betreff',
    dueOn: 'Die Behörde muss handeln bis',
    dueNone: 'das Gesetz bestimmt hier keinen festen Tag',
    law: 'Nach',
    next: 'Wie es weitergeht',
    nextSteps: ({ office, due, phone, mark }) => [
      `${office} teilt die Eingabe einem Sachbearbeiter zu. Über jeden Schritt schreiben wir Ihnen.`,
      due
        ? `Die Antwort soll spätestens am ${due} kommen. Fordert die Behörde etwas nach, ruht die Frist.`
        : 'Über die Erledigung schreibt Ihnen die Behörde.',
      phone
        ? `Wenn nichts geschieht, rufen Sie ${phone} an und nennen Sie die Nummer ${mark}.`
        : `Wenn nichts geschieht, melden Sie sich bei der Behörde und nennen Sie die Nummer ${mark}.`,
    ],
    received: 'Was die Behörde erhalten hat',
    part: 'Teil',
    size: 'Größe',
    hash: 'Fingerabdruck (SHA-256)',
    text: 'Text der Eingabe',
    downloads: 'Zum Herunterladen',
    pdf: 'Bestätigung als PDF mit elektronischem Siegel',
    proof: 'Der bloße Nachweis (.tlog-proof)',
    proofHint:
      'Der Nachweis steckt auch im PDF. Damit kann jeder ohne das Portal prüfen, was die Behörde wann erhalten hat.',
    preparing: 'Die Bestätigung als PDF wird vorbereitet',
    preparingHint: 'Die Eingabe ist zugestellt und gespeichert. Die Datei ist gleich fertig.',
    reload: 'Noch einmal versuchen',
    check: 'Bestätigung prüfen',
    print: 'Sie können diese Seite drucken.',
    track: 'Eingabe verfolgen',
    document: {
      title: 'Eingangsbestätigung einer Eingabe',
      intro: office =>
        `${office} bestätigt, dass die unten genannte Eingabe elektronisch über das Portal VIRTUOS zugestellt wurde.`,
      small:
        'Dieses Dokument enthält die Datei potvrzeni.tlog-proof. Sie beweist, dass die Fingerabdrücke oben im Journal der Behörde stehen, und jeder kann sie ohne Zugang zum Portal prüfen.',
      law: '§ 4 Abs. 8 und 9 der Verordnung Nr. 259/2012',
      binding: 'Verbindlich ist die tschechische Fassung amtlicher Texte.',
      pdfName: 'eingangsbestaetigung.pdf',
    },
    message: {
      subject: subject => `Eingangsbestätigung: ${subject}`,
      body: (mark, at) =>
        `Ihre Eingabe wurde am ${at} unter dem Geschäftszeichen ${mark} zugestellt. Die gesiegelte Bestätigung und der Nachweis sind angefügt.`,
    },
    mail: {
      subject: mark => `Eingangsbestätigung Ihrer Eingabe ${mark}`,
      body: ({ office, mark, at, due, address }) => `Guten Tag,

${office} bestätigt die Zustellung Ihrer Eingabe.

Geschäftszeichen: ${mark}
Zugestellt: ${at}
${due ? `Die Behörde muss handeln bis: ${due}\n` : ''}
Angefügt sind die gesiegelte Bestätigung und der Nachweis, den jeder ohne das Portal prüfen kann.
Den Verlauf sehen Sie hier: ${address}

Bitte antworten Sie nicht auf diese E-Mail.
`,
    },
  },
}
