import type { Lang, Texts } from '../../../platform/i18n/index.ts'
import type { FormDefinition, SenderKind } from '../rules/definition.ts'
import { allowedSenders, refusedSenders } from '../rules/senders.ts'

type Words = {
  who: string
  kinds: Record<SenderKind, string>
  everybody: string
  only: Record<SenderKind, string>
  /** Beside a link to the form. */
  note: Record<SenderKind, string>
  /** Said to whoever is signed in and may not use the form. */
  refused: Record<SenderKind, { title: string; body: string }>
  /** Said to whoever had begun before the office changed for whom the form is. */
  kept: string
  letter: string
}

const cs: Words = {
  who: 'Pro koho je',
  kinds: {
    natural: 'Občan (fyzická osoba)',
    legal: 'Firma, spolek nebo jiná právnická osoba s IČO',
  },
  everybody: 'Pro občany i pro firmy, spolky a další právnické osoby.',
  only: {
    natural: 'Jen pro občany (fyzické osoby). Firma ani spolek ho podat nemůže.',
    legal:
      'Jen pro firmy, spolky a další právnické osoby s IČO. Občan sám za sebe ho podat nemůže.',
  },
  note: {
    natural: 'Jen pro občany, ne pro firmy.',
    legal: 'Jen pro firmy, spolky a jiné osoby s IČO.',
  },
  refused: {
    natural: {
      title: 'Tento formulář občan sám za sebe podat nemůže',
      body: 'Je jen pro firmy, spolky a další právnické osoby s IČO. Přihlaste se účtem, který jim patří, nebo jim ho založte.',
    },
    legal: {
      title: 'Za firmu nebo spolek tento formulář podat nelze',
      body: 'Je jen pro občany. Teď jste přihlášeni za právnickou osobu: odhlaste se a přihlaste se vlastním účtem.',
    },
  },
  kept: 'Úřad to mezitím změnil, proto ho nelze odeslat. Co jste vyplnili, zůstalo; můžete si to stáhnout.',
  letter: 'Nebo napište úřadu vlastními slovy',
}

const en: Words = {
  who: 'Who it is for',
  kinds: {
    natural: 'Citizen (natural person)',
    legal: 'Firm, association or another legal person with an IČO',
  },
  everybody: 'For citizens as well as firms, associations and other legal persons.',
  only: {
    natural: 'For citizens (natural persons) only. A firm or an association cannot send it.',
    legal:
      'For firms, associations and other legal persons with an IČO only. A citizen cannot send it for themselves.',
  },
  note: {
    natural: 'For citizens only, not for firms.',
    legal: 'For firms, associations and others with an IČO only.',
  },
  refused: {
    natural: {
      title: 'A citizen cannot send this form for themselves',
      body: 'It is for firms, associations and other legal persons with an IČO only. Sign in with the account that belongs to them, or make one for them.',
    },
    legal: {
      title: 'This form cannot be sent for a firm or an association',
      body: 'It is for citizens only. You are signed in for a legal person: sign out and sign in with your own account.',
    },
  },
  kept: 'The office has changed this meanwhile, so it cannot be sent. Your answers are kept; you can download them.',
  letter: 'Or write to the office in your own words',
}

const de: Words = {
  who: 'Für wen es ist',
  kinds: {
    natural: 'Bürger (natürliche Person)',
    legal: 'Firma, Verein oder eine andere juristische Person mit IČO',
  },
  everybody: 'Für Bürger ebenso wie für Firmen, Vereine und andere juristische Personen.',
  only: {
    natural:
      'Nur für Bürger (natürliche Personen). Eine Firma oder ein Verein kann es nicht einreichen.',
    legal:
      'Nur für Firmen, Vereine und andere juristische Personen mit IČO. Ein Bürger kann es nicht für sich einreichen.',
  },
  note: {
    natural: 'Nur für Bürger, nicht für Firmen.',
    legal: 'Nur für Firmen, Vereine und andere mit IČO.',
  },
  refused: {
    natural: {
      title: 'Ein Bürger kann dieses Formular nicht für sich einreichen',
      body: 'Es ist nur für Firmen, Vereine und andere juristische Personen mit IČO. Melden Sie sich mit deren Konto an oder legen Sie eines an.',
    },
    legal: {
      title: 'Für eine Firma oder einen Verein geht dieses Formular nicht',
      body: 'Es ist nur für Bürger. Sie sind für eine juristische Person angemeldet: Melden Sie sich ab und mit Ihrem eigenen Konto wieder an.',
    },
  },
  kept: 'Die Behörde hat das inzwischen geändert, es kann nicht gesendet werden. Ihre Antworten bleiben erhalten; Sie können sie herunterladen.',
  letter: 'Oder schreiben Sie der Behörde mit eigenen Worten',
}

/** For whom a form is, and what is said to whom it refuses. */
export const senderTexts: Texts<Words> = { cs, en, de }

/** Said beside each link to a form that is not for everybody; empty when it is. */
export function senderNote(lang: Lang, form: Pick<FormDefinition, 'senders'>): string {
  const [only] = allowedSenders(form)
  return refusedSenders(form).length === 0 || !only ? '' : senderTexts[lang].note[only]
}
