import type { Texts } from '../../platform/i18n/index.ts'
import type { SealState } from '../../platform/pdf/index.ts'
import type { ReceiptRefusal } from './rules/receipts.ts'

type Words = {
  title: string
  about: string
  receipt: string
  receiptHint: string
  files: string
  filesHint: string
  check: string
  missing: string
  tooLarge: string
  noReceipt: string
  valid: string
  validAbout: (number: string, time: string) => string
  filesMatch: string
  filesForeign: string
  seal: Record<Exclude<SealState, 'intact'> | 'title' | 'advice', string>
  invalid: string
  refusals: Record<ReceiptRefusal, string>
  says: string
  number: string
  office: string
  kind: string
  kinds: Record<string, string>
  time: string
  place: string
  placeIn: (index: string, log: string) => string
  witnesses: string
  parts: string
  part: string
  yours: string
  noParts: string
  another: string
  elsewhere: string
  elsewhereAbout: string
  key: string
}

const cs: Words = {
  title: 'Ověření potvrzení',
  about:
    'Máte potvrzení o doručení a chcete vědět, zda platí? Nahrajte ho. Ověříme, že úřad vaše podání v uvedenou chvíli opravdu měl a že záznam o tom nikdo nezměnil. Soubory si neukládáme.',
  receipt: 'Potvrzení',
  receiptHint: 'Soubor s koncovkou .tlog-proof, nebo zapečetěné PDF, které ho obsahuje.',
  files: 'Soubory, které jste poslali',
  filesHint: 'Porovnáme je s tím, co úřad přijal. Můžete vybrat víc souborů najednou.',
  check: 'Ověřit',
  missing: 'Vyberte soubor s potvrzením.',
  tooLarge: 'Soubor je větší než 20 MB. Potvrzení tak velké nebývá, vyberte prosím jiný soubor.',
  noReceipt:
    'V souboru jsme žádné potvrzení nenašli. Vyberte soubor .tlog-proof nebo zapečetěné PDF, které jste po odeslání dostali.',
  valid: 'Potvrzení platí',
  validAbout: (number, time) =>
    `Úřad má podání ${number} ve svém dokladovém deníku od ${time}. Nemůže to popřít ani změnit.`,
  filesMatch: 'Soubory, které jste přiložili, jsou přesně ty, které úřad přijal.',
  filesForeign: 'Tyto soubory úřad v tomto podání nepřijal (nebo se od té doby změnily):',
  seal: {
    title: 'Tomuto PDF nevěřte',
    changed: 'Dokument byl po zapečetění změněn.',
    foreign: 'Dokument nezapečetil tento portál.',
    none: 'Dokument není zapečetěný.',
    advice: 'Co je v něm napsáno, může být podvržené. Platí jen to, co je uvedeno níže.',
  },
  invalid: 'Potvrzení neplatí',
  refusals: {
    format: 'Soubor je poškozený, nebo to není celé potvrzení. Stáhněte si ho znovu z portálu.',
    leaf: 'Záznam v potvrzení neodpovídá částem podání, které jsou v něm uvedeny. Někdo ho změnil.',
    key: 'Potvrzení nepodepsal tento portál. Může být z jiného portálu, ověřte ho tam.',
    signature: 'Podpis nesedí: obsah byl po podpisu změněn.',
    path: 'Záznam není v dokladovém deníku, který portál podepsal. Někdo potvrzení změnil.',
    witness: 'Chybí podpis svědka, kterého ověření vyžaduje.',
    file: 'Samo potvrzení je v pořádku, ale některý z přiložených souborů není ten, který úřad přijal.',
  },
  says: 'Co potvrzení dokládá',
  number: 'Číslo',
  office: 'Úřad',
  kind: 'Událost',
  kinds: {
    received: 'přijetí podání',
    'handed-over': 'postoupení',
    'taken-over': 'převzetí',
    sent: 'odeslání úřadem',
  },
  time: 'Čas',
  place: 'Místo v dokladovém deníku',
  placeIn: (index, log) => `${index}. záznam v deníku ${log}`,
  witnesses: 'Svědci',
  parts: 'Části podání',
  part: 'Část',
  yours: 'Váš soubor',
  noParts: 'Záznam nemá žádné části.',
  another: 'Ověřit další potvrzení',
  elsewhere: 'Chci potvrzení ověřit bez tohoto portálu',
  elsewhereAbout:
    'K ověření stačí krátký program a Node.js 20 nebo novější. Pracuje bez internetu a nic nikam neposílá. Za potvrzení napište soubory, které jste odeslali: program je porovná s tím, co úřad přijal.',
  key: 'Klíč dokladového deníku. Uschovejte si ho spolu s potvrzením:',
}

