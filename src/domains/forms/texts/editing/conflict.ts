import type { Texts } from '../../../../platform/i18n/index.ts'

const cs = {
  title: 'Někdo uložil formulář před vámi',
  lead: (who: string, when: string) =>
    `Zatímco jste psali, uložil(a) změny ${who}, ${when}. Nic se neztratilo: vyberte u každého místa, co má platit.`,
  nothing: 'Vaše změna už ve formuláři je. Není co ukládat.',
  place: 'Místo',
  choose: (place: string) => `Co má platit: ${place}`,
  mine: 'Vaše změna',
  theirs: 'Uloženo teď',
  takeMine: 'použít moji změnu',
  keepTheirs: 'nechat, co je uložené',
  both: 'Změnili jste oba',
  gone: {
    told: 'Tohle bylo mezitím odstraněno. Můžete to vrátit celé i se změnou, nebo nechat odstraněné.',
    restore: 'vrátit celé, i se změnou',
    leave: 'nechat odstraněné',
  },
  save: 'Uložit výběr',
  back: 'Zpět na formulář',
  empty: 'nic',
  changed: 'Co mezitím změnil(a)',
  shut: {
    'proposed-already':
      'Formulář byl mezitím navržen ke zveřejnění. Změnit ho půjde, až bude vrácen.',
    'no-draft': 'Formulář se teď neupravuje: rozpracovaná verze byla zveřejněna nebo zahozena.',
    faulty: 'Změnu nelze uložit.',
  },
  kept: {
    told: (who: string, when: string) =>
      `Rozpracovanou verzi mezitím zahodil(a) ${who}, ${when}. Co jste napsali, se neztratilo.`,
    mine: 'Co jste chtěli uložit',
    save: {
      dropped: 'Vrátit zahozené a uložit moji změnu',
      published: 'Připravit novou verzi s mou změnou',
      proposed: 'Zkusit uložit znovu',
    },
  },
  shutTitle: 'Změna se neuložila',
  refusedTitle: 'To teď nejde',
  typed: 'Co jste napsali, zůstalo v prohlížeči: vraťte se tlačítkem Zpět a text si zkopírujte.',
  original: {
    title: 'Změny sdíleného formuláře',
    lead: (from: number, to: number) =>
      `Vycházíte z verze ${from}, sdílený formulář má teď verzi ${to}. Vyberte, co převzít.`,
    none: 'Ve sdíleném formuláři se nezměnilo nic, co byste už neměli.',
    theirs: 'Nově ve sdíleném',
    ours: 'U vás',
    before: 'Původně',
    take: 'převzít změnu',
    keep: 'nechat naše',
    save: 'Uložit výběr',
    isProposed: 'Formulář je navržen. Změny vyberete, až ho někdo vrátí nebo zveřejní.',
    needsDraft: 'Nejdřív si připravte novou verzi.',
  },
  yes: 'ano',
  no: 'ne',
}

type Words = typeof cs

const en: Words = {
  title: 'Somebody saved the form before you',
  lead: (who, when) =>
    `While you were writing, ${who} saved changes, ${when}. Nothing is lost: choose for each place what should apply.`,
  nothing: 'Your change is in the form already. There is nothing to save.',
  place: 'Place',
  choose: place => `What should apply: ${place}`,
  mine: 'Your change',
  theirs: 'Saved now',
  takeMine: 'use my change',
  keepTheirs: 'leave what is saved',
  both: 'Both of you changed it',
  gone: {
    told: 'This has been removed in the meantime. You can bring all of it back with your change, or leave it.',
    restore: 'bring all of it back, with the change',
    leave: 'leave it removed',
  },
  save: 'Save the choice',
  back: 'Back to the form',
  empty: 'nothing',
  changed: 'What has changed in the meantime',
  shut: {
    'proposed-already': 'The form was proposed for publishing. It can be edited when given back.',
    'no-draft': 'The form is not being edited: its draft was published or thrown away.',
    faulty: 'The change cannot be saved.',
  },
  kept: {
    told: (who, when) =>
      `In the meantime ${who} threw the draft away, ${when}. What you wrote is not lost.`,
    mine: 'What you wanted to save',
    save: {
      dropped: 'Bring the draft back and save my change',
      published: 'Prepare a new version with my change',
      proposed: 'Try to save again',
    },
  },
  shutTitle: 'The change was not saved',
  refusedTitle: 'This cannot be done now',
  typed: 'What you wrote is still in the browser: go back and copy the text.',
  original: {
    title: 'Changes of the shared form',
    lead: (from, to) =>
      `You adapted version ${from}, the shared form has version ${to} now. Choose what to take over.`,
    none: 'Nothing changed in the shared form that you do not have already.',
    theirs: 'New in the shared form',
    ours: 'Yours',
    before: 'Before',
    take: 'take the change over',
    keep: 'keep ours',
    save: 'Save the choice',
    isProposed: 'The form is proposed. Choose the changes when it is given back or published.',
    needsDraft: 'Prepare a new version first.',
  },
  yes: 'yes',
  no: 'no',
}

