import type { DraftWords } from '../words.ts'

export const drafting: DraftWords = {
  newTitle: 'Nové podání',
  steps: step => `Krok ${step} ze 4`,
  list: 'Moje podání',
  office: {
    title: 'Kterému úřadu chcete napsat?',
    lead: 'Napište jméno obce nebo města. Na háčcích a čárkách nezáleží.',
    search: 'Obec nebo město',
    searchHint: 'Například Klatovy.',
    choose: name => `Napsat: ${name}`,
    found: 'Nalezené úřady',
    none: 'Takový úřad jsme nenašli. Zkontrolujte, zda je jméno napsané správně.',
    notConnected: 'zatím není připojen, přes portál mu psát nelze',
    connected: 'Připojené úřady',
    resume: office => `Pro úřad ${office} máte rozepsané podání`,
    resumeBody: 'Můžete v něm pokračovat tam, kde jste přestali.',
    resumeLink: 'Pokračovat v rozepsaném',
    startAnew: 'Nebo níže napište nové podání.',
  },
  content: {
    title: 'Co chcete úřadu napsat?',
    to: 'Komu píšete',
    changeOffice: 'Změnit úřad',
    kind: 'O co jde',
    subject: 'Předmět',
    subjectHint: 'Jednou větou, například: Žádost o pokácení lípy u domu č. p. 214.',
    body: 'Text podání',
    bodyHint:
      'Popište, co se stalo a co od úřadu chcete. Své jméno a adresu psát nemusíte, úřad je dostane.',
    submit: 'Uložit a pokračovat',
    saveLater:
      'Co napíšete, uloží se po stisku Uložit a pokračovat. Pak se k tomu vrátíte z jakéhokoli zařízení.',
    languageNote: '',
  },
  attachments: {
    title: 'Chcete něco přiložit?',
    lead: 'Přílohy nejsou povinné. Může jich být nejvýše 20 a dohromady nejvýše 100 MB.',
    kinds: 'Které soubory přijímáme',
    choose: 'Soubory',
    chooseHint: 'Můžete vybrat více souborů najednou, třeba fotografie z telefonu.',
    add: 'Přiložit a vybrat další',
    continue: 'Pokračovat ke kontrole',
    attached: 'Přiložené soubory',
    none: 'Zatím není přiloženo nic.',
    name: 'Soubor',
    size: 'Velikost',
    remove: 'Odebrat',
    used: (used, total, count) => `Přiloženo ${count} z 20 souborů, ${used} z ${total}.`,
    doubled: name => `Soubor ${name} už přiložený je, podruhé jsme ho nepřidali.`,
    shortened:
      'Název souboru je příliš dlouhý, vynechali jsme jeho prostředek. Úřad soubor dostane pod tímto názvem:',
  },
  review: {
    title: 'Zkontrolujte a odešlete',
    lead: 'Takto podání dostane úřad. Co nesedí, ještě změňte.',
    office: 'Úřad',
    kind: 'O co jde',
    subject: 'Předmět',
    body: 'Text',
    attachments: 'Přílohy',
    sender: 'Odesílatel',
    change: 'Změnit',
    noAttachments: 'Bez příloh.',
    send: 'Odeslat podání',
    declaration: 'Podání úřadu posíláte svým jménem. Hned po odeslání dostanete potvrzení.',
    declarationFor: name =>
      `Podání úřadu posíláte za organizaci ${name}. Hned po odeslání dostanete potvrzení.`,
    notVerifiedTitle: 'Než podání odešlete, ověřte svou totožnost',
    notVerifiedBody:
      'Stačí jednou zajít s občanským průkazem nebo pasem na kterýkoli připojený úřad a říct kód ze svého účtu. Toto podání zůstane uložené, pak ho jen odešlete.',
    notVerifiedElse: ({ name, phone, address }) =>
      `Spěchá to, nebo teď doklad nemáte? ${
        phone
          ? `Zavolejte na úřad ${name}, ${phone}, nebo tam přijďte (${address})`
          : `Přijďte na úřad ${name} (${address})`
      }: poradí vám, jak to vyřídit bez portálu.`,
    verify: 'Jak se ověřit a můj kód',
    later: 'Odeslat později',
    laterHint: 'Podání zůstane uložené mezi vašimi podáními.',
  },
  removal: {
    title: 'Smazat rozepsané podání?',
    body: 'Smaže se text i přílohy. Úřad se o něm nedozví. Vzít to zpět nepůjde.',
    confirm: 'Smazat rozepsané podání',
    keep: 'Ponechat',
    link: 'Smazat rozepsané podání',
  },
  stale: {
    title: 'Podání jste mezitím změnili jinde',
    body: 'V jiném okně nebo zařízení bylo uloženo něco jiného. Co jste napsali teď, zůstalo ve formuláři a zatím se neuložilo. Porovnejte obojí; uložením platí to, co je ve formuláři.',
    saved: 'Mezitím uloženo',
    keep: 'Uložit, co je ve formuláři',
    field: { matterKind: 'O co jde', subject: 'Předmět', body: 'Text podání' },
  },
  contentRefusals: {
    'kind-missing': 'Vyberte, o co jde.',
    'subject-missing': 'Napište předmět, aby úřad hned věděl, čeho se podání týká.',
    'subject-too-long': 'Předmět zkraťte na 250 znaků; podrobnosti patří do textu.',
    'body-missing': 'Napište, co od úřadu chcete.',
    'body-too-long': 'Text zkraťte na 20 000 znaků, nebo jej přiložte jako soubor.',
  },
  sendRefusals: {
    'not-verified': 'Podání může odeslat jen ten, kdo má ověřenou totožnost. Zůstalo uložené.',
    incomplete: 'Podání ještě není úplné. Doplňte, co chybí.',
    'changed-meanwhile':
      'Podání se od chvíle, kdy jste je kontrolovali, změnilo. Zkontrolujte je znovu a odešlete.',
    'attachments-too-large': 'Příloh je příliš mnoho nebo jsou příliš velké. Některé odeberte.',
    'not-signed': 'Formulář ještě nepotvrdili všichni, kdo ho mají spolupodepsat. Zůstal uložený.',
    'not-for-sender':
      'Tento formulář pro vás není, úřad ho od vás nemůže přijmout. Vaše odpovědi zůstaly uložené.',
    'form-ended': 'Úřad už tento formulář nepřijímá. Vaše odpovědi zůstaly uložené.',
  },
}
