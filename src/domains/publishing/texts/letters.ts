import type { Texts } from '../../../platform/i18n/index.ts'

type Said = { what: string; title: string; by: string; from: string }

type Deed = {
  subject: (said: Pick<Said, 'what' | 'title'>) => string
  line: (said: Said) => string
  next: string
}

type Words = {
  form: string
  guide: string
  greeting: string
  farewell: string
  note: (note: string) => string
  arrival: { subject: (count: number) => string; lead: string; next: string }
  deeds: Record<
    | 'proposed'
    | 'given-back'
    | 'published'
    | 'withdrawn'
    | 'withdrawal-called-off'
    | 'version-called-off',
    Deed
  >
}

const cs: Words = {
  form: 'formulář',
  guide: 'návod',
  greeting: 'Dobrý den,',
  farewell: 'VIRTUOS',
  note: note => `Napsáno k tomu: ${note}`,
  arrival: {
    subject: count => `S portálem přišlo novější znění: ${count}`,
    lead: 'S novou verzí portálu přišlo novější znění textů, které jste si upravili. Lidem se dál nabízí to vaše.',
    next: 'U každého můžete změny porovnat a vybrat, co převezmete. Nechat všechno při svém jde jedním stiskem.',
  },
  deeds: {
    proposed: {
      subject: ({ what, title }) => `Čeká na vás ${what}: ${title}`,
      line: ({ what, title, by }) => `${by} navrhuje zveřejnit ${what} „${title}“.`,
      next: 'Podívejte se na změny a zveřejněte je, nebo je vraťte s poznámkou:',
    },
    'given-back': {
      subject: ({ what, title }) => `Vrácený ${what}: ${title}`,
      line: ({ what, title, by }) => `${by} vrací ${what} „${title}“ k přepracování.`,
      next: 'Upravte ho a navrhněte znovu:',
    },
    published: {
      subject: ({ what, title }) => `Zveřejněný ${what}: ${title}`,
      line: ({ what, title, by, from }) =>
        `${by} zveřejňuje ${what} „${title}“. Nabízí se od ${from}.`,
      next: 'Tady ho najdete:',
    },
    withdrawn: {
      subject: ({ what, title }) => `Stažený ${what}: ${title}`,
      line: ({ what, title, by, from }) =>
        `${by} stahuje ${what} „${title}“. Od ${from} se nenabízí.`,
      next: 'Co bylo podáno, zůstává. Novou verzi můžete připravit zde:',
    },
    'withdrawal-called-off': {
      subject: ({ what, title }) => `Nestáhne se ${what}: ${title}`,
      line: ({ what, title, by, from }) =>
        `${by} ruší stažení, které bylo naplánováno od ${from}: ${what} „${title}“ se nabízí dál.`,
      next: 'Tady ho najdete:',
    },
    'version-called-off': {
      subject: ({ what, title }) => `Nová verze nezačne platit, ${what}: ${title}`,
      line: ({ what, title, by, from }) =>
        `${by} ruší verzi, která měla platit od ${from}: ${what} „${title}“.`,
      next: 'Její text najdete v historii:',
    },
  },
}

