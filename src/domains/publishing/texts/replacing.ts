import type { Texts } from '../../../platform/i18n/index.ts'

/** The words of a file that would take the place of a draft, and of the way back. */
const cs = {
  title: (name: string) => `Koncept „${name}“ už je rozepsaný`,
  about: (who: string, when: string) =>
    `Naposledy ho uložil(a) ${who}, ${when}. Soubor by nahradil celý tento koncept. Dosavadní text by zůstal v historii, odkud se k němu jde vrátit.`,
  replace: 'Nahradit koncept souborem',
  keep: 'Nechat koncept a otevřít ho',
  differs: (count: number) => `Čím se soubor liší od konceptu (${count})`,
  before: 'V konceptu',
  after: 'V souboru',
}

type Words = typeof cs

const en: Words = {
  title: name => `There is a draft of “${name}” already`,
  about: (who, when) =>
    `${who} saved it last, ${when}. The file would take the place of the whole draft. The present text would stay in the history, from where you can go back to it.`,
  replace: 'Replace the draft with the file',
  keep: 'Leave the draft and open it',
  differs: count => `What is different in the file (${count})`,
  before: 'In the draft',
  after: 'In the file',
}

const de: Words = {
  title: name => `Von „${name}“ gibt es schon einen Entwurf`,
  about: (who, when) =>
    `Zuletzt gespeichert von ${who}, ${when}. Die Datei würde den ganzen Entwurf ersetzen. Der bisherige Text bliebe im Verlauf, von dort kommt man zu ihm zurück.`,
  replace: 'Entwurf durch die Datei ersetzen',
  keep: 'Entwurf lassen und öffnen',
  differs: count => `Was in der Datei anders ist (${count})`,
  before: 'Im Entwurf',
  after: 'In der Datei',
}

export const replacingTexts: Texts<Words> = { cs, en, de }
