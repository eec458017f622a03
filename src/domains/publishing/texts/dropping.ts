import type { Texts } from '../../../platform/i18n/index.ts'

/** What is said before a draft is thrown away, and of one that was. */
const cs = {
  title: 'Zahodit rozpracovanou verzi?',
  falls: 'Zahodí se, co napsali:',
  wrote: (who: string, when: string, count: number) =>
    `${who}, naposledy ${when} (uložení: ${count})`,
  colleague: (who: string, when: string) =>
    `Naposledy na ní psal(a) ${who}, ${when}. Domluvte se, než ji zahodíte.`,
  stays: 'Co je zveřejněné, platí dál beze změny.',
  neverOut: 'Zveřejněna ještě nebyla.',
  wayBack: 'Zahozené zůstane v historii a jde odtud vrátit.',
  drop: 'Zahodit',
  keep: 'Nechat',
  dropped: (who: string, when: string) => `Rozpracovanou verzi zahodil(a) ${who}, ${when}.`,
  wroteLast: (who: string, when: string) => `Naposledy na ní psal(a) ${who}, ${when}.`,
  restore: 'Vrátit zahozenou verzi',
  restored: 'Zahozená verze je zpátky, můžete v ní pokračovat.',
  list: 'Zahozené',
  listAbout: 'Zahozeno dřív, než bylo něco zveřejněno. Otevřete a můžete to vrátit.',
  listed: (who: string, when: string) => `zahodil(a) ${who}, ${when}`,
  line: 'zahozeno',
}

type Words = typeof cs

const en: Words = {
  title: 'Throw the draft away?',
  falls: 'What is thrown away was written by:',
  wrote: (who, when, count) => `${who}, last on ${when} (savings: ${count})`,
  colleague: (who, when) => `${who} wrote on it last, ${when}. Agree before you throw it away.`,
  stays: 'What is published stays in force unchanged.',
  neverOut: 'None of it was published yet.',
  wayBack: 'What is thrown away stays in the history, from which it can be brought back.',
  drop: 'Throw away',
  keep: 'Keep it',
  dropped: (who, when) => `${who} threw the draft away, ${when}.`,
  wroteLast: (who, when) => `${who} wrote on it last, ${when}.`,
  restore: 'Bring the draft back',
  restored: 'The draft is back, you can go on with it.',
  list: 'Thrown away',
  listAbout: 'Thrown away before anything of it was published. Open it and you can bring it back.',
  listed: (who, when) => `thrown away by ${who}, ${when}`,
  line: 'thrown away',
}

const de: Words = {
  title: 'Entwurf verwerfen?',
  falls: 'Verworfen wird der Text von:',
  wrote: (who, when, count) => `${who}, zuletzt ${when} (gespeichert: ${count}-mal)`,
  colleague: (who, when) =>
    `Zuletzt hat ${who} daran geschrieben, ${when}. Sprechen Sie sich vorher ab.`,
  stays: 'Was veröffentlicht ist, gilt unverändert weiter.',
  neverOut: 'Veröffentlicht wurde davon noch nichts.',
  wayBack: 'Verworfenes bleibt im Verlauf und lässt sich von dort zurückholen.',
  drop: 'Verwerfen',
  keep: 'Behalten',
  dropped: (who, when) => `${who} hat den Entwurf verworfen, ${when}.`,
  wroteLast: (who, when) => `Zuletzt hat ${who} daran geschrieben, ${when}.`,
  restore: 'Verworfenen Entwurf zurückholen',
  restored: 'Der Entwurf ist wieder da, Sie können darin weitermachen.',
  list: 'Verworfen',
  listAbout: 'Verworfen, bevor etwas davon veröffentlicht war. Öffnen Sie es, um es zurückzuholen.',
  listed: (who, when) => `verworfen von ${who}, ${when}`,
  line: 'verworfen',
}

export const droppingTexts: Texts<Words> = { cs, en, de }
