import type { ReceiptWords } from '../words.ts'

export const receipt: ReceiptWords = {
  title: 'Potvrzení o doručení',
  delivered: office => `Podání bylo doručeno úřadu ${office}`,
  keep: 'Číslo si nemusíte opisovat: potvrzení jsme vám uložili do schránky a posíláme je e-mailem.',
  mark: 'Číslo jednací',
  office: 'Úřad',
  deliveredAt: 'Okamžik doručení',
  sender: 'Odesílatel',
  subject: 'Předmět',
  inCzech: 'Úřad to dostal česky',
  dueOn: 'Úřad má vyřídit nejpozději',
  dueNone: 'zákon zde nestanoví pevný den',
  law: 'Podle',
  next: 'Co bude dál',
  nextSteps: ({ due, phone, mark }) => [
    'Úřad podání přidělí pracovníkovi. Až se s ním něco stane, napíšeme vám.',
    due
      ? `Odpověď má přijít nejpozději ${due}. Když úřad požádá o doplnění, lhůta zatím neběží.`
      : 'O vyřízení vám úřad napíše.',
    phone
      ? `Když se nic neděje, zavolejte ${phone} a řekněte číslo ${mark}.`
      : `Když se nic neděje, ozvěte se úřadu a řekněte číslo ${mark}.`,
  ],
  received: 'Co úřad přijal',
  receivedHint: 'Podle otisku kdokoli pozná, že se soubor od doručení nezměnil.',
  part: 'Část',
  size: 'Velikost',
  hash: 'Otisk (SHA-256)',
  text: 'Text podání',
  downloads: 'Ke stažení',
  pdf: 'Potvrzení v PDF s elektronickou pečetí',
  proof: 'Důkaz v samostatném souboru (.tlog-proof)',
  certificate: 'Osvědčení digitálního úkonu',
  certificateComes:
    'Osvědčení digitálního úkonu dostanete za chvíli do schránky a odkaz přibude tady.',
  sentFiles: 'Co jste odeslali',
  proofHint:
    'Důkaz je také uvnitř PDF. Kdokoli podle něj i bez portálu ověří, co a kdy úřad přijal.',
  preparing: 'Potvrzení v PDF se připravuje',
  preparingHint: 'Podání je doručeno a uloženo. Soubor bude hotový za okamžik.',
  reload: 'Zkusit znovu',
  print: 'Stránku můžete vytisknout.',
  track: 'Sledovat podání',
  document: {
    title: 'Potvrzení o doručení podání',
    intro: office =>
      `Úřad ${office} potvrzuje, že mu níže uvedené podání bylo doručeno elektronicky přes portál VIRTUOS.`,
    key: 'Klíč dokladového deníku, kterým se důkaz ověří:',
    small:
      'V tomto dokumentu je vložen soubor potvrzeni.tlog-proof. Dokazuje, že otisky výše uvedených částí jsou zapsány v dokladovém deníku úřadu, a ověří jej kdokoli bez přístupu k portálu.',
    law: '§ 4 odst. 8 a 9 vyhl. č. 259/2012 Sb., o podrobnostech výkonu spisové služby',
    binding: '',
    fileWord: 'potvrzeni',
  },
  message: {
    body: (mark, at) =>
      `Vaše podání bylo doručeno ${at} a má číslo jednací ${mark}. Potvrzení s elektronickou pečetí a důkaz jsou v přílohách.`,
  },
  mail: {
    subject: mark => `Potvrzení o doručení podání ${mark}`,
    body: ({ office, mark, at, due, address }) => `Dobrý den,

Úřad ${office} potvrzuje doručení vašeho podání.

Číslo jednací: ${mark}
Doručeno: ${at}
${due ? `Úřad má vyřídit nejpozději: ${due}\n` : ''}
V příloze je potvrzení s elektronickou pečetí a důkaz, který ověří kdokoli i bez portálu.
Průběh sledujte zde: ${address}

Na tento e-mail neodpovídejte.
`,
  },
}
