import type { Texts } from '../../../platform/i18n/index.ts'

const cs = {
  title: 'Něco se liší od vaší ověřené totožnosti',
  lead: 'Odeslat to můžete. Úřad uvidí, že se údaj liší, a může se zeptat. Pokud je to překlep, opravte ho.',
  answered: 'Napsali jste',
  verified: 'Ověřená totožnost',
  change: (label: string) => `Změnit: ${label}`,
  /** For the office. */
  office: 'Liší se od ověřené totožnosti odesílatele',
  line: (label: string, answered: string, verified: string) =>
    `${label}: v podání ${answered}; ověřeno ${verified}`,
}

type Words = typeof cs

const en: Words = {
  title: 'Something differs from your verified identity',
  lead: 'You may send it. The office will see that it differs and may ask. If it is a slip, correct it.',
  answered: 'You wrote',
  verified: 'Verified identity',
  change: label => `Change: ${label}`,
  office: 'Differs from the verified identity of the sender',
  line: (label, answered, verified) => `${label}: here ${answered}; verified ${verified}`,
}

const de: Words = {
  title: 'Etwas weicht von Ihrer bestätigten Identität ab',
  lead: 'Sie können es senden. Die Behörde sieht die Abweichung und fragt vielleicht nach. Ist es ein Versehen, berichtigen Sie es.',
  answered: 'Sie schrieben',
  verified: 'Bestätigte Identität',
  change: label => `Ändern: ${label}`,
  office: 'Weicht von der bestätigten Identität des Absenders ab',
  line: (label, answered, verified) => `${label}: hier ${answered}; bestätigt ${verified}`,
}

/** What is said of answers that differ from the verified identity, to the sender and the office. */
export const differingTexts: Texts<Words> = { cs, en, de }
