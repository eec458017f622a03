import type { Texts } from '../../../../platform/i18n/index.ts'

const cs = {
  per2: 'A ještě krát',
  nothingMore: 'nic dalšího',
  perDays: (from: string, to: string) => `počet dnů od „${from}“ do „${to}“ včetně`,
  more: 'Jiná sazba podle odpovědi, nejméně a nejvýš',
  rates: 'Sazba se liší podle odpovědi na',
  sameRate: 'neliší se',
  ratesHint: 'Vyberte otázku s možnostmi. Po uložení doplníte částku ke každé z nich.',
  rateOf: (option: string) => `Částka v Kč, když je odpověď „${option}“`,
  rateHint: 'Nevyplněno znamená částku nahoře.',
  least: 'Nejméně Kč',
  most: 'Nejvýš Kč',
  limitHint: 'Když vyjde nula, neplatí se nic.',
  exempt: 'Osvobození',
  exemptWhen: 'Neplatí se, když',
  nobody: 'Nikdo není osvobozen.',
  exemptOf: (fee: string) => `Kdy se neplatí: ${fee}`,
  clearExempt: 'Zrušit osvobození',
  addExempt: 'Přidat osvobození',
  changeExempt: 'Změnit osvobození',
}

type Words = typeof cs

const en: Words = {
  per2: 'Multiplied also by',
  nothingMore: 'nothing else',
  perDays: (from, to) => `number of days from “${from}” to “${to}”, both included`,
  more: 'Other rates for some answers, minimum and maximum',
  rates: 'The rate depends on the answer to',
  sameRate: 'it does not differ',
  ratesHint: 'Choose a question with options. Once saved, you fill in an amount for each of them.',
  rateOf: option => `Amount in CZK when the answer is “${option}”`,
  rateHint: 'Left empty means the amount above.',
  least: 'Minimum in CZK',
  most: 'Maximum in CZK',
  limitHint: 'When it comes out as zero, nothing is paid.',
  exempt: 'Exemption',
  exemptWhen: 'Nothing is paid when',
  nobody: 'Nobody is exempt.',
  exemptOf: fee => `When nothing is paid: ${fee}`,
  clearExempt: 'Remove the exemption',
  addExempt: 'Add an exemption',
  changeExempt: 'Change the exemption',
}

const de: Words = {
  per2: 'Außerdem mal',
  nothingMore: 'nichts weiter',
  perDays: (from, to) => `Anzahl der Tage von „${from}“ bis „${to}“ einschließlich`,
  more: 'Andere Sätze je nach Antwort, Mindest- und Höchstbetrag',
  rates: 'Der Satz richtet sich nach der Antwort auf',
  sameRate: 'er ist immer gleich',
  ratesHint:
    'Wählen Sie eine Frage mit Möglichkeiten. Nach dem Speichern geben Sie zu jeder den Betrag an.',
  rateOf: option => `Betrag in CZK bei der Antwort „${option}“`,
  rateHint: 'Leer heißt: Es gilt der Betrag oben.',
  least: 'Mindestbetrag in CZK',
  most: 'Höchstbetrag in CZK',
  limitHint: 'Kommt null heraus, ist nichts zu zahlen.',
  exempt: 'Befreiung',
  exemptWhen: 'Nichts zu zahlen, wenn',
  nobody: 'Niemand ist befreit.',
  exemptOf: fee => `Wann nichts zu zahlen ist: ${fee}`,
  clearExempt: 'Befreiung aufheben',
  addExempt: 'Befreiung hinzufügen',
  changeExempt: 'Befreiung ändern',
}

/** How a fee is counted without a rule, and who does not pay it. */
export const feeTexts: Texts<Words> = { cs, en, de }
