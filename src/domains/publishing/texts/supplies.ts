import type { Texts } from '../../../platform/i18n/index.ts'

type Words = {
  title: string
  waiting: (count: number) => string
  about: string
  see: string
  lead: (isOffered: boolean) => string
  none: string
  before: string
  theirs: string
  ours: string
  both: string
  choose: (place: string) => string
  take: string
  keep: string
  save: string
  keepAll: string
  isProposed: string
  late: string
  broken: string
  kept: Record<string, string>
}

const cs: Words = {
  title: 'Novější znění dodané s portálem',
  waiting: count => `S portálem přišlo novější znění: ${count}`,
  about: 'S portálem přišlo novější znění',
  see: 'Porovnat a vybrat, co převzít',
  lead: isOffered =>
    `${isOffered ? 'Lidem se dál nabízí vaše znění.' : 'Lidem se teď nenabízí nic, ani dodané znění: vaše je stažené nebo už neplatí.'} Vyberte u každé změny, co má platit: převzaté přijde do konceptu a lidé to uvidí, až ho zveřejníte.`,
  none: 'Novější znění nepřináší nic, co byste už neměli.',
  before: 'Dodáno dřív',
  theirs: 'Dodáno nově',
  ours: 'U vás',
  both: 'Změněno u vás i v dodaném znění',
  choose: place => `Co má platit: ${place}`,
  take: 'převzít změnu',
  keep: 'nechat naše',
  save: 'Uložit výběr',
  keepAll: 'Nechat všechno naše',
  isProposed: 'Koncept je navržen ke zveřejnění. Vybírat půjde, až ho někdo vrátí nebo zveřejní.',
  late: 'Koncept se mezitím změnil, nebo přišlo ještě novější znění. Podívejte se na něj znovu.',
  broken: 'Vybrané změny bez ostatních nedávají smysl. Převezměte jich víc, nebo žádnou.',
  kept: {
    'supply-taken': 'Vybrané změny jsou v konceptu. Zkontrolujte ho a navrhněte ke zveřejnění.',
    'supply-kept': 'Zůstává vaše znění. Ozveme se, až přijde další.',
  },
}

const en: Words = {
  title: 'Newer wording that came with the portal',
  waiting: count => `A newer wording came with the portal: ${count}`,
  about: 'A newer wording came with the portal',
  see: 'Compare and choose what to take over',
  lead: isOffered =>
    `${isOffered ? 'People are still offered your wording.' : 'People are offered nothing now, not even the wording that came: yours is withdrawn or has ended.'} Choose for each change what should apply: what you take over goes into the draft, and people see it when you publish that.`,
  none: 'The newer wording brings nothing that you do not have already.',
  before: 'Came before',
  theirs: 'Came now',
  ours: 'Yours',
  both: 'Changed by you and in the wording that came',
  choose: place => `What should apply: ${place}`,
  take: 'take the change over',
  keep: 'keep ours',
  save: 'Save the choice',
  keepAll: 'Keep all of ours',
  isProposed: 'The draft is proposed. You can choose when it is given back or published.',
  late: 'The draft has changed in the meantime, or a still newer wording came. Look at it again.',
  broken: 'The chosen changes make no sense without the others. Take over more, or none.',
  kept: {
    'supply-taken': 'The chosen changes are in the draft. Check it and propose it for publishing.',
    'supply-kept': 'Your wording stays. You will be told when another one comes.',
  },
}

const de: Words = {
  title: 'Neuere Fassung, mit dem Portal geliefert',
  waiting: count => `Mit dem Portal kam eine neuere Fassung: ${count}`,
  about: 'Mit dem Portal kam eine neuere Fassung',
  see: 'Vergleichen und wählen, was Sie übernehmen',
  lead: isOffered =>
    `${isOffered ? 'Angeboten wird weiter Ihre Fassung.' : 'Angeboten wird jetzt nichts, auch nicht die gelieferte Fassung: Ihre ist zurückgezogen oder abgelaufen.'} Wählen Sie zu jeder Änderung, was gelten soll: Übernommenes kommt in den Entwurf und gilt, sobald Sie ihn veröffentlichen.`,
  none: 'Die neuere Fassung bringt nichts, was Sie nicht schon haben.',
  before: 'Früher geliefert',
  theirs: 'Neu geliefert',
  ours: 'Bei Ihnen',
  both: 'Bei Ihnen und in der gelieferten Fassung geändert',
  choose: place => `Was gelten soll: ${place}`,
  take: 'Änderung übernehmen',
  keep: 'unseres behalten',
  save: 'Auswahl speichern',
  keepAll: 'Alles Eigene behalten',
  isProposed:
    'Der Entwurf ist vorgeschlagen. Wählen können Sie, wenn er zurückgegeben oder veröffentlicht ist.',
  late: 'Der Entwurf hat sich inzwischen geändert, oder es kam eine noch neuere Fassung. Sehen Sie noch einmal nach.',
  broken:
    'Die gewählten Änderungen ergeben ohne die anderen keinen Sinn. Übernehmen Sie mehr oder keine.',
  kept: {
    'supply-taken':
      'Die gewählten Änderungen stehen im Entwurf. Prüfen Sie ihn und schlagen Sie ihn vor.',
    'supply-kept': 'Ihre Fassung bleibt. Sie erfahren, wenn eine weitere kommt.',
  },
}

/** The product's newer texts at the operator's desk. */
export const supplyTexts: Texts<Words> = { cs, en, de }
