import type { Texts } from '../../../platform/i18n/index.ts'

/** What is planned for a later day, and what is said when it is called off. */
const cs = {
  title: 'Naplánováno',
  withdrawal: (day: string) => `Od ${day} se přestane nabízet.`,
  withdrawalShared: (day: string) => `Od ${day} se místo vaší podoby nabídne sdílená.`,
  version: (number: number, day: string) => `Od ${day} začne platit verze ${number}.`,
  by: (who: string, when: string) => `Naplánoval(a) ${who}, ${when}.`,
  callOff: 'Zrušit plán',
  calledOff: {
    withdrawal: 'Stažení je zrušeno, nabízí se to dál.',
    version: 'Nová verze nezačne platit. Její text zůstal, navážete na něj další verzí.',
  },
  choice: {
    label: (day: string) => `Od ${day} je naplánováno stažení. Co s ním?`,
    keep: (day: string) =>
      `Nechat: i nová verze se od ${day} přestane nabízet, nezačne-li až potom`,
    callOff: 'Zrušit: nová verze se nabízí dál',
  },
  noPlan:
    'Tento plán už neplatí: někdo ho změnil nebo zrušil. Podívejte se, co je naplánováno teď.',
}

type Words = typeof cs

const en: Words = {
  title: 'Planned',
  withdrawal: day => `It is no longer offered from ${day}.`,
  withdrawalShared: day => `The shared wording replaces yours from ${day}.`,
  version: (number, day) => `Version ${number} is offered from ${day}.`,
  by: (who, when) => `Planned by ${who}, ${when}.`,
  callOff: 'Call the plan off',
  calledOff: {
    withdrawal: 'The withdrawal is called off; it is still offered.',
    version: 'The new version will not begin. Its text is kept; your next version starts from it.',
  },
  choice: {
    label: day => `A withdrawal is planned from ${day}. What about it?`,
    keep: day =>
      `Keep it: from ${day} the new version is not offered either, unless it begins later`,
    callOff: 'Call it off: the new version is offered on',
  },
  noPlan:
    'This plan is no longer valid: somebody changed it or called it off. See what is planned now.',
}

const de: Words = {
  title: 'Geplant',
  withdrawal: day => `Ab ${day} wird es nicht mehr angeboten.`,
  withdrawalShared: day => `Ab ${day} gilt statt Ihrer Fassung die gemeinsame.`,
  version: (number, day) => `Ab ${day} gilt Version ${number}.`,
  by: (who, when) => `Geplant von ${who}, ${when}.`,
  callOff: 'Plan aufheben',
  calledOff: {
    withdrawal: 'Das Zurückziehen ist aufgehoben, es wird weiter angeboten.',
    version: 'Die neue Version beginnt nicht. Ihr Text bleibt, die nächste knüpft daran an.',
  },
  choice: {
    label: day => `Ab ${day} ist das Zurückziehen geplant. Was soll damit werden?`,
    keep: day =>
      `Es bleibt: auch die neue Version wird ab ${day} nicht mehr angeboten, außer sie beginnt erst danach`,
    callOff: 'Aufheben: die neue Version wird weiter angeboten',
  },
  noPlan:
    'Dieser Plan gilt nicht mehr: Jemand hat ihn geändert oder aufgehoben. Sehen Sie, was jetzt geplant ist.',
}

export const planTexts: Texts<Words> = { cs, en, de }
