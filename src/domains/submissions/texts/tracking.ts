import type { Texts } from '../../../platform/i18n/index.ts'
import type { View } from '../rules/listing.ts'
import type { State } from '../rules/submission.ts'
import type { EventKind, NextStep } from '../rules/tracking.ts'

type Words = {
  title: string
  lead: string
  start: string
  followPaper: string
  views: Record<View, string>
  viewsLabel: string
  search: string
  searchHint: string
  find: string
  showAll: string
  head: { subject: string; office: string; state: string; step: string; mark: string }
  empty: Record<View | 'search', string>
  states: Record<State, string>
  steps: Record<NextStep, string>
  untitled: string
  withdrawn: string
  onPaper: string
  now: {
    title: string
    /** What the state means for the sender, in a sentence. */
    meaning: Record<State, string>
    answerBy: (day: string) => string
    dueBy: (day: string) => string
    late: (day: string) => string
  }
  facts: {
    office: string
    mark: string
    deliveredAt: string
    dueOn: string
    who: string
    phone: string
  }
  story: string
  events: Record<EventKind, (event: { who: string }) => string>
  ways: Record<string, string>
  callOf: string
  sentReply: Record<'completion' | 'message' | 'withdrawal', string>
  replyReceipt: string
  content: string
  attachments: string
  noAttachments: string
  letters: string
  noLetters: string
  fromOffice: string
  fromYou: string
  receipt: string
  answer: string
  write: string
  withdraw: string
  back: string
}

