import type { Texts } from '../../../../platform/i18n/index.ts'

/** What is done with a whole form, and what is said of it then. */
const cs = {
  whole: 'Celé znění',
  wholeOf: (label: string) => `„${label}“`,
  publicPage: 'Stránka pro veřejnost',
  deed: {
    propose: 'Navrhnout ke zveřejnění',
    publish: 'Zveřejnit',
    giveBack: 'Vrátit k přepracování',
    withdraw: 'Stáhnout formulář',
    reopen: 'Připravit novou verzi',
    drop: 'Zahodit rozpracovanou verzi',
  },
  originalChanged: 'Sdílený formulář, z něhož vycházíte, se změnil.',
  seeOriginal: 'Porovnat a převzít změny',
  proposedBy: (who: string, when: string) => `Navrhl(a) ${who}, ${when}.`,
  changedBy: (who: string, when: string) => `Naposledy změnil(a) ${who}, ${when}.`,
  withdrawnBy: (who: string, when: string) => `Stáhl(a) ${who}, ${when}.`,
  readOnlyVersion: 'Zveřejněná verze se nemění. Chcete-li formulář upravit, připravte novou verzi.',
  moreToCome: 'Cesty formulářem zkontrolujeme, až to opravíte. Můžou tedy přibýt další věci.',
  nothingInTheWay: 'Formulář je v pořádku, zveřejnění nic nebrání.',
  readOnlyProposed: 'Navržený formulář nikdo nemění, dokud ho někdo nevrátí nebo nezveřejní.',
  kept: {
    saved: 'Změna je uložena.',
    moved: 'Pořadí je změněno.',
    removed: 'Odstraněno. Můžete to vzít zpět.',
    undone: 'Vráceno do předchozího stavu.',
    proposed: 'Formulář je navržen ke zveřejnění.',
    'given-back': 'Formulář je vrácen k přepracování.',
    published: 'Formulář je zveřejněn.',
    'published-later': 'Zapsáno. Nová verze se začne nabízet v ten den, do té doby se nic nemění.',
    'adapted-already': 'Formulář už si u vás někdo upravuje, pokračujte v něm.',
    'loaded-new': 'Formulář je načten ze souboru. Projděte ho a doplňte, co je u vás jinak.',
    withdrawn: 'Formulář je stažen, občanům se už nenabízí.',
    'withdrawn-later': 'Zapsáno. Formulář se přestane nabízet v ten den.',
    'withdrawn-shared': 'Vaše podoba je stažena, občanům se nabízí sdílený formulář.',
    'withdrawn-shared-later': 'Zapsáno. Ten den se místo vaší podoby nabídne sdílený formulář.',
    'reopened-already': 'Novou verzi už někdo rozpracoval, pokračujte v ní.',
    reopened: 'Rozpracovali jste novou verzi. Zveřejněná platí dál, dokud ji nenahradíte.',
    merged: 'Změny jsou spojeny a uloženy.',
    loaded: 'Soubor je načten. Předchozí stav je v historii úprav.',
  } as Record<string, string>,
}

type Words = typeof cs

const en: Words = {
  whole: 'Full wording',
  wholeOf: label => `of “${label}”`,
  publicPage: 'Page for the public',
  deed: {
    propose: 'Propose for publishing',
    publish: 'Publish',
    giveBack: 'Give back',
    withdraw: 'Withdraw the form',
    reopen: 'Prepare a new version',
    drop: 'Throw the draft away',
  },
  originalChanged: 'The shared form that you adapted has changed.',
  seeOriginal: 'Compare and take changes over',
  proposedBy: (who, when) => `Proposed by ${who}, ${when}.`,
  changedBy: (who, when) => `Last changed by ${who}, ${when}.`,
  withdrawnBy: (who, when) => `Withdrawn by ${who}, ${when}.`,
  readOnlyVersion: 'A published version never changes. To edit the form, prepare a new version.',
  moreToCome: 'We check the ways through the form once this is put right, so more may be found.',
  nothingInTheWay: 'The form is in order, nothing stands in the way of publishing.',
  readOnlyProposed: 'A proposed form cannot be edited until it is given back or published.',
  kept: {
    saved: 'The change is saved.',
    moved: 'The order is changed.',
    removed: 'Removed. You can undo it.',
    undone: 'Brought back to what it was before.',
    proposed: 'The form is proposed for publishing.',
    'given-back': 'The form is given back.',
    published: 'The form is published.',
    'published-later':
      'Noted. The new version is offered from that day; nothing changes until then.',
    'adapted-already': 'Somebody at your office is adapting the form already; carry on with it.',
    'loaded-new':
      'The form has been read from the file. Go through it and fill in what is different.',
    withdrawn: 'The form is withdrawn; it is no longer offered to citizens.',
    'withdrawn-later': 'Noted. From that day the form is no longer offered.',
    'withdrawn-shared': 'Your form is withdrawn; citizens are offered the shared form.',
    'withdrawn-shared-later': 'Noted. From that day the shared form replaces yours.',
    'reopened-already': 'Somebody has begun a new version already; carry on with it.',
    reopened:
      'You have begun a new version. The published one stays in force until you replace it.',
    merged: 'The changes are joined and saved.',
    loaded: 'The file is read. What was before is in the history of changes.',
  },
}