const en: Words = {
  title: 'Check a receipt',
  about:
    'Do you have a receipt and want to know whether it is valid? Upload it. We check that the office really had your submission at the stated moment and that nobody has changed the record. We keep no files.',
  receipt: 'Receipt',
  receiptHint: 'The file ending in .tlog-proof, or the sealed PDF that contains it.',
  files: 'Files that you sent',
  filesHint: 'We compare them with what the office received. You may choose several at once.',
  check: 'Check',
  missing: 'Choose the file with the receipt.',
  tooLarge: 'The file is larger than 20 MB. No receipt is; please choose another file.',
  noReceipt:
    'We found no receipt in the file. Choose the .tlog-proof file or the sealed PDF that you got after sending.',
  valid: 'The receipt is valid',
  validAbout: (number, time) =>
    `The office has had the submission ${number} in its record since ${time}. It can neither deny nor change that.`,
  filesMatch: 'The files you added are exactly those that the office received.',
  filesForeign: 'The office did not receive these files in this submission (or they have changed):',
  seal: {
    title: 'Do not trust this PDF',
    changed: 'The document was changed after it was sealed.',
    foreign: 'The document was not sealed by this portal.',
    none: 'The document has no seal.',
    advice: 'What is printed in it may be forged. Only what is said below holds.',
  },
  invalid: 'The receipt is not valid',
  refusals: {
    format: 'The file is damaged or is not a whole receipt. Download it again from the portal.',
    leaf: 'The entry does not match the parts of the submission it names. Somebody changed it.',
    key: 'This portal did not sign the receipt. It may come from another portal; check it there.',
    signature: 'The signature does not match: the content was changed after it was signed.',
    path: 'The entry is not in the record that the portal signed. Somebody changed the receipt.',
    witness: 'The signature of a witness that the check needs is missing.',
    file: 'The receipt itself is in order, but one of the files you added is not the one that the office received.',
  },
  says: 'What the receipt proves',
  number: 'Number',
  office: 'Office',
  kind: 'Event',
  kinds: {
    received: 'submission received',
    'handed-over': 'handed over',
    'taken-over': 'taken over',
    sent: 'sent by the office',
  },
  time: 'Time',
  place: 'Place in the record',
  placeIn: (index, log) => `entry ${index} of ${log}`,
  witnesses: 'Witnesses',
  parts: 'Parts of the submission',
  part: 'Part',
  yours: 'Your file',
  noParts: 'The entry has no parts.',
  another: 'Check another receipt',
  elsewhere: 'I want to check the receipt without this portal',
  elsewhereAbout:
    'A short program and Node.js 20 or newer are enough. It works off-line and sends nothing anywhere. Name the files that you sent behind the receipt: the program compares them with what the office received.',
  key: 'The key of this record. Keep it together with the receipt:',
}