/** The list of submissions and the story of each of them. */
export const trackingTexts: Texts<Words> = {
  cs: {
    title: 'Moje podání',
    lead: 'Co jste úřadům poslali, v jakém je to stavu a co je na vás.',
    start: 'Napsat úřadu',
    followPaper: 'Sledovat listinu podle kódu',
    views: { all: 'Všechna', drafts: 'Rozepsaná', open: 'Běží', over: 'Vyřízená' },
    viewsLabel: 'Která podání ukázat',
    search: 'Hledat v podáních',
    searchHint: 'Slovo z předmětu nebo textu, číslo jednací.',
    find: 'Hledat',
    showAll: 'Zrušit hledání',
    head: {
      subject: 'Předmět',
      office: 'Úřad',
      state: 'Stav',
      step: 'Co je na vás',
      mark: 'Číslo jednací',
    },
    empty: {
      all: 'Zatím jste nic nenapsali. Prvnímu úřadu můžete napsat hned.',
      drafts: 'Nic rozepsaného nemáte.',
      open: 'Nic neběží, úřady od vás nic nečekají.',
      over: 'Zatím není nic vyřízeno.',
      search: 'Tomuto hledání žádné podání neodpovídá. Zkuste jiné slovo.',
    },
    states: {
      draft: 'rozepsané',
      received: 'doručené',
      assigned: 'přidělené',
      accepted: 'vyřizuje se',
      waiting: 'čeká na vás',
      settled: 'vyřízené',
      returned: 'vrácené',
      'handed-over': 'postoupené jinému úřadu',
    },
    steps: {
      finish: 'Dopsat a odeslat',
      answer: 'Odpovědět na výzvu',
      wait: 'Nic, čekejte na úřad',
      read: 'Přečíst si výsledek',
      nothing: 'Nic',
    },
    untitled: 'Bez předmětu',
    withdrawn: 'vzato zpět',
    onPaper: 'podáno na papíře',
    now: {
      title: 'Co se děje teď',
      meaning: {
        draft: 'Podání ještě neodešlo.',
        received: 'Podatelna podání přijala a předá je útvaru, který je vyřídí.',
        assigned: 'Podání má útvar, který je vyřídí. Teď si je převezme jeho pracovník.',
        accepted: 'Na podání se pracuje.',
        waiting: 'Úřad od vás potřebuje doplnění. Než odpovíte, jeho lhůta neběží.',
        settled: 'Úřad podání vyřídil. Odpověď najdete níže.',
        returned: 'Podatelna podání vrátila. Důvod najdete níže.',
        'handed-over': 'Vyřídit je má jiný úřad, ten teď pokračuje.',
      },
      answerBy: day => `Odpovězte nejpozději ${day}.`,
      dueBy: day => `Úřad má vyřídit nejpozději ${day}.`,
      late: day => `Lhůta úřadu uplynula ${day}. Zavolejte mu a zeptejte se.`,
    },
    facts: {
      office: 'Úřad',
      mark: 'Číslo jednací',
      deliveredAt: 'Doručeno',
      dueOn: 'Vyřídit nejpozději',
      who: 'Kdo to má',
      phone: 'Komu zavolat',
    },
    story: 'Průběh',
    events: {
      received: () => 'Podatelna podání přijala a dala mu číslo',
      replied: () => 'Úřad dostal vaši zprávu',
      assigned: ({ who }) => (who ? `Přiděleno: ${who}` : 'Přiděleno k vyřízení'),
      accepted: ({ who }) => (who ? `Převzal(a): ${who}` : 'Převzato k vyřízení'),
      called: () => 'Úřad vás žádá o doplnění',
      resumed: () => 'Úřad dostal vaše doplnění, lhůta běží dál',
      answered: () => 'Úřad odpověděl',
      settled: () => 'Vyřízeno',
      returned: () => 'Podatelna podání vrátila',
      'handed-over': () => 'Postoupeno příslušnému úřadu',
      'taken-over': () => 'Příslušný úřad podání převzal',
      'handover-returned': () => 'Podání se vrátilo, věc zůstává u původního úřadu',
      withdrawn: () => 'Vzali jste podání zpět',
    },
    ways: {
      dokumentem: 'odpovědí (dokumentem)',
      postoupenim: 'postoupením jinému úřadu',
      vzetimNaVedomi: 'vzetím na vědomí',
      zaznamemNaDokumentu: 'záznamem ve spise',
      jinyZpusob: 'jiným způsobem',
    },
    callOf: 'Výzva úřadu',
    sentReply: {
      completion: 'Poslali jste doplnění',
      message: 'Poslali jste zprávu',
      withdrawal: 'Poslali jste zpětvzetí',
    },
    replyReceipt: 'Potvrzení o doručení (PDF)',
    content: 'Co jste poslali',
    attachments: 'Přílohy',
    noAttachments: 'Bez příloh.',
    letters: 'Zprávy k tomuto podání',
    noLetters: 'Zatím žádné.',
    fromOffice: 'od úřadu',
    fromYou: 'od vás',
    receipt: 'Potvrzení o doručení',
    answer: 'Odpovědět na výzvu',
    write: 'Napsat úřadu zprávu',
    withdraw: 'Vzít podání zpět',
    back: 'Zpět na moje podání',
  },
  en: {
    title: 'My submissions',
    lead: 'What you have sent to offices, where it stands, and what is up to you.',
    start: 'Write to an office',
    followPaper: 'Follow a paper letter by its code',
    views: { all: 'All', drafts: 'Unfinished', open: 'Under way', over: 'Settled' },
    viewsLabel: 'Which submissions to show',
    search: 'Search submissions',
    searchHint: 'A word of the subject or the text, a record mark.',
    find: 'Search',
    showAll: 'Clear the search',
    head: {
      subject: 'Subject',
      office: 'Office',
      state: 'State',
      step: 'Up to you',
      mark: 'Record mark',
    },
    empty: {
      all: 'You have written nothing yet. You can write to an office right now.',
      drafts: 'You have nothing unfinished.',
      open: 'Nothing is under way; no office waits for you.',
      over: 'Nothing is settled yet.',
      search: 'No submission matches. Try another word.',
    },
    states: {
      draft: 'unfinished',
      received: 'delivered',
      assigned: 'assigned',
      accepted: 'being handled',
      waiting: 'waits for you',
      settled: 'settled',
      returned: 'returned',
      'handed-over': 'handed over to another office',
    },
    steps: {
      finish: 'Finish and send',
      answer: 'Answer the call',
      wait: 'Nothing, wait for the office',
      read: 'Read the result',
      nothing: 'Nothing',
    },
    untitled: 'No subject',
    withdrawn: 'withdrawn',
    onPaper: 'handed in on paper',
    now: {
      title: 'Where it stands',
      meaning: {
        draft: 'It has not left yet.',
        received: 'The filing room has received it and passes it to the unit that will handle it.',
        assigned: 'The unit that will handle it has it. An officer will take it over now.',
        accepted: 'It is being worked on.',
        waiting: 'The office needs something more from you. Until you answer, its period stops.',
        settled: 'The office has settled it. You find the answer below.',
        returned: 'The filing room returned it. You find the reason below.',
        'handed-over': 'Another office is competent and goes on with it.',
      },
      answerBy: day => `Answer by ${day}.`,
      dueBy: day => `The office must settle it by ${day}.`,
      late: day => `The period of the office ended on ${day}. Call it and ask.`,
    },
    facts: {
      office: 'Office',
      mark: 'Record mark',
      deliveredAt: 'Delivered',
      dueOn: 'To be settled by',
      who: 'Who has it',
      phone: 'Whom to call',
    },
    story: 'What happened',
    events: {
      received: () => 'The filing room received it and gave it a number',
      replied: () => 'The office got your message',
      assigned: ({ who }) => (who ? `Assigned to ${who}` : 'Assigned'),
      accepted: ({ who }) => (who ? `Taken over by ${who}` : 'Taken over'),
      called: () => 'The office asks you to complete it',
      resumed: () => 'The office got your completion, the period runs on',
      answered: () => 'The office answered',
      settled: () => 'Settled',
      returned: () => 'The filing room returned it',
      'handed-over': () => 'Handed over to the competent office',
      'taken-over': () => 'The competent office took it over',
      'handover-returned': () => 'It came back; the matter stays with the first office',
      withdrawn: () => 'You withdrew it',
    },
    ways: {
      dokumentem: 'by an answer (document)',
      postoupenim: 'by a handover to another office',
      vzetimNaVedomi: 'noted by the office',
      zaznamemNaDokumentu: 'by a record in the file',
      jinyZpusob: 'in another way',
    },
    callOf: 'The call of the office',
    sentReply: {
      completion: 'You sent a completion',
      message: 'You sent a message',
      withdrawal: 'You sent a withdrawal',
    },
    replyReceipt: 'Receipt (PDF)',
    content: 'What you sent',
    attachments: 'Attachments',
    noAttachments: 'No attachments.',
    letters: 'Messages in this matter',
    noLetters: 'None yet.',
    fromOffice: 'from the office',
    fromYou: 'from you',
    receipt: 'Receipt',
    answer: 'Answer the call',
    write: 'Write to the office',
    withdraw: 'Withdraw the submission',
    back: 'Back to my submissions',
  },
  de: {
    title: 'Meine Eingaben',
    lead: 'Was Sie Behörden geschickt haben, wie es damit steht und was Sie tun müssen.',
    start: 'An eine Behörde schreiben',
    followPaper: 'Einen Papierbrief per Code verfolgen',
    views: { all: 'Alle', drafts: 'Unfertige', open: 'Laufende', over: 'Erledigte' },
    viewsLabel: 'Welche Eingaben gezeigt werden',
    search: 'Eingaben durchsuchen',
    searchHint: 'Ein Wort aus Betreff oder Text, ein Geschäftszeichen.',
    find: 'Suchen',
    showAll: 'Suche aufheben',
    head: {
      subject: 'Betreff',
      office: 'Behörde',
      state: 'Stand',
      step: 'Was Sie tun müssen',
      mark: 'Geschäftszeichen',
    },
    empty: {
      all: 'Sie haben noch nichts geschrieben. Sie können gleich einer Behörde schreiben.',
      drafts: 'Sie haben nichts Unfertiges.',
      open: 'Nichts läuft; keine Behörde wartet auf Sie.',
      over: 'Noch ist nichts erledigt.',
      search: 'Keine Eingabe passt dazu. Versuchen Sie ein anderes Wort.',
    },
    states: {
      draft: 'unfertig',
      received: 'zugestellt',
      assigned: 'zugeteilt',
      accepted: 'in Bearbeitung',
      waiting: 'wartet auf Sie',
      settled: 'erledigt',
      returned: 'zurückgegeben',
      'handed-over': 'an andere Behörde abgegeben',
    },
    steps: {
      finish: 'Fertig schreiben und senden',
      answer: 'Nachforderung beantworten',
      wait: 'Nichts, auf die Behörde warten',
      read: 'Ergebnis lesen',
      nothing: 'Nichts',
    },
    untitled: 'Ohne Betreff',
    withdrawn: 'zurückgenommen',
    onPaper: 'auf Papier eingereicht',
    now: {
      title: 'Wie es steht',
      meaning: {
        draft: 'Sie ist noch nicht gesendet.',
        received: 'Die Posteingangsstelle hat sie erhalten und gibt sie der zuständigen Abteilung.',
        assigned: 'Die zuständige Abteilung hat sie. Nun übernimmt sie ein Sachbearbeiter.',
        accepted: 'Sie wird bearbeitet.',
        waiting: 'Die Behörde braucht noch etwas von Ihnen. Bis Sie antworten, ruht ihre Frist.',
        settled: 'Die Behörde hat sie erledigt. Die Antwort finden Sie unten.',
        returned: 'Die Posteingangsstelle hat sie zurückgegeben. Den Grund finden Sie unten.',
        'handed-over': 'Zuständig ist eine andere Behörde, die nun weitermacht.',
      },
      answerBy: day => `Antworten Sie spätestens am ${day}.`,
      dueBy: day => `Die Behörde muss sie bis ${day} erledigen.`,
      late: day => `Die Frist der Behörde endete am ${day}. Rufen Sie an und fragen Sie nach.`,
    },
    facts: {
      office: 'Behörde',
      mark: 'Geschäftszeichen',
      deliveredAt: 'Zugestellt',
      dueOn: 'Zu erledigen bis',
      who: 'Wer sie hat',
      phone: 'Wen Sie anrufen',
    },
    story: 'Verlauf',
    events: {
      received: () => 'Die Posteingangsstelle hat sie erhalten und nummeriert',
      replied: () => 'Die Behörde hat Ihre Nachricht erhalten',
      assigned: ({ who }) => (who ? `Zugeteilt: ${who}` : 'Zugeteilt'),
      accepted: ({ who }) => (who ? `Übernommen: ${who}` : 'Übernommen'),
      called: () => 'Die Behörde fordert etwas nach',
      resumed: () => 'Die Behörde hat Ihre Ergänzung, die Frist läuft weiter',
      answered: () => 'Die Behörde hat geantwortet',
      settled: () => 'Erledigt',
      returned: () => 'Die Posteingangsstelle hat sie zurückgegeben',
      'handed-over': () => 'An die zuständige Behörde abgegeben',
      'taken-over': () => 'Die zuständige Behörde hat sie übernommen',
      'handover-returned': () => 'Sie kam zurück; die Sache bleibt bei der ersten Behörde',
      withdrawn: () => 'Sie haben sie zurückgenommen',
    },
    ways: {
      dokumentem: 'durch eine Antwort (Dokument)',
      postoupenim: 'durch Abgabe an eine andere Behörde',
      vzetimNaVedomi: 'durch Kenntnisnahme',
      zaznamemNaDokumentu: 'durch einen Vermerk in der Akte',
      jinyZpusob: 'auf andere Weise',
    },
    callOf: 'Die Nachforderung der Behörde',
    sentReply: {
      completion: 'Sie haben eine Ergänzung gesendet',
      message: 'Sie haben eine Nachricht gesendet',
      withdrawal: 'Sie haben die Rücknahme gesendet',
    },
    replyReceipt: 'Eingangsbestätigung (PDF)',
    content: 'Was Sie gesendet haben',
    attachments: 'Anlagen',
    noAttachments: 'Keine Anlagen.',
    letters: 'Nachrichten in dieser Sache',
    noLetters: 'Noch keine.',
    fromOffice: 'von der Behörde',
    fromYou: 'von Ihnen',
    receipt: 'Eingangsbestätigung',
    answer: 'Nachforderung beantworten',
    write: 'Der Behörde schreiben',
    withdraw: 'Eingabe zurücknehmen',
    back: 'Zurück zu meinen Eingaben',
  },
}
