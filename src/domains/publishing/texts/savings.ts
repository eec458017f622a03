import type { Texts } from '../../../platform/i18n/index.ts'

/** The words of the savings by which a version was written. */
const cs = {
  savings: 'Úpravy, jak byly ukládány; i návrat k některé jde vzít zpět',
  savingsOf: (version: number) => `Úpravy, kterými vznikla verze ${version}`,
  columns: { when: 'Kdy', who: 'Kdo', what: 'Co změnil', back: 'Návrat' },
  start: 'začátek',
  changes: (count: number) => `změn: ${count}`,
  back: 'Vrátit se sem',
  backTo: (when: string) => `do stavu ${when}`,
  wentBack: 'Návrat k dřívější podobě',
  current: 'současný stav',
  empty: 'Zatím není uložena žádná úprava.',
  undo: 'Vzít poslední změnu zpět',
  lastChange: (who: string, when: string, what: string) =>
    `Poslední změna: ${who}, ${when} – ${what}`,
  more: (count: number) => `a další (${count})`,
  notNow: 'To teď nejde',
  overtaken: (who: string, when: string) =>
    `Mezitím uložil(a) změny ${who}, ${when}. Nic jsme zpět nevzali.`,
  overtakenWhat:
    'Podívejte se, co v konceptu je teď. K dřívější podobě se vrátíte v historii úprav.',
  toWork: 'Zobrazit, co je uložené',
  history: 'Historie úprav',
}

type Words = typeof cs

const en: Words = {
  savings: 'Changes as they were saved; going back to one can be undone, too',
  savingsOf: version => `Changes by which version ${version} was written`,
  columns: { when: 'When', who: 'Who', what: 'What changed', back: 'Go back' },
  start: 'the beginning',
  changes: count => `changes: ${count}`,
  back: 'Go back to this',
  backTo: when => `to what was on ${when}`,
  wentBack: 'Went back to what it was',
  current: 'the present state',
  empty: 'Nothing was saved yet.',
  undo: 'Undo the last change',
  lastChange: (who, when, what) => `The last change: ${who}, ${when} – ${what}`,
  more: count => `and more (${count})`,
  notNow: 'This cannot be done now',
  overtaken: (who, when) =>
    `${who} has saved changes in the meantime, ${when}. Nothing was undone.`,
  overtakenWhat:
    'Look at what is in the draft now. You can go back to what it was in the history of changes.',
  toWork: 'Show what is saved',
  history: 'History of changes',
}

const de: Words = {
  savings: 'Änderungen, wie sie gespeichert wurden; auch Zurückgehen lässt sich zurücknehmen',
  savingsOf: version => `Änderungen, durch die Version ${version} entstand`,
  columns: { when: 'Wann', who: 'Wer', what: 'Was geändert', back: 'Zurück' },
  start: 'Beginn',
  changes: count => `Änderungen: ${count}`,
  back: 'Hierher zurück',
  backTo: when => `zum Stand vom ${when}`,
  wentBack: 'Zurück zu einem früheren Stand',
  current: 'jetziger Stand',
  empty: 'Noch wurde nichts gespeichert.',
  undo: 'Letzte Änderung zurücknehmen',
  lastChange: (who, when, what) => `Letzte Änderung: ${who}, ${when} – ${what}`,
  more: count => `und weitere (${count})`,
  notNow: 'Das geht jetzt nicht',
  overtaken: (who, when) =>
    `Inzwischen hat ${who} Änderungen gespeichert, ${when}. Nichts wurde zurückgenommen.`,
  overtakenWhat:
    'Sehen Sie, was jetzt im Entwurf steht. Zu einem früheren Stand kommen Sie im Verlauf zurück.',
  toWork: 'Gespeichertes zeigen',
  history: 'Verlauf der Änderungen',
}

export const savingsTexts: Texts<Words> = { cs, en, de }
