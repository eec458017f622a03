import type { Lang, Texts } from '../../platform/i18n/index.ts'
import type { Folder } from './rules.ts'

type Words = {
  title: string
  lead: string
  folders: Record<Folder, string>
  foldersLabel: string
  search: string
  searchHint: string
  showAll: string
  year: string
  office: string
  /** Of years and of offices: no choice. */
  every: string
  /** The text exactly as its hash stands in the receipt. */
  exactText: string
  head: { at: string; who: string; subject: string; mark: string }
  empty: Record<Folder | 'search', string>
  unread: string
  from: string
  to: string
  mark: string
  deliveredAt: string
  readAt: string
  sentAt: string
  attachments: string
  noAttachments: string
  download: (name: string) => string
  reply: string
  back: string
  archive: string
  archiveHint: string
  archiveFile: string
  archiveTitle: string
  archiveLead: (at: string) => string
  toIndex: string
  sentByYou: string
}

export const texts: Texts<Words> = {
  cs: {
    title: 'Schránka',
    lead: 'Všechny zprávy mezi vámi a úřady. Zůstávají tu natrvalo i s časem dodání a přečtení.',
    folders: { all: 'Vše', unread: 'Nepřečtené', received: 'Od úřadů', sent: 'Odeslané' },
    foldersLabel: 'Které zprávy ukázat',
    search: 'Hledat ve zprávách',
    searchHint: 'Slovo z předmětu nebo textu, číslo jednací, jméno úřadu.',
    showAll: 'Zrušit hledání',
    year: 'Rok',
    office: 'Úřad',
    every: 'Vše',
    exactText: 'Text přesně tak, jak ho úřad dostal a jak je v potvrzení',
    head: { at: 'Dodáno', who: 'Od koho', subject: 'Předmět', mark: 'Číslo jednací' },
    empty: {
      all: 'Zatím tu nic není. Až vám úřad odpoví, najdete zprávu zde a dáme vám vědět e-mailem.',
      unread: 'Všechno jste přečetli.',
      received: 'Žádný úřad vám zatím nenapsal.',
      sent: 'Zatím jste nic neodeslali.',
      search: 'Tomuto hledání žádná zpráva neodpovídá. Zkuste jiné slovo.',
    },
    unread: 'nepřečtené',
    from: 'Od koho',
    to: 'Komu',
    mark: 'Číslo jednací',
    deliveredAt: 'Dodáno',
    readAt: 'Poprvé otevřeno',
    sentAt: 'Odesláno',
    attachments: 'Přílohy',
    noAttachments: 'Bez příloh.',
    download: name => `Stáhnout ${name}`,
    reply: 'Odpovědět úřadu',
    back: 'Zpět do schránky',
    archive: 'Stáhnout vše (ZIP)',
    archiveHint:
      'Jeden soubor se všemi zprávami, přílohami a přehledem, který otevřete i bez portálu.',
    archiveFile: 'schranka.zip',
    archiveTitle: 'Archiv schránky',
    archiveLead: at => `Stav k ${at}. Časy jsou v pásmu Evropa/Praha.`,
    toIndex: 'Přehled zpráv',
    sentByYou: 'Vy',
  },
  en: {
    title: 'Mailbox',
    lead: 'All messages between you and offices. They stay here for good, with the times of delivery and reading.',
    folders: { all: 'All', unread: 'Unread', received: 'From offices', sent: 'Sent' },
    foldersLabel: 'Which messages to show',
    search: 'Search messages',
    searchHint: 'A word of the subject or the text, a record mark, the name of an office.',
    showAll: 'Clear the search',
    year: 'Year',
    office: 'Office',
    every: 'All',
    exactText: 'The text exactly as the office got it and as the receipt lists it',
    head: { at: 'Delivered', who: 'From', subject: 'Subject', mark: 'Record mark' },
    empty: {
      all: 'Nothing here yet. When an office answers, you will find it here and we will tell you by e-mail.',
      unread: 'You have read everything.',
      received: 'No office has written to you yet.',
      sent: 'You have sent nothing yet.',
      search: 'No message matches. Try another word.',
    },
    unread: 'unread',
    from: 'From',
    to: 'To',
    mark: 'Record mark',
    deliveredAt: 'Delivered',
    readAt: 'First opened',
    sentAt: 'Sent',
    attachments: 'Attachments',
    noAttachments: 'No attachments.',
    download: name => `Download ${name}`,
    reply: 'Reply to the office',
    back: 'Back to the mailbox',
    archive: 'Download everything (ZIP)',
    archiveHint:
      'One file with all messages, attachments and an index that opens without the portal.',
    archiveFile: 'mailbox.zip',
    archiveTitle: 'Archive of the mailbox',
    archiveLead: at => `As of ${at}. Times are those of Europe/Prague.`,
    toIndex: 'All messages',
    sentByYou: 'You',
  },
  de: {
    title: 'Postfach',
    lead: 'Alle Nachrichten zwischen Ihnen und den Behörden. Sie bleiben dauerhaft hier, mit den Zeiten der Zustellung und des Lesens.',
    folders: { all: 'Alle', unread: 'Ungelesen', received: 'Von Behörden', sent: 'Gesendet' },
    foldersLabel: 'Welche Nachrichten gezeigt werden',
    search: 'Nachrichten durchsuchen',
    searchHint: 'Ein Wort aus Betreff oder Text, ein Geschäftszeichen, der Name einer Behörde.',
    showAll: 'Suche aufheben',
    year: 'Jahr',
    office: 'Behörde',
    every: 'Alle',
    exactText: 'Der Text genau so, wie ihn die Behörde erhielt und die Eingangsbestätigung nennt',
    head: { at: 'Zugestellt', who: 'Von', subject: 'Betreff', mark: 'Geschäftszeichen' },
    empty: {
      all: 'Noch ist hier nichts. Sobald eine Behörde antwortet, finden Sie es hier und wir schreiben Ihnen eine E-Mail.',
      unread: 'Sie haben alles gelesen.',
      received: 'Noch keine Behörde hat Ihnen geschrieben.',
      sent: 'Sie haben noch nichts gesendet.',
      search: 'Keine Nachricht passt dazu. Versuchen Sie ein anderes Wort.',
    },
    unread: 'ungelesen',
    from: 'Von',
    to: 'An',
    mark: 'Geschäftszeichen',
    deliveredAt: 'Zugestellt',
    readAt: 'Zuerst geöffnet',
    sentAt: 'Gesendet',
    attachments: 'Anlagen',
    noAttachments: 'Keine Anlagen.',
    download: name => `${name} herunterladen`,
    reply: 'Der Behörde antworten',
    back: 'Zurück zum Postfach',
    archive: 'Alles herunterladen (ZIP)',
    archiveHint:
      'Eine Datei mit allen Nachrichten, Anlagen und einer Übersicht, die ohne das Portal aufgeht.',
    archiveFile: 'postfach.zip',
    archiveTitle: 'Archiv des Postfachs',
    archiveLead: at => `Stand vom ${at}. Zeiten gelten für Europa/Prag.`,
    toIndex: 'Alle Nachrichten',
    sentByYou: 'Sie',
  },
}

