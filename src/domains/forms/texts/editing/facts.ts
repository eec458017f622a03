import type { Texts } from '../../../../platform/i18n/index.ts'

const cs = {
  title: 'Údaje o formuláři',
  name: 'Název',
  purpose: 'Účel jednou větou',
  purposeHint: 'K čemu formulář je a kdo ho podává.',
  keywords: 'Slova, podle kterých se hledá',
  keywordsHint: 'Jak tomu lidé říkají, oddělená čárkou.',
  category: 'Oblast',
  senders: 'Kdo smí formulář podat',
  sendersHint:
    'Komu formulář neslouží, tomu to portál řekne dřív, než začne psát. Nic nevybrat znamená všichni.',
  instead: 'Co má udělat ten, pro koho formulář není',
  insteadHint: 'Jen když jste někoho vynechali.',
  subject: 'Věc podání',
  subjectHint:
    'Ve složených závorkách může stát otázka nebo její název ze seznamu níž, doplní se odpověď: {Jméno psa}.',
  law: 'Právní předpisy, každý na řádek',
  lawHint: '§ 14a zák. č. 565/1990 Sb.',
  toCheck: 'Co má úřad ještě ověřit, každé na řádek',
  checked: 'Co z toho už úřad u sebe ověřil',
  checkedHint:
    'Zaškrtnuté se občanům přestane ukazovat, jakmile tuto verzi zveřejníte. Ke každému se zapíše den, kdy jste ho zaškrtli.',
  markChecked: (day: string) => `ověřeno ${day}`,
  service: 'Kód služby',
  act: 'Kód úkonu',
  agenda: 'Kód agendy',
  codesHint: 'Z registru práv a povinností.',
}

type Words = typeof cs

const en: Words = {
  title: 'About the form',
  name: 'Name',
  purpose: 'Purpose in one sentence',
  purposeHint: 'What the form is for and who sends it.',
  keywords: 'Words that people search for',
  keywordsHint: 'What people call it, separated by commas.',
  category: 'Topic',
  senders: 'Who may send the form',
  sendersHint:
    'Those whom the form is not for are told before they type anything. Nothing ticked means everybody.',
  instead: 'What to do if the form is not for you',
  insteadHint: 'Only when you have left somebody out.',
  subject: 'Subject of the submission',
  subjectHint:
    'A question in braces, or its name from the list below, is replaced by the answer: {Name of the dog}.',
  law: 'Legal basis, one per line',
  lawHint: '§ 14a zák. č. 565/1990 Sb.',
  toCheck: 'What the office still has to check, one per line',
  checked: 'Which of these your office has checked',
  checkedHint:
    'What is ticked is no longer shown to citizens once this version is published. The day on which you ticked it is kept.',
  markChecked: day => `checked on ${day}`,
  service: 'Code of the service',
  act: 'Code of the act',
  agenda: 'Code of the agenda',
  codesHint: 'From the register of rights and duties.',
}

const de: Words = {
  title: 'Angaben zum Formular',
  name: 'Name',
  purpose: 'Zweck in einem Satz',
  purposeHint: 'Wozu das Formular dient und wer es einreicht.',
  keywords: 'Suchwörter',
  keywordsHint: 'Wie man es nennt, durch Kommas getrennt.',
  category: 'Thema',
  senders: 'Wer das Formular einreichen darf',
  sendersHint:
    'Wer es nicht einreichen darf, erfährt es, bevor er etwas schreibt. Nichts angekreuzt heißt alle.',
  instead: 'Was tun, wenn das Formular nicht das richtige ist',
  insteadHint: 'Nur wenn Sie jemanden ausgelassen haben.',
  subject: 'Betreff der Eingabe',
  subjectHint:
    'Eine Frage in geschweiften Klammern oder ihr Name aus der Liste unten wird durch die Antwort ersetzt: {Name des Hundes}.',
  law: 'Rechtsgrundlage, je Zeile eine',
  lawHint: '§ 14a zák. č. 565/1990 Sb.',
  toCheck: 'Was die Behörde noch prüfen soll, je Zeile eines',
  checked: 'Was davon Ihre Behörde schon geprüft hat',
  checkedHint:
    'Was angekreuzt ist, sehen Bürger nicht mehr, sobald diese Version veröffentlicht ist. Der Tag des Ankreuzens wird festgehalten.',
  markChecked: day => `geprüft am ${day}`,
  service: 'Code der Leistung',
  act: 'Code der Handlung',
  agenda: 'Code des Sachgebiets',
  codesHint: 'Aus dem Register der Rechte und Pflichten.',
}

export const factTexts: Texts<Words> = { cs, en, de }
