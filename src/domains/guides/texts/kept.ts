import type { Texts } from '../../../platform/i18n/index.ts'

/** The words for a text that came when nobody could write on the guide any more. */
const cs = {
  title: {
    dropped: (who: string, when: string) =>
      `Rozpracovanou verzi mezitím zahodil(a) ${who}, ${when}`,
    published: 'Návod mezitím někdo zveřejnil',
    proposed: 'Návod mezitím někdo navrhl ke zveřejnění',
  },
  intro: {
    dropped: 'Váš text je níže. Když ho uložíte, zahozená verze se vrátí a váš text bude v ní.',
    published: 'Váš text je níže. Když ho uložíte, začne nová verze a váš text bude v ní.',
    proposed: 'Váš text je níže a není uložený. Uložit půjde, až návod někdo vrátí.',
  },
  save: {
    dropped: 'Vrátit zahozené a uložit můj text',
    published: 'Začít novou verzi s mým textem',
    proposed: 'Zkusit uložit znovu',
  },
}

type Words = typeof cs

const en: Words = {
  title: {
    dropped: (who, when) => `In the meantime ${who} threw the draft away, ${when}`,
    published: 'Somebody has published the guide in the meantime',
    proposed: 'Somebody has proposed the guide for publishing in the meantime',
  },
  intro: {
    dropped: 'Your text is below. If you save it, the draft comes back with your text in it.',
    published: 'Your text is below. If you save it, a new version begins with your text in it.',
    proposed: 'Your text is below and is not saved. You can save it when the guide is given back.',
  },
  save: {
    dropped: 'Bring the draft back and save my text',
    published: 'Begin a new version with my text',
    proposed: 'Try to save again',
  },
}

const de: Words = {
  title: {
    dropped: (who, when) => `Den Entwurf hat inzwischen ${who} verworfen, ${when}`,
    published: 'Der Ratgeber wurde inzwischen veröffentlicht',
    proposed: 'Der Ratgeber wurde inzwischen zur Veröffentlichung vorgeschlagen',
  },
  intro: {
    dropped: 'Ihr Text steht unten. Wenn Sie speichern, kommt der Entwurf mit Ihrem Text zurück.',
    published:
      'Ihr Text steht unten. Wenn Sie speichern, beginnt eine neue Version mit Ihrem Text.',
    proposed: 'Ihr Text steht unten und ist nicht gespeichert. Speichern geht nach der Rückgabe.',
  },
  save: {
    dropped: 'Entwurf zurückholen und meinen Text speichern',
    published: 'Neue Version mit meinem Text beginnen',
    proposed: 'Noch einmal speichern',
  },
}

export const keptTexts: Texts<Words> = { cs, en, de }
