import type { Texts } from '../../../platform/i18n/index.ts'

type Reason = { title: string; body: string }

type Words = {
  /** Why one has to sign in. */
  reasons: Record<'kept' | 'guarded', Reason>
  resumeTitle: string
  resumeIntro: string
  resume: string
  resumeNot: string
  /** Which files have to be attached once more. */
  filesLost: string
  filesLostBody: string
}

const cs: Words = {
  reasons: {
    kept: {
      title: 'Byli jste odhlášeni; co jste napsali, jsme uchovali',
      body: 'Přihlaste se do dvou hodin a jedním tlačítkem to pošlete znovu. Přílohy a hesla neuchováváme.',
    },
    guarded: {
      title: 'Pro psaní úřadu a pro vlastní stránky se přihlaste',
      body: 'Po přihlášení se dostanete tam, kam jste chtěli. Nemáte-li účet, zaregistrujte se.',
    },
  },
  resumeTitle: 'Pokračovat v uložení',
  resumeIntro: 'Jste znovu přihlášeni. Co jste napsali, máme; ještě to ale není uloženo.',
  resume: 'Pokračovat v uložení',
  resumeNot: 'Zahodit',
  filesLost: 'Soubory přiložte znovu',
  filesLostBody: 'Text máme celý, tyto soubory se ale nenahrály:',
}

const en: Words = {
  reasons: {
    kept: {
      title: 'You were signed out; what you wrote is kept',
      body: 'Sign in within two hours and send it again by one button. Files and passwords are not kept.',
    },
    guarded: {
      title: 'Sign in to write to an office and to see your own pages',
      body: 'After signing in you get where you wanted to go. Without an account, register first.',
    },
  },
  resumeTitle: 'Go on with saving',
  resumeIntro: 'You are signed in again. We have what you wrote, but it is not saved yet.',
  resume: 'Go on with saving',
  resumeNot: 'Discard',
  filesLost: 'Attach the files again',
  filesLostBody: 'Your text is complete, but these files were not stored:',
}

const de: Words = {
  reasons: {
    kept: {
      title: 'Sie wurden abgemeldet; was Sie geschrieben haben, ist erhalten',
      body: 'Melden Sie sich binnen zwei Stunden an und senden Sie es mit einer Schaltfläche erneut. Anlagen und Passwörter bewahren wir nicht auf.',
    },
    guarded: {
      title: 'Melden Sie sich an, um Behörden zu schreiben und Ihre Seiten zu sehen',
      body: 'Danach kommen Sie dorthin, wohin Sie wollten. Ohne Konto registrieren Sie sich zuerst.',
    },
  },
  resumeTitle: 'Mit dem Speichern fortfahren',
  resumeIntro: 'Sie sind wieder angemeldet. Ihr Text liegt vor, ist aber noch nicht gespeichert.',
  resume: 'Mit dem Speichern fortfahren',
  resumeNot: 'Verwerfen',
  filesLost: 'Fügen Sie die Dateien erneut bei',
  filesLostBody: 'Ihr Text ist vollständig, diese Dateien wurden aber nicht gespeichert:',
}

export const texts: Texts<Words> = { cs, en, de }