const de: Words = {
  title: 'Jemand hat das Formular vor Ihnen gespeichert',
  lead: (who, when) =>
    `Während Sie schrieben, hat ${who} Änderungen gespeichert, ${when}. Nichts ist verloren: Wählen Sie für jede Stelle, was gelten soll.`,
  nothing: 'Ihre Änderung steht schon im Formular. Es gibt nichts zu speichern.',
  place: 'Stelle',
  choose: place => `Was gelten soll: ${place}`,
  mine: 'Ihre Änderung',
  theirs: 'Jetzt gespeichert',
  takeMine: 'meine Änderung verwenden',
  keepTheirs: 'Gespeichertes behalten',
  both: 'Beide haben es geändert',
  gone: {
    told: 'Dies wurde inzwischen entfernt. Sie können es ganz zurückholen oder entfernt lassen.',
    restore: 'ganz zurückholen, mit der Änderung',
    leave: 'entfernt lassen',
  },
  save: 'Auswahl speichern',
  back: 'Zurück zum Formular',
  empty: 'nichts',
  changed: 'Was inzwischen geändert wurde',
  shut: {
    'proposed-already':
      'Das Formular wurde inzwischen vorgeschlagen. Ändern lässt es sich nach der Rückgabe.',
    'no-draft':
      'Das Formular wird nicht bearbeitet: Der Entwurf wurde veröffentlicht oder verworfen.',
    faulty: 'Die Änderung kann nicht gespeichert werden.',
  },
  kept: {
    told: (who, when) =>
      `Inzwischen hat ${who} den Entwurf verworfen, ${when}. Ihr Text ist nicht verloren.`,
    mine: 'Was Sie speichern wollten',
    save: {
      dropped: 'Entwurf zurückholen und meine Änderung speichern',
      published: 'Neue Version mit meiner Änderung vorbereiten',
      proposed: 'Noch einmal speichern',
    },
  },
  shutTitle: 'Die Änderung wurde nicht gespeichert',
  refusedTitle: 'Das geht jetzt nicht',
  typed: 'Ihr Text steht noch im Browser: Gehen Sie zurück und kopieren Sie ihn.',
  original: {
    title: 'Änderungen des gemeinsamen Formulars',
    lead: (from, to) =>
      `Sie haben Version ${from} angepasst, das gemeinsame Formular hat nun Version ${to}. Wählen Sie, was Sie übernehmen.`,
    none: 'Im gemeinsamen Formular hat sich nichts geändert, was Sie nicht schon haben.',
    theirs: 'Neu im gemeinsamen Formular',
    ours: 'Bei Ihnen',
    before: 'Vorher',
    take: 'Änderung übernehmen',
    keep: 'unseres behalten',
    save: 'Auswahl speichern',
    isProposed:
      'Das Formular ist vorgeschlagen. Wählen Sie die Änderungen, wenn es zurückgegeben oder veröffentlicht ist.',
    needsDraft: 'Bereiten Sie zuerst eine neue Version vor.',
  },
  yes: 'ja',
  no: 'nein',
}

export const conflictTexts: Texts<Words> = { cs, en, de }
