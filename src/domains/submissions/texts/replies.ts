import type { Texts } from '../../../platform/i18n/index.ts'
import type { ReplyKind, ReplyRefusal } from '../rules/replies.ts'

type Form = {
  title: string
  lead: string
  body: string
  send: string
}

type Words = {
  forms: Record<ReplyKind, Form>
  call: string
  answerBy: (day: string) => string
  files: string
  filesHint: string
  kept: string
  wasWrong: string
  /** The same when nothing was written and nothing attached. */
  nothingKept: string
  completionMissing: string
  back: string
  refusals: Record<ReplyRefusal, string>
}

/** Messages of the sender into a matter under way. */
export const replyTexts: Texts<Words> = {
  cs: {
    forms: {
      completion: {
        title: 'Odpověď na výzvu',
        lead: 'Napište, co úřad potřebuje, nebo přiložte, co chybí. Po doručení lhůta úřadu běží dál.',
        body: 'Vaše odpověď',
        send: 'Odeslat odpověď úřadu',
      },
      message: {
        title: 'Zpráva úřadu',
        lead: 'Zpráva se připojí k podání. Dostanete potvrzení s číslem.',
        body: 'Vaše zpráva',
        send: 'Odeslat zprávu',
      },
      withdrawal: {
        title: 'Vzít podání zpět',
        lead: 'Zpětvzetím úřadu řeknete, že už podání vyřizovat nemá. Vzít je zpět jde, dokud není vyřízené; vrátit zpětvzetí už nejde.',
        body: 'Důvod',
        send: 'Vzít podání zpět',
      },
    },
    call: 'Úřad vás žádá',
    answerBy: day => `Odpovězte nejpozději ${day}.`,
    files: 'Přílohy',
    filesHint: 'Nejvýše 20 souborů, dohromady nejvýše 100 MB. Můžete vybrat více souborů najednou.',
    kept: 'Už přiložené soubory',
    wasWrong: 'Zpráva zatím neodešla. Text a ostatní soubory jsme uložili.',
    nothingKept: 'Zpráva zatím neodešla.',
    completionMissing: 'Napište odpověď, nebo přiložte soubor.',
    back: 'Zpět k podání',
    refusals: {
      'not-verified': 'Psát úřadu může jen ten, kdo má ověřenou totožnost.',
      'not-sent-yet': 'Toto podání ještě neodešlo. Nejdřív je odešlete.',
      'nothing-asked': 'Úřad teď na žádnou odpověď nečeká. Můžete mu poslat zprávu.',
      'already-settled': 'Podání je už vyřízené, vzít zpět je nejde.',
      'already-withdrawn': 'Podání jste už vzali zpět.',
      'reply-missing': 'Napište zprávu.',
      'reply-too-long': 'Text zkraťte na 20 000 znaků, nebo jej přiložte jako soubor.',
    },
  },
  en: {
    forms: {
      completion: {
        title: 'Answer to the call',
        lead: 'Write what the office needs, or attach what is missing. Once delivered, the period runs on.',
        body: 'Your answer',
        send: 'Send the answer',
      },
      message: {
        title: 'Message to the office',
        lead: 'The message joins the submission. You get a receipt with a number.',
        body: 'Your message',
        send: 'Send the message',
      },
      withdrawal: {
        title: 'Withdraw the submission',
        lead: 'You tell the office not to handle it any more. This is possible until it is settled, and cannot be undone.',
        body: 'Reason',
        send: 'Withdraw the submission',
      },
    },
    call: 'The office asks you',
    answerBy: day => `Answer by ${day}.`,
    files: 'Attachments',
    filesHint: '20 files at most, 100 MB together at most. You can choose several at once.',
    kept: 'Files attached already',
    wasWrong: 'The message has not left yet. We kept its text and the other files.',
    nothingKept: 'The message has not been sent yet.',
    completionMissing: 'Write an answer, or attach a file.',
    back: 'Back to the submission',
    refusals: {
      'not-verified': 'Only someone with a verified identity can write to an office.',
      'not-sent-yet': 'This submission has not left yet. Send it first.',
      'nothing-asked': 'The office waits for no answer now. You can send it a message.',
      'already-settled': 'The submission is settled and cannot be withdrawn.',
      'already-withdrawn': 'You have withdrawn it already.',
      'reply-missing': 'Write the message.',
      'reply-too-long': 'Shorten the text to 20,000 characters, or attach it as a file.',
    },
  },
  de: {
    forms: {
      completion: {
        title: 'Antwort auf die Nachforderung',
        lead: 'Schreiben Sie, was die Behörde braucht, oder fügen Sie an, was fehlt. Nach der Zustellung läuft die Frist weiter.',
        body: 'Ihre Antwort',
        send: 'Antwort senden',
      },
      message: {
        title: 'Nachricht an die Behörde',
        lead: 'Die Nachricht kommt zur Eingabe. Sie erhalten eine Eingangsbestätigung mit Nummer.',
        body: 'Ihre Nachricht',
        send: 'Nachricht senden',
      },
      withdrawal: {
        title: 'Eingabe zurücknehmen',
        lead: 'Sie sagen der Behörde, dass sie die Eingabe nicht mehr bearbeiten soll. Das geht, bis sie erledigt ist, und lässt sich nicht rückgängig machen.',
        body: 'Grund',
        send: 'Eingabe zurücknehmen',
      },
    },
    call: 'Die Behörde bittet Sie',
    answerBy: day => `Antworten Sie spätestens am ${day}.`,
    files: 'Anlagen',
    filesHint:
      'Höchstens 20 Dateien, zusammen höchstens 100 MB. Sie können mehrere auf einmal wählen.',
    kept: 'Schon angefügte Dateien',
    wasWrong: 'Die Nachricht ist noch nicht gesendet. Text und übrige Dateien sind gespeichert.',
    nothingKept: 'Die Nachricht ist noch nicht abgegangen.',
    completionMissing: 'Schreiben Sie eine Antwort, oder fügen Sie eine Datei an.',
    back: 'Zurück zur Eingabe',
    refusals: {
      'not-verified': 'Nur wer seine Identität hat prüfen lassen, kann einer Behörde schreiben.',
      'not-sent-yet': 'Diese Eingabe ist noch nicht gesendet. Senden Sie sie zuerst.',
      'nothing-asked':
        'Die Behörde erwartet gerade keine Antwort. Sie können eine Nachricht senden.',
      'already-settled': 'Die Eingabe ist erledigt und lässt sich nicht zurücknehmen.',
      'already-withdrawn': 'Sie haben sie schon zurückgenommen.',
      'reply-missing': 'Schreiben Sie die Nachricht.',
      'reply-too-long': 'Kürzen Sie den Text auf 20 000 Zeichen, oder fügen Sie ihn als Datei an.',
    },
  },
}
