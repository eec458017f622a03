import type { Texts } from '../../../platform/i18n/index.ts'
import type { SlipRefusal } from '../rules/slips.ts'

type Words = {
  title: string
  lead: string
  code: string
  codeHint: string
  show: string
  found: (mark: string) => string
  state: string
  office: string
  receivedAt: string
  dueOn: string
  unit: string
  phone: string
  take: string
  takeLead: string
  signInFirst: string
  another: string
  /** The subject under which a followed letter stands among the submissions. */
  followed: (mark: string) => string
  refusals: Record<SlipRefusal, string>
}

/** Following a letter that was handed in on paper. */
export const slipTexts: Texts<Words> = {
  cs: {
    title: 'Sledovat listinu podanou na papíře',
    lead: 'Na lístku, který jste dostali na podatelně, je kód. Ukážeme podle něj, jak si vaše listina stojí.',
    code: 'Kód z lístku',
    codeHint:
      'Deset písmen a číslic, například 7KQ2M-XW9PA. Na pomlčce a velikosti písmen nezáleží.',
    show: 'Ukázat stav',
    found: mark => `Listina ${mark}`,
    state: 'Stav',
    office: 'Úřad',
    receivedAt: 'Doručeno',
    dueOn: 'Vyřídit nejpozději',
    unit: 'Kdo ji má',
    phone: 'Komu zavolat',
    take: 'Přidat k mým podáním',
    takeLead:
      'Když ji přidáte k svému účtu, uvidíte ji mezi podáními a o každém kroku vám napíšeme.',
    signInFirst: 'Přihlaste se a můžete ji přidat ke svým podáním.',
    another: 'Zadat jiný kód',
    followed: mark => `Listina ${mark} podaná na papíře`,
    refusals: {
      'code-unknown': 'Listinu s tímto kódem nemáme. Zkontrolujte, zda je opsaný celý a správně.',
      'code-missing': 'Opište kód z lístku.',
      'not-verified': 'Přidat listinu k účtu může jen ten, kdo má ověřenou totožnost.',
      'already-taken': 'Tuto listinu už sleduje jiný účet.',
    },
  },
  en: {
    title: 'Follow a letter handed in on paper',
    lead: 'The slip that you got at the filing room bears a code. By it we show where your letter stands.',
    code: 'Code on the slip',
    codeHint: 'Ten letters and digits, such as 7KQ2M-XW9PA. The hyphen and the case do not matter.',
    show: 'Show where it stands',
    found: mark => `Letter ${mark}`,
    state: 'State',
    office: 'Office',
    receivedAt: 'Delivered',
    dueOn: 'To be settled by',
    unit: 'Who has it',
    phone: 'Whom to call',
    take: 'Add to my submissions',
    takeLead:
      'Once added to your account, you see it among your submissions and we write to you about each step.',
    signInFirst: 'Sign in, and you can add it to your submissions.',
    another: 'Enter another code',
    followed: mark => `Letter ${mark} handed in on paper`,
    refusals: {
      'code-unknown': 'We have no letter with this code. Check that you copied it whole and right.',
      'code-missing': 'Copy the code from the slip.',
      'not-verified': 'Only someone with a verified identity can add a letter to an account.',
      'already-taken': 'Another account follows this letter already.',
    },
  },
  de: {
    title: 'Einen auf Papier eingereichten Brief verfolgen',
    lead: 'Auf dem Zettel der Posteingangsstelle steht ein Code. Damit zeigen wir, wie es um Ihren Brief steht.',
    code: 'Code vom Zettel',
    codeHint:
      'Zehn Buchstaben und Ziffern, etwa 7KQ2M-XW9PA. Bindestrich und Großschreibung sind egal.',
    show: 'Stand zeigen',
    found: mark => `Brief ${mark}`,
    state: 'Stand',
    office: 'Behörde',
    receivedAt: 'Zugestellt',
    dueOn: 'Zu erledigen bis',
    unit: 'Wer ihn hat',
    phone: 'Wen Sie anrufen',
    take: 'Zu meinen Eingaben hinzufügen',
    takeLead:
      'In Ihrem Konto sehen Sie ihn unter Ihren Eingaben, und wir schreiben Ihnen über jeden Schritt.',
    signInFirst: 'Melden Sie sich an, dann können Sie ihn zu Ihren Eingaben hinzufügen.',
    another: 'Anderen Code eingeben',
    followed: mark => `Auf Papier eingereichter Brief ${mark}`,
    refusals: {
      'code-unknown':
        'Einen Brief mit diesem Code haben wir nicht. Prüfen Sie, ob er ganz und richtig ist.',
      'code-missing': 'Geben Sie den Code vom Zettel ein.',
      'not-verified': 'Nur wer seine Identität hat prüfen lassen, kann einen Brief hinzufügen.',
      'already-taken': 'Diesem Brief folgt schon ein anderes Konto.',
    },
  },
}