const en: Words = {
  form: 'form',
  guide: 'guide',
  greeting: 'Hello,',
  farewell: 'VIRTUOS',
  note: note => `Note: ${note}`,
  arrival: {
    subject: count => `Newer wording came with the portal: ${count}`,
    lead: 'With a new version of the portal came a newer wording of texts that you have changed. People are still offered yours.',
    next: 'You can compare the changes of each and choose what to take over. You can keep all of yours with one click.',
  },
  deeds: {
    proposed: {
      subject: ({ what, title }) => `A ${what} waits for you: ${title}`,
      line: ({ what, title, by }) => `${by} proposes to publish the ${what} “${title}”.`,
      next: 'Look at the changes and publish them, or give them back with a note:',
    },
    'given-back': {
      subject: ({ what, title }) => `Given back ${what}: ${title}`,
      line: ({ what, title, by }) => `${by} gives the ${what} “${title}” back to be reworked.`,
      next: 'Change it and propose it again:',
    },
    published: {
      subject: ({ what, title }) => `Published ${what}: ${title}`,
      line: ({ what, title, by, from }) =>
        `${by} publishes the ${what} “${title}”. It is offered from ${from}.`,
      next: 'You can find it here:',
    },
    withdrawn: {
      subject: ({ what, title }) => `Withdrawn ${what}: ${title}`,
      line: ({ what, title, by, from }) =>
        `${by} withdraws the ${what} “${title}”. It is not offered from ${from}.`,
      next: 'What was sent stays. You can prepare a new version here:',
    },
    'withdrawal-called-off': {
      subject: ({ what, title }) => `Not withdrawn after all, ${what}: ${title}`,
      line: ({ what, title, by, from }) =>
        `${by} called off the withdrawal planned from ${from}: the ${what} “${title}” stays.`,
      next: 'You can find it here:',
    },
    'version-called-off': {
      subject: ({ what, title }) => `The new version does not begin, ${what}: ${title}`,
      line: ({ what, title, by, from }) =>
        `${by} called off the version that was to hold from ${from}: the ${what} “${title}”.`,
      next: 'Its text is in the history:',
    },
  },
}

const de: Words = {
  form: 'Formular',
  guide: 'Ratgeber',
  greeting: 'Guten Tag,',
  farewell: 'VIRTUOS',
  note: note => `Dazu geschrieben: ${note}`,
  arrival: {
    subject: count => `Mit dem Portal kam eine neuere Fassung: ${count}`,
    lead: 'Mit einer neuen Version des Portals kam eine neuere Fassung von Texten, die Sie geändert haben. Angeboten wird weiter Ihre.',
    next: 'Sie können die Änderungen jeweils vergleichen und wählen, was Sie übernehmen. Alles Eigene behalten Sie mit einem Klick.',
  },
  deeds: {
    proposed: {
      subject: ({ what, title }) => `Wartet auf Sie (${what}): ${title}`,
      line: ({ what, title, by }) => `${by} schlägt zur Veröffentlichung vor: ${what} „${title}“.`,
      next: 'Sehen Sie die Änderungen an und veröffentlichen Sie sie, oder geben Sie sie zurück:',
    },
    'given-back': {
      subject: ({ what, title }) => `Zurückgegeben (${what}): ${title}`,
      line: ({ what, title, by }) => `${by} gibt zur Überarbeitung zurück: ${what} „${title}“.`,
      next: 'Ändern Sie es und schlagen Sie es erneut vor:',
    },
    published: {
      subject: ({ what, title }) => `Veröffentlicht (${what}): ${title}`,
      line: ({ what, title, by, from }) =>
        `${by} veröffentlicht: ${what} „${title}“. Angeboten ab ${from}.`,
      next: 'Hier finden Sie es:',
    },
    withdrawn: {
      subject: ({ what, title }) => `Zurückgezogen (${what}): ${title}`,
      line: ({ what, title, by, from }) =>
        `${by} zieht zurück: ${what} „${title}“. Ab ${from} nicht mehr angeboten.`,
      next: 'Was eingereicht wurde, bleibt. Eine neue Version bereiten Sie hier vor:',
    },
    'withdrawal-called-off': {
      subject: ({ what, title }) => `Wird doch nicht zurückgezogen, ${what}: ${title}`,
      line: ({ what, title, by, from }) =>
        `${by} hat das ab ${from} geplante Zurückziehen aufgehoben: ${what} „${title}“ bleibt.`,
      next: 'Hier finden Sie es:',
    },
    'version-called-off': {
      subject: ({ what, title }) => `Die neue Version gilt nicht, ${what}: ${title}`,
      line: ({ what, title, by, from }) =>
        `${by} hat die Version aufgehoben, die ab ${from} gelten sollte: ${what} „${title}“.`,
      next: 'Ihr Text steht im Verlauf:',
    },
  },
}

/** The e-mails to those whom a deed with a form or a guide concerns. */
export const letterTexts: Texts<Words> = { cs, en, de }
