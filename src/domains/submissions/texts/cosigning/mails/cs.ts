import type { CosignMails } from '../mail-words.ts'

export const cs: CosignMails = {
  again: (changed: string) =>
    `Už jste ho podepsal(a), ale pak se změnilo: ${changed}. Podpis platí jen pro to, co jste viděl(a),
proto vás odesílatel žádá znovu.

`,
  why: 'Důvod stojí na stránce formuláře. ',
  invitation: {
    subject: ({ inviter, form }) => `${inviter} vás žádá o spolupodpis: ${form}`,
    text: ({ inviter, form, office, until, address, again }) => `Dobrý den,

${inviter} vás žádá, abyste spolupodepsal(a) formulář „${form}“ pro úřad ${office}.

${again}Přečtete si ho a potvrdíte nebo odmítnete tady. Potřebujete účet na portálu s tímto e-mailem
a totožnost ověřenou na úřadě s občanským průkazem nebo pasem; jak na to, ukáže stránka:
${address}

Odkaz platí do ${until}. Pokud s tím nemáte nic společného, zprávu smažte.

S pozdravem
VIRTUOS`,
  },
  corrected: {
    subject: ({ form }) => `Jméno v pozvánce je opravené, můžete podepsat: ${form}`,
    text: ({ inviter, named, form, office, until, address }) => `Dobrý den,

${inviter} opravil(a) jméno v pozvánce: ${named}. Formulář „${form}“ pro úřad ${office}
můžete do ${until} potvrdit nebo odmítnout tady:
${address}

S pozdravem
VIRTUOS`,
  },
  confirmed: {
    subject: ({ who }) => `${who} potvrdil(a) spolupodpis`,
    text: ({ who, form, office, address }) => `Dobrý den,

${who} potvrdil(a) spolupodpis formuláře „${form}“ pro úřad ${office}. Teď ho můžete odeslat:
${address}

S pozdravem
VIRTUOS`,
  },
  refused: {
    subject: ({ who }) => `${who} odmítl(a) spolupodpis`,
    text: ({ who, form, office, address, why }) => `Dobrý den,

${who} odmítl(a) spolupodepsat formulář „${form}“ pro úřad ${office}. ${why}Požádat můžete někoho jiného:
${address}

S pozdravem
VIRTUOS`,
  },
  'other-name': {
    subject: ({ named }) => `Opravte jméno v pozvánce: ${named}`,
    text: ({ who, named, form, office, address }) => `Dobrý den,

formulář „${form}“ pro úřad ${office} má spolupodepsat ${named}. Pozvaný účet ale má
ověřené jméno ${who}. Opravte jméno, nebo vezměte pozvánku zpět:
${address}

S pozdravem
VIRTUOS`,
  },
  'other-birth': {
    subject: ({ named }) => `Opravte datum narození: ${named}`,
    text: ({ named, form, office, address }) => `Dobrý den,

${named} má spolupodepsat formulář „${form}“ pro úřad ${office}. Datum narození je v něm ale
napsané jinak, než je ověřené. Opravte ho v odpovědích a pošlete pozvánku znovu:
${address}

S pozdravem
VIRTUOS`,
  },
  reminder: {
    subject: ({ inviter, form }) => `${inviter} čeká na váš spolupodpis: ${form}`,
    text: ({ inviter, form, office, until, address }) => `Dobrý den,

${inviter} stále čeká, zda spolupodepíšete formulář „${form}“ pro úřad ${office}.
Potvrdit nebo odmítnout ho můžete do ${until}:
${address}

Pokud s tím nemáte nic společného, zprávu smažte.

S pozdravem
VIRTUOS`,
  },
  last: {
    subject: ({ until, form }) => `Pozvánka k podpisu platí jen do ${until}: ${form}`,
    text: ({ inviter, form, office, until, address }) => `Dobrý den,

pozvánka ke spolupodpisu formuláře „${form}“ pro úřad ${office}, kterou vám poslal(a) ${inviter},
platí jen do ${until}. Potom o vás formulář nebude vědět. Odpovíte tady:
${address}

S pozdravem
VIRTUOS`,
  },
  expired: {
    subject: ({ named }) => `${named} na pozvánku k podpisu neodpověděl(a)`,
    text: ({ named, form, office, address }) => `Dobrý den,

${named} do 30 dnů neodpověděl(a) na žádost o spolupodpis formuláře „${form}“ pro úřad ${office}.
Formulář zůstává uložený. Pozvat znovu nebo někoho jiného můžete tady:
${address}

S pozdravem
VIRTUOS`,
  },
  sent: {
    subject: subject => `Podání s vaším spolupodpisem: ${subject}`,
    body: ({ sender, mark, at, signedAt }) =>
      `${sender} odeslal(a) podání, které jste ${signedAt} spolupodepsal(a). Úřad ho dostal ${at} a vede pod číslem ${mark}. Co jste podepsal(a), je v příloze.`,
  },
}
