import type { CosignState, SignRefusal } from '../../rules/cosigning.ts'

type Mail = { inviter: string; office: string; until: string; address: string; who: string }

export const cs = {
  section: 'Spolupodpis',
  states: {
    none: (name: string) => `${name} zatím pozvánku nedostal(a).`,
    invited: (name: string, until: string) => `Čeká se na: ${name}, pozvánka platí do ${until}.`,
    confirmed: (name: string, at: string) => `Potvrdil(a): ${name}, ${at}.`,
    refused: (name: string, at: string) => `Odmítl(a): ${name}, ${at}.`,
    'taken-back': () => 'Pozvánku jste vzali zpět.',
    expired: (name: string) => `${name} na pozvánku do 30 dnů neodpověděl(a).`,
    outdated: (name: string) =>
      `${name} potvrdil(a) jiné odpovědi, než jsou tu teď. Pozvěte znovu.`,
  } satisfies Record<CosignState, (...words: string[]) => string>,
  invite: 'Poslat pozvánku e-mailem',
  inviteAgain: 'Pozvat znovu',
  takeBack: 'Vzít pozvánku zpět',
  waits: 'Formulář půjde odeslat, až ho všichni potvrdí. Do té doby zůstane uložený.',
  partner: {
    title: 'Žádost o spolupodpis',
    lead: (inviter: string, office: string) =>
      `${inviter} vás žádá, abyste spolupodepsal(a) formulář pro úřad ${office}.`,
    form: 'Formulář',
    subject: 'Věc',
    inviter: 'Kdo vás žádá',
    office: 'Úřad',
    until: 'Odpovězte do',
    only: 'Vidíte jen to, co se týká vás. Ostatní odpovědi formuláře vám neukazujeme.',
    toAnswer: 'Než potvrdíte, vyplňte',
    yours: 'Vaše odpovědi',
    change: 'Změnit',
    confirm: 'Potvrdit a spolupodepsat',
    declaration: 'Potvrzením se k podání připojujete svým jménem.',
    refuse: 'Odmítnout',
    verify: 'Spolupodepsat může jen ten, kdo má ověřenou totožnost.',
    goOn: 'Uložit a pokračovat',
    back: 'Zpět na přehled',
    states: {
      confirmed: (at: string) => `Formulář jste potvrdil(a) ${at}. Dál ho má ten, kdo vás žádal.`,
      refused: (at: string) => `Spolupodpis jste odmítl(a) ${at}.`,
      expired: () => 'Pozvánka už neplatí. Požádejte o novou toho, kdo ji poslal.',
      outdated: () => 'Od vašeho potvrzení se odpovědi změnily. Dostanete novou pozvánku.',
      sent: (mark: string) => `Formulář byl odeslán, úřad ho vede pod číslem ${mark}.`,
    },
  },
  refusals: {
    'own-invitation': 'Tuto pozvánku jste poslali vy. Potvrdit ji musí někdo jiný.',
    'not-verified': 'Spolupodepsat může jen ten, kdo má ověřenou totožnost.',
    unanswered: 'Nejdřív odpovězte na své otázky.',
    'no-longer-open': 'Na tuto pozvánku už nejde odpovědět.',
    'changed-meanwhile': 'Odpovědi se mezitím změnily. Podívejte se na ně znovu a pak potvrďte.',
  } satisfies Record<SignRefusal, string>,
  mail: {
    invitation: {
      subject: ({ inviter }: Mail) => `${inviter} vás žádá o spolupodpis`,
      text: ({ inviter, office, until, address }: Mail) => `Dobrý den,

${inviter} vás žádá, abyste spolupodepsal(a) formulář pro úřad ${office}.

Co se vás týká, si přečtete a potvrdíte nebo odmítnete tady (potřebujete vlastní účet na portálu):
${address}

Odkaz platí do ${until}. Pokud s tím nemáte nic společného, zprávu smažte.

S pozdravem
VIRTUOS`,
    },
    confirmed: {
      subject: ({ who }: Mail) => `${who} potvrdil(a) spolupodpis`,
      text: ({ who, office, address }: Mail) => `Dobrý den,

${who} potvrdil(a) spolupodpis vašeho formuláře pro úřad ${office}. Teď ho můžete odeslat:
${address}

S pozdravem
VIRTUOS`,
    },
    refused: {
      subject: ({ who }: Mail) => `${who} odmítl(a) spolupodpis`,
      text: ({ who, office, address }: Mail) => `Dobrý den,

${who} odmítl(a) spolupodepsat váš formulář pro úřad ${office}. Požádat můžete někoho jiného:
${address}

S pozdravem
VIRTUOS`,
    },
  },
}

export type CosignWords = typeof cs