const de: Words = {
  title: 'Bestätigung prüfen',
  about:
    'Sie haben eine Eingangsbestätigung und möchten wissen, ob sie gültig ist? Laden Sie sie hoch. Wir prüfen, dass die Behörde Ihre Eingabe zum genannten Zeitpunkt wirklich hatte und niemand den Eintrag geändert hat. Wir speichern keine Dateien.',
  receipt: 'Bestätigung',
  receiptHint: 'Die Datei mit der Endung .tlog-proof oder das gesiegelte PDF, das sie enthält.',
  files: 'Dateien, die Sie gesendet haben',
  filesHint:
    'Wir vergleichen sie mit dem, was die Behörde erhalten hat. Sie können mehrere auswählen.',
  check: 'Prüfen',
  missing: 'Wählen Sie die Datei mit der Bestätigung.',
  tooLarge:
    'Die Datei ist größer als 20 MB. So groß ist keine Bestätigung; bitte wählen Sie eine andere.',
  noReceipt:
    'In der Datei haben wir keine Bestätigung gefunden. Wählen Sie die .tlog-proof-Datei oder das gesiegelte PDF, das Sie nach dem Senden erhalten haben.',
  valid: 'Die Bestätigung ist gültig',
  validAbout: (number, time) =>
    `Die Behörde hat die Eingabe ${number} seit ${time} in ihrem Verzeichnis. Sie kann das weder bestreiten noch ändern.`,
  filesMatch: 'Die beigefügten Dateien sind genau die, die die Behörde erhalten hat.',
  filesForeign: 'Diese Dateien hat die Behörde nicht erhalten (oder sie wurden geändert):',
  seal: {
    title: 'Vertrauen Sie diesem PDF nicht',
    changed: 'Das Dokument wurde nach dem Siegeln geändert.',
    foreign: 'Das Dokument hat nicht dieses Portal gesiegelt.',
    none: 'Das Dokument trägt kein Siegel.',
    advice: 'Was darin steht, kann gefälscht sein. Es gilt nur, was unten steht.',
  },
  invalid: 'Die Bestätigung ist nicht gültig',
  refusals: {
    format:
      'Die Datei ist beschädigt oder keine vollständige Bestätigung. Laden Sie sie erneut vom Portal herunter.',
    leaf: 'Der Eintrag passt nicht zu den genannten Teilen der Eingabe. Jemand hat ihn geändert.',
    key: 'Dieses Portal hat die Bestätigung nicht unterschrieben. Vielleicht stammt sie von einem anderen Portal; prüfen Sie sie dort.',
    signature: 'Die Unterschrift stimmt nicht: Der Inhalt wurde nach der Unterzeichnung geändert.',
    path: 'Der Eintrag ist nicht im Verzeichnis, das das Portal unterschrieben hat. Jemand hat die Bestätigung geändert.',
    witness: 'Die Unterschrift eines Zeugen, den die Prüfung verlangt, fehlt.',
    file: 'Die Bestätigung selbst ist in Ordnung, aber eine der beigefügten Dateien ist nicht die, die die Behörde erhalten hat.',
  },
  says: 'Was die Bestätigung beweist',
  number: 'Nummer',
  office: 'Behörde',
  kind: 'Ereignis',
  kinds: {
    received: 'Eingang der Eingabe',
    'handed-over': 'Abgabe',
    'taken-over': 'Übernahme',
    sent: 'Versand durch die Behörde',
  },
  time: 'Zeit',
  place: 'Stelle im Verzeichnis',
  placeIn: (index, log) => `${index}. Eintrag von ${log}`,
  witnesses: 'Zeugen',
  parts: 'Teile der Eingabe',
  part: 'Teil',
  yours: 'Ihre Datei',
  noParts: 'Der Eintrag hat keine Teile.',
  another: 'Eine weitere Bestätigung prüfen',
  elsewhere: 'Ich möchte die Bestätigung ohne dieses Portal prüfen',
  elsewhereAbout:
    'Ein kurzes Programm und Node.js 20 oder neuer genügen. Es arbeitet ohne Internet und sendet nichts. Nennen Sie hinter der Bestätigung die gesendeten Dateien: Das Programm vergleicht sie mit dem, was die Behörde erhalten hat.',
  key: 'Der Schlüssel dieses Verzeichnisses. Bewahren Sie ihn mit der Bestätigung auf:',
}

/** The words of the page on which receipts are checked. */
export const texts: Texts<Words> = { cs, en, de }
