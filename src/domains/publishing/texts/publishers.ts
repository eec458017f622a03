import type { Texts } from '../../../platform/i18n/index.ts'

type Words = {
  others: (names: string) => string
  andYou: (names: string) => string
  onlyYou: string
  more: (count: number) => string
  told: string
  nobody: string
  waits: string
  roles: (address: string) => string
  invited: (names: string) => string
  operator: (name: string, contact: string) => string
}

const cs: Words = {
  others: names => `Zveřejnit to může ${names}.`,
  andYou: names => `Zveřejnit to můžete vy, nebo ${names}.`,
  onlyYou: 'Zveřejnit to můžete vy. Nikdo další tu roli nemá.',
  more: count => `další (${count})`,
  told: 'O návrzích kolegů jim chodí e-mail.',
  nobody: 'Ve vašem úřadu teď nikdo nesmí zveřejňovat',
  waits:
    'Návrh by tedy nikdo neschválil. Neztratí se: kdo tu roli dostane, uvidí ho mezi tím, co na něj čeká.',
  roles: address =>
    `Zveřejňuje vedoucí odboru nebo správce úřadu. Roli přiděluje správce na stránce Lidé úřadu: ${address}`,
  invited: names => `Pozvání do takové role ještě nepřijal(a): ${names}. Připomeňte se.`,
  operator: (name, contact) =>
    `Nemá-li úřad správce, požádejte provozovatele portálu, ať ho určí: ${name}, ${contact}`,
}

const en: Words = {
  others: names => `It can be published by ${names}.`,
  andYou: names => `It can be published by you, or by ${names}.`,
  onlyYou: 'You can publish it. Nobody else has that role.',
  more: count => `others (${count})`,
  told: 'They get an e-mail about what colleagues propose.',
  nobody: 'Nobody in your office may publish now',
  waits:
    'So nobody would approve the proposal. It is not lost: whoever gets the role sees it among what waits for them.',
  roles: address =>
    `A head of unit or the office administrator publishes. The administrator gives roles on the page People of the office: ${address}`,
  invited: names => `Invited to such a role, but not yet here: ${names}. Remind them.`,
  operator: (name, contact) =>
    `If the office has no administrator, ask the operator of the portal to name one: ${name}, ${contact}`,
}

const de: Words = {
  others: names => `Veröffentlichen kann es ${names}.`,
  andYou: names => `Veröffentlichen können es Sie oder ${names}.`,
  onlyYou: 'Veröffentlichen können es Sie. Niemand sonst hat diese Rolle.',
  more: count => `weitere (${count})`,
  told: 'Über Vorschläge anderer werden diese Personen per E-Mail benachrichtigt.',
  nobody: 'In Ihrer Behörde darf derzeit niemand veröffentlichen',
  waits:
    'Niemand würde den Vorschlag also genehmigen. Er geht nicht verloren: Wer die Rolle erhält, sieht ihn bei dem, was wartet.',
  roles: address =>
    `Es veröffentlicht die Abteilungsleitung oder die Verwaltung der Behörde. Rollen vergibt die Verwaltung auf der Seite Personen der Behörde: ${address}`,
  invited: names =>
    `Zu einer solchen Rolle eingeladen, aber noch nicht gekommen: ${names}. Erinnern Sie daran.`,
  operator: (name, contact) =>
    `Hat die Behörde keine Verwaltung, bitten Sie den Betreiber des Portals, eine zu bestimmen: ${name}, ${contact}`,
}

/** Who decides about a proposal, and what to do where nobody can. */
export const publishersTexts: Texts<Words> = { cs, en, de }