/** The e-mail that says only that something waits: no sender, no subject, no matter's content. */
export function noticeMail(
  lang: Lang,
  recordMark: string,
  address: string,
): { subject: string; text: string } {
  const mark = recordMark ? ` (${recordMark})` : ''
  const { subject, greeting, waits, why } = noticeTexts[lang]
  const text = `${greeting}\n\n${waits(mark)}\n${address}\n\n${why}\n`
  return { subject: `${subject}${mark}`, text }
}

type NoticeWords = {
  subject: string
  greeting: string
  waits: (mark: string) => string
  why: string
}

const noticeTexts: Texts<NoticeWords> = {
  cs: {
    subject: 'Nová zpráva ve schránce',
    greeting: 'Dobrý den,',
    waits: mark => `ve vaší schránce čeká nová zpráva od úřadu${mark}. Otevřete ji zde:`,
    why: 'Obsah v e-mailu z bezpečnostních důvodů neposíláme. Na tento e-mail neodpovídejte.',
  },
  en: {
    subject: 'New message in your mailbox',
    greeting: 'Hello,',
    waits: mark => `a new message from an office${mark} waits in your mailbox. Open it here:`,
    why: 'For your security we do not send its content by e-mail. Please do not reply to this e-mail.',
  },
  de: {
    subject: 'Neue Nachricht im Postfach',
    greeting: 'Guten Tag,',
    waits: mark =>
      `in Ihrem Postfach wartet eine neue Nachricht einer Behörde${mark}. Öffnen Sie sie hier:`,
    why: 'Den Inhalt senden wir aus Sicherheitsgründen nicht per E-Mail. Bitte antworten Sie nicht auf diese E-Mail.',
  },
}

/** Letters whose subject the portal makes: a word before the subject of the matter. */
export type MadeKind = 'receipt' | 'completion' | 'message' | 'withdrawal'

/** Those words; the letters are kept in their sender's language and shown in the reader's. */
export const subjectTexts: Texts<Record<MadeKind, string>> = {
  cs: {
    receipt: 'Potvrzení o doručení',
    completion: 'Doplnění',
    message: 'Zpráva k podání',
    withdrawal: 'Zpětvzetí podání',
  },
  en: {
    receipt: 'Receipt',
    completion: 'Completion',
    message: 'Message to',
    withdrawal: 'Withdrawal',
  },
  de: {
    receipt: 'Eingangsbestätigung',
    completion: 'Ergänzung',
    message: 'Nachricht zu',
    withdrawal: 'Rücknahme',
  },
}
