import type { Texts } from '../i18n/index.ts'
import type { FileRefusal } from './accept.ts'

type Words = {
  refusals: Record<FileRefusal | 'too-many-files', (name: string) => string>
  /** The kinds of files that offices take, for people. */
  accepted: string
}

const photographs = 'JPG, JPEG, PNG, HEIC, HEIF, WEBP, TIFF, GIF'
const documents = 'DOCX, XLSX, PPTX, ODT, ODS, ODP, DOC, XLS, PPT, RTF, TXT, CSV, XML'
const recordings = 'MP3, M4A, WAV, MP4, MOV, MPG'
const others = 'ZIP, ASICE, ASICS, ZFO, EML, P7S, ISDOC, ISDOCX'

const listOf = (photos: string, papers: string, sound: string) =>
  `PDF, ${photos} (${photographs}), ${papers} (${documents}), ${sound} (${recordings}), ${others}`

/** What is said about files wherever they are sent: submissions, messages, answers. */
export const fileTexts: Texts<Words> = {
  cs: {
    refusals: {
      'empty-file': name => `Soubor ${name} je prázdný. Zkontrolujte jej a přiložte znovu.`,
      'unaccepted-kind': name =>
        `Soubor ${name} úřady nepřijímají, takový druh neotevřou. ` +
        'Uložte jej například jako PDF.',
      'other-content': name =>
        `Soubor ${name} není tím, co říká jeho přípona. ` +
        'Otevřete ho a uložte znovu, například jako PDF.',
      'damaged-file': name =>
        `Soubor ${name} je poškozený, nejspíš mu chybí konec. ` +
        'Zkuste ho otevřít; když to nejde, stáhněte nebo naskenujte ho znovu a přiložte.',
      'locked-file': name =>
        `Soubor ${name} je zamčený heslem, úřad by ho neotevřel. ` +
        'Uložte ho bez hesla (stačí vytisknout do PDF) a přiložte znovu.',
      'too-large': name =>
        `Soubor ${name} se nevejde: všechny přílohy mohou mít dohromady nejvýše 100 MB.`,
      'too-many-files': name => `Soubor ${name} je navíc: příloh může být nejvýše 20.`,
    },
    accepted: listOf('fotografie', 'dokumenty a tabulky', 'zvuk a video'),
  },
  en: {
    refusals: {
      'empty-file': name => `The file ${name} is empty. Check it and attach it again.`,
      'unaccepted-kind': name =>
        `Offices do not accept the file ${name}, they cannot open its kind. ` +
        'Save it as a PDF, for example.',
      'other-content': name =>
        `The file ${name} is not what its ending says. ` +
        'Open it and save it anew, as a PDF for example.',
      'damaged-file': name =>
        `The file ${name} is damaged, its end is probably missing. ` +
        'Try to open it; if you cannot, download or scan it again and attach it.',
      'locked-file': name =>
        `The file ${name} is locked by a password, the office could not open it. ` +
        'Save it without one (printing to PDF will do) and attach it again.',
      'too-large': name =>
        `The file ${name} does not fit: all attachments together may have 100 MB at most.`,
      'too-many-files': name => `The file ${name} is one too many: 20 attachments at most.`,
    },
    accepted: listOf('photographs', 'documents and spreadsheets', 'sound and video'),
  },
  de: {
    refusals: {
      'empty-file': name =>
        `Die Datei ${name} ist leer. Prüfen Sie sie und fügen Sie sie erneut an.`,
      'unaccepted-kind': name =>
        `Die Datei ${name} nehmen Behörden nicht an, diese Art öffnen sie nicht. ` +
        'Speichern Sie sie zum Beispiel als PDF.',
      'other-content': name =>
        `Die Datei ${name} ist nicht, was ihre Endung sagt. ` +
        'Öffnen Sie sie und speichern Sie sie neu, zum Beispiel als PDF.',
      'damaged-file': name =>
        `Die Datei ${name} ist beschädigt, wahrscheinlich fehlt ihr Ende. ` +
        'Öffnen Sie sie; geht das nicht, laden oder scannen Sie sie neu und fügen Sie sie an.',
      'locked-file': name =>
        `Die Datei ${name} ist mit einem Passwort gesperrt, die Behörde könnte sie nicht öffnen. ` +
        'Speichern Sie sie ohne Passwort (als PDF drucken genügt) und fügen Sie sie erneut an.',
      'too-large': name =>
        `Die Datei ${name} passt nicht hinein: ` +
        'Alle Anlagen zusammen dürfen höchstens 100 MB haben.',
      'too-many-files': name => `Die Datei ${name} ist zu viel: höchstens 20 Anlagen.`,
    },
    accepted: listOf('Fotos', 'Dokumente und Tabellen', 'Ton und Video'),
  },
}