const de: Words = {
  whole: 'Voller Wortlaut',
  wholeOf: label => `von „${label}“`,
  publicPage: 'Öffentliche Seite',
  deed: {
    propose: 'Zur Veröffentlichung vorschlagen',
    publish: 'Veröffentlichen',
    giveBack: 'Zurückgeben',
    withdraw: 'Formular zurückziehen',
    reopen: 'Neue Version vorbereiten',
    drop: 'Entwurf verwerfen',
  },
  originalChanged: 'Das gemeinsame Formular, das Sie anpassen, hat sich geändert.',
  seeOriginal: 'Vergleichen und Änderungen übernehmen',
  proposedBy: (who, when) => `Vorgeschlagen von ${who}, ${when}.`,
  changedBy: (who, when) => `Zuletzt geändert von ${who}, ${when}.`,
  withdrawnBy: (who, when) => `Zurückgezogen von ${who}, ${when}.`,
  readOnlyVersion:
    'Eine veröffentlichte Version ändert sich nie. Bereiten Sie zum Bearbeiten eine neue vor.',
  moreToCome:
    'Die Wege durch das Formular prüfen wir, sobald das behoben ist. Es kann also noch mehr dazukommen.',
  nothingInTheWay: 'Das Formular ist in Ordnung, der Veröffentlichung steht nichts im Weg.',
  readOnlyProposed:
    'Ein vorgeschlagenes Formular lässt sich erst wieder bearbeiten, wenn es zurückgegeben oder veröffentlicht ist.',
  kept: {
    saved: 'Die Änderung ist gespeichert.',
    moved: 'Die Reihenfolge ist geändert.',
    removed: 'Entfernt. Sie können es zurücknehmen.',
    undone: 'Der vorige Stand ist wiederhergestellt.',
    proposed: 'Das Formular ist vorgeschlagen.',
    'given-back': 'Das Formular ist zurückgegeben.',
    published: 'Das Formular ist veröffentlicht.',
    'published-later':
      'Vermerkt. Die neue Version wird ab diesem Tag angeboten; bis dahin ändert sich nichts.',
    'adapted-already': 'Jemand bei Ihnen passt das Formular schon an, machen Sie darin weiter.',
    'loaded-new':
      'Das Formular ist eingelesen. Sehen Sie es durch und ergänzen Sie, was bei Ihnen anders ist.',
    withdrawn: 'Das Formular ist zurückgezogen und wird nicht mehr angeboten.',
    'withdrawn-later': 'Vermerkt. Das Formular wird ab diesem Tag nicht mehr angeboten.',
    'withdrawn-shared': 'Ihre Fassung ist zurückgezogen, angeboten wird das gemeinsame Formular.',
    'withdrawn-shared-later': 'Vermerkt. Ab diesem Tag gilt statt Ihrer Fassung die gemeinsame.',
    'reopened-already': 'Jemand hat schon eine neue Version begonnen, machen Sie darin weiter.',
    reopened:
      'Sie haben eine neue Version begonnen. Die veröffentlichte gilt, bis Sie sie ersetzen.',
    merged: 'Die Änderungen sind vereint und gespeichert.',
    loaded: 'Die Datei ist eingelesen. Der vorige Stand ist im Verlauf.',
  },
}

export const deedTexts: Texts<Words> = { cs, en, de }
