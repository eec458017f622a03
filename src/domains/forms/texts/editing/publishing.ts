import type { Texts } from '../../../../platform/i18n/index.ts'

const cs = {
  publish: {
    title: 'Zveřejnit formulář',
    lead: 'Zveřejněná verze se už nikdy nezmění. Kdo ji začal vyplňovat, může ji i dokončit.',
    from: 'Od kdy',
    fromHint: 'Například 24. 12. 2026. Prázdné znamená hned.',
    to: 'Do kdy včetně',
    toHint: 'Například 24. 12. 2026. Prázdné znamená, dokud ho nenahradí nová verze.',
    deed: 'Zveřejnit',
    changes: (count: number) => `Co se mění proti verzi ${count}`,
    shared: (number: number) => `Čím se liší od sdíleného formuláře (verze ${number})`,
    first: 'Je to první verze formuláře.',
  },
  giveBack: {
    title: 'Vrátit k přepracování',
    note: 'Co je třeba změnit',
    deed: 'Vrátit',
  },
  withdraw: {
    title: 'Stáhnout formulář',
    lead: 'Občanům se přestane nabízet. Co už bylo podáno, zůstává.',
    leadShared:
      'Vaše podoba se přestane nabízet, občané dostanou sdílenou. Co už bylo podáno, zůstává.',
    from: 'Od kdy se nenabízí',
    fromHint: 'Například 24. 12. 2026. Prázdné znamená hned.',
    reason: 'Proč ho stahujete',
    deed: 'Stáhnout',
  },
  wrong: {
    'day-wrong': 'Napište den, který existuje, například 24. 12. 2026.',
    'ends-before-it-begins': 'Konec musí být po začátku.',
    'not-proposed': 'Formulář není navržen ke zveřejnění.',
    'changed-meanwhile': 'Formulář mezitím někdo změnil. Podívejte se na něj znovu.',
    'proposed-already': 'Formulář už je navržen.',
    'not-fit': 'Formulář zatím zveřejnit nelze. Opravte, co je vypsáno.',
    'no-change': 'Neliší se od sdíleného formuláře, není co navrhovat. Změňte, co je u vás jinak.',
    'no-draft': 'Formulář teď nemá rozpracovanou verzi: někdo ji zveřejnil, nebo zahodil.',
    'no-note': 'Napište, co je třeba změnit.',
    'no-reason': 'Napište důvod.',
    'not-published': 'Formulář se občanům nenabízí, není co stáhnout.',
    'withdrawn-already': 'Formulář už je stažen.',
    'day-past': 'Tento den už byl. Napište dnešek nebo den, který teprve bude.',
  },
}

type Words = typeof cs

const en: Words = {
  publish: {
    title: 'Publish the form',
    lead: 'A published version never changes again. Whoever has begun to fill it in can finish it.',
    from: 'From',
    fromHint: 'For example 24 Dec 2026. Empty means at once.',
    to: 'Until, that day included',
    toHint: 'For example 24 Dec 2026. Empty means until a new version takes its place.',
    deed: 'Publish',
    changes: count => `What changes compared with version ${count}`,
    shared: number => `How it differs from the shared form (version ${number})`,
    first: 'It is the first version of the form.',
  },
  giveBack: { title: 'Give the form back', note: 'What is to be changed', deed: 'Give back' },
  withdraw: {
    title: 'Withdraw the form',
    lead: 'It is no longer offered to citizens. What was sent stays.',
    leadShared: 'Citizens are offered the shared form instead of yours. What was sent stays.',
    from: 'First day on which it is not offered',
    fromHint: 'For example 24 Dec 2026. Empty means at once.',
    reason: 'Why you withdraw it',
    deed: 'Withdraw',
  },
  wrong: {
    'day-wrong': 'Write a day that exists, for example 24 Dec 2026.',
    'ends-before-it-begins': 'The end must be after the beginning.',
    'not-proposed': 'The form is not proposed for publishing.',
    'changed-meanwhile': 'Somebody has changed the form in the meantime. Look at it again.',
    'proposed-already': 'The form is proposed already.',
    'not-fit': 'The form cannot be published yet. Put right what is listed.',
    'no-change':
      'It does not differ from the shared form. Change what is different at your office.',
    'no-draft': 'The form has no draft now: somebody published it or threw it away.',
    'no-note': 'Write what is to be changed.',
    'no-reason': 'Write the reason.',
    'not-published': 'The form is not offered to citizens, there is nothing to withdraw.',
    'withdrawn-already': 'The form is withdrawn already.',
    'day-past': 'That day is over. Write today or a day to come.',
  },
}

const de: Words = {
  publish: {
    title: 'Formular veröffentlichen',
    lead: 'Eine veröffentlichte Version ändert sich nie mehr. Wer sie auszufüllen begonnen hat, kann sie abschließen.',
    from: 'Ab',
    fromHint: 'Zum Beispiel 24.12.2026. Leer heißt sofort.',
    to: 'Bis einschließlich',
    toHint: 'Zum Beispiel 24.12.2026. Leer heißt, bis eine neue Version sie ersetzt.',
    deed: 'Veröffentlichen',
    changes: count => `Was sich gegenüber Version ${count} ändert`,
    shared: number => `Wie es sich vom gemeinsamen Formular unterscheidet (Version ${number})`,
    first: 'Es ist die erste Version des Formulars.',
  },
  giveBack: { title: 'Formular zurückgeben', note: 'Was zu ändern ist', deed: 'Zurückgeben' },
  withdraw: {
    title: 'Formular zurückziehen',
    lead: 'Bürgern wird es nicht mehr angeboten. Was eingereicht wurde, bleibt.',
    leadShared: 'Statt Ihrer Fassung wird die gemeinsame angeboten. Was eingereicht wurde, bleibt.',
    from: 'Ab wann es nicht mehr angeboten wird',
    fromHint: 'Zum Beispiel 24.12.2026. Leer heißt sofort.',
    reason: 'Warum Sie es zurückziehen',
    deed: 'Zurückziehen',
  },
  wrong: {
    'day-wrong': 'Schreiben Sie einen Tag, den es gibt, zum Beispiel 24.12.2026.',
    'ends-before-it-begins': 'Das Ende muss nach dem Beginn liegen.',
    'not-proposed': 'Das Formular ist nicht vorgeschlagen.',
    'changed-meanwhile': 'Jemand hat das Formular inzwischen geändert. Sehen Sie es erneut an.',
    'proposed-already': 'Das Formular ist schon vorgeschlagen.',
    'not-fit': 'Das Formular kann noch nicht veröffentlicht werden. Berichtigen Sie das Genannte.',
    'no-change':
      'Es unterscheidet sich nicht vom gemeinsamen Formular. Ändern Sie, was bei Ihnen anders ist.',
    'no-draft':
      'Das Formular hat jetzt keinen Entwurf: Jemand hat ihn veröffentlicht oder verworfen.',
    'no-note': 'Schreiben Sie, was zu ändern ist.',
    'no-reason': 'Schreiben Sie den Grund.',
    'not-published': 'Das Formular wird nicht angeboten; da gibt es nichts zurückzuziehen.',
    'withdrawn-already': 'Das Formular ist schon zurückgezogen.',
    'day-past': 'Dieser Tag ist vorbei. Schreiben Sie heute oder einen künftigen Tag.',
  },
}

export const publishingTexts: Texts<Words> = { cs, en, de }
