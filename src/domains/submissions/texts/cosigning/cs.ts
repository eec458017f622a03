import type { SignRefusal } from '../../rules/cosigners.ts'
import type { CosignState } from '../../rules/cosigning.ts'

export const cs = {
  section: 'Spolupodpis',
  states: {
    none: (name: string) => `${name} zatím pozvánku nedostal(a).`,
    invited: (name: string, until: string) => `Čeká se na: ${name}, pozvánka platí do ${until}.`,
    confirmed: (name: string, at: string) => `Potvrdil(a): ${name}, ${at}.`,
    refused: (name: string, at: string) => `Odmítl(a): ${name}, ${at}.`,
    'taken-back': () => 'Pozvánka už neplatí: vzali jste ji zpět, nebo jste změnili, kdo to je.',
    expired: (name: string) => `${name} na pozvánku do 30 dnů neodpověděl(a).`,
    outdated: (name: string) =>
      `${name} podepsal(a) něco jiného, než je tu teď. Pošlete to k podpisu znovu. Změnilo se:`,
  } satisfies Record<CosignState, (...words: string[]) => string>,
  mustBeVerified:
    'Kdo spolupodepisuje, potřebuje účet na portálu a totožnost ověřenou na úřadě. Řekněte to předem tomu, koho zvete.',
  signedPage: {
    title: (who: string) => `Tuto stránku už podepsal(a): ${who}`,
    body: 'Když tu změníte, co tento člověk viděl, přestane podpis platit a při kontrole požádáte o nový.',
  },
  invite: 'Poslat pozvánku e-mailem',
  inviteAgain: 'Pozvat znovu',
  signAgain: 'Poslat znovu k podpisu',
  takeBack: 'Vzít pozvánku zpět',
  waits: 'Formulář půjde odeslat, až ho všichni potvrdí. Do té doby zůstane uložený.',
  sees: (name: string) => `Co uvidí a podepíše: ${name}`,
  seesFees: 'Uvidí také poplatky.',
  seesNothing: 'Z vašich odpovědí nic, jen název formuláře a vaše jméno.',
  reason: 'Důvod',
  parts: {
    own: 'otázky pro toho, kdo spolupodepisuje',
    fees: 'poplatky',
    gone: 'otázka, na kterou se formulář už neptá',
  },
  tooMany: {
    'too-many-of-pair': (most: number) =>
      `Na tento e-mail jste za poslední den poslali pozvánku ${most}×, častěji to nejde. Další pošlete zítra; kdo nechce čekat, podepíše na papíře, jak je napsáno níže. Všechno zůstalo uložené.`,
    'too-many-of-email': (most: number) =>
      `Na tento e-mail už za poslední den odešlo ${most} pozvánek, víc se jich denně neposílá. Další pošlete zítra; kdo nechce čekat, podepíše na papíře, jak je napsáno níže. Všechno zůstalo uložené.`,
    'too-many-of-draft': (most: number) =>
      `Z tohoto formuláře už za poslední den odešlo ${most} pozvánek, víc se jich denně neposílá. Další pošlete zítra; kdo nechce čekat, podepíše na papíře, jak je napsáno níže. Všechno zůstalo uložené.`,
    'too-many-of-person': (most: number) =>
      `Za poslední den jste poslali ${most} pozvánek, víc jich denně poslat nemůžete. Další pošlete zítra; kdo nechce čekat, podepíše na papíře, jak je napsáno níže. Všechno zůstalo uložené. Kdo má totožnost ověřenou na úřadě, může jich poslat víc.`,
  },
  ownEmail: 'Tohle je váš e-mail. Spolupodepsat musí někdo jiný: napište jeho e-mail.',
  changeEmail: 'Změnit e-mail',
  otherWay: {
    title: 'Jak podepsat na papíře, když ten druhý nemá e-mail nebo ověřený účet',
    body: 'Vytiskněte si prázdný formulář, vyplňte ho a podepište oba perem. Pak ho doneste nebo pošlete úřadu. Tady vyplněné odpovědi zůstanou uložené, úřadu se ale neposílají.',
    link: 'Prázdný formulář k vytištění (PDF)',
  },
  otherName: {
    title: (named: string, verified: string) =>
      `Pozvali jste: ${named}. Pozvaný účet má ověřené jméno: ${verified}.`,
    body: 'Je-li to tatáž osoba, opravte jméno v odpovědích; pozvánka platí dál. Jinak ji vezměte zpět.',
  },
  otherBirth: {
    title: (named: string) => `${named} žádá o opravu data narození: ověřené má jiné, než píšete.`,
    body: 'Opravte ho v odpovědích. Tím tato pozvánka skončí; pošlete pak novou.',
  },
  partner: {
    title: 'Žádost o spolupodpis',
    lead: (inviter: string, office: string) =>
      `${inviter} vás žádá, abyste spolupodepsal(a) formulář pro úřad ${office}.`,
    form: 'Formulář',
    subject: 'Věc',
    inviter: 'Kdo vás žádá',
    office: 'Úřad',
    until: 'Odpovězte do',
    invited: 'Koho zve',
    signs: 'Co podepisujete',
    onlyYours: 'Vidíte jen to, co se týká vás. Ostatní odpovědi zná jen odesílatel a úřad.',
    answersOf: (name: string) => `Takto odpověděl(a) ${name}; „vy“ a „váš“ tu znamená tuto osobu.`,
    nothingShown: 'Z odpovědí odesílatele podepisujete jen to, že se k formuláři připojujete.',
    changedSince: 'Od vašeho podpisu se změnilo:',
    askedAnew: 'Proto vás odesílatel žádá o podpis znovu.',
    takeBack: 'Vzít svůj podpis zpět',
    noAnswer: 'neuvedeno',
    otherAccount: 'Přihlaste se účtem s e-mailem, na který pozvánka přišla.',
    switchAccount: 'Odhlásit a přihlásit jiným účtem',
    takenBack: {
      title: 'Pozvánka byla vzata zpět',
      body: 'Kdo vás žádal, ji zrušil, nebo v odpovědích změnil, koho se týká. Nic dělat nemusíte. Pozve-li vás znovu, přijde vám nový e-mail.',
    },
    toSignings: 'Co čeká na váš podpis',
    deadLink: {
      title: 'Tento odkaz už nikam nevede',
      body: 'Odesílatel vzal pozvánku zpět, poslal novější nebo formulář smazal. Možná odkaz z e-mailu není celý. Platí vždy poslední e-mail; co na vás čeká, je také v seznamu.',
      unsaved:
        'Co jste tu napsali, se neuložilo a nikomu nedošlo. Pokud to ještě potřebujete, zkopírujte si to.',
    },
    bothNames: (named: string, verified: string) =>
      `V pozvánce stojí: ${named}. Vaše ověřené jméno: ${verified}.`,
    tellSender: 'Požádat odesílatele o opravu jména',
    told: 'Odesílatel o tom ví a může jméno opravit.',
    born: {
      title: 'Vaše datum narození je napsané jinak, než máte ověřené',
      body: (written: string, verified: string) =>
        `Odesílatel napsal ${written}, ověřené je ${verified}. Je-li to chyba, požádejte ho o opravu a nepodepisujte; opravou tato pozvánka skončí a přijde vám nová.`,
      ask: 'Požádat odesílatele o opravu data narození',
      told: 'Odesílatel o tom ví a může datum opravit.',
    },
    toAnswer: 'Než potvrdíte, vyplňte',
    change: 'Změnit',
    confirm: 'Potvrdit a spolupodepsat',
    declaration: 'Potvrzením se k podání připojujete svým jménem.',
    refuseIndeed: 'Ano, odmítnout',
    takeBackIndeed: 'Ano, vzít podpis zpět',
    refusing:
      'Odesílateli přijde e-mail, že nepodepíšete, a formulář s vaším podpisem neodešle. Pozvat vás může znovu.',
    refuse: 'Odmítnout',
    why: 'Proč nepodepíšete',
    whyHint: 'Přečte si to ten, kdo vás žádá. E-mail to neuvede, do úřadu se to neposílá.',
    yourReason: 'Uvedený důvod',
    verify: 'Jak se ověřit',
    goOn: 'Uložit a pokračovat',
    back: 'Zpět na přehled',
    states: {
      confirmed: (at: string) => `Formulář jste potvrdil(a) ${at}. Dál ho má ten, kdo vás žádal.`,
      refused: (at: string) => `Spolupodpis jste odmítl(a) ${at}.`,
      expired: () => 'Pozvánka už neplatí. Požádejte o novou toho, kdo ji poslal.',
      outdated: () =>
        'Podpis už neplatí, protože se odpovědi změnily. Až vás odesílatel znovu požádá, přijde vám e-mail.',
      sent: (mark: string) => `Formulář byl odeslán, úřad ho vede pod číslem ${mark}.`,
      sentWithout: () => 'Formulář byl odeslán bez vašeho podpisu.',
    },
  },
  refusals: {
    'own-invitation': 'Tuto pozvánku jste poslali vy. Potvrdit ji musí někdo jiný.',
    'not-verified': 'Spolupodepsat může jen ten, kdo má ověřenou totožnost.',
    'not-a-person': 'Spolupodepsat může jen člověk, ne firma. Přihlaste se svým vlastním účtem.',
    'other-name': 'Pozvánka je na jiné jméno, než jaké máte ověřené.',
    'somebody-else': 'Tato pozvánka je pro někoho jiného.',
    unanswered: 'Nejdřív odpovězte na své otázky.',
    'no-longer-open': 'Na tuto pozvánku už nejde odpovědět.',
    'changed-meanwhile': 'Odpovědi se mezitím změnily. Podívejte se na ně znovu a pak potvrďte.',
    'reason-too-long': 'Důvod je delší než 500 znaků. Zkraťte ho.',
  } satisfies Record<SignRefusal, string>,
}

export type CosignWords = typeof cs
