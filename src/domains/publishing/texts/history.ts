import type { Texts } from '../../../platform/i18n/index.ts'
import type { DeedKind } from '../rules/deeds.ts'

type PlannedDeed = { who: string; version: number; day: string }

type Words = {
  title: string
  lead: string
  written: (number: number) => string
  version: (number: number) => string
  deeds: Record<DeedKind, (who: string) => string>
  /** What was done for a later day: a plan until then, and told as one afterwards, too. */
  planned: Record<'published' | 'withdrawn', (plan: PlannedDeed) => string>
  since: (day: string) => string
  compare: (older: number, newer: number) => string
  compareDraft: (older: number) => string
  nothing: string
}

const cs: Words = {
  title: 'Historie',
  lead: 'Kdo co kdy udělal, verzi po verzi.',
  written: number => `Rozpracovaná verze ${number}`,
  version: number => `Verze ${number}`,
  deeds: {
    begun: who => `${who}: začátek psaní`,
    saved: who => `${who}: uložení`,
    proposed: who => `${who}: návrh ke zveřejnění`,
    'given-back': who => `${who}: vrácení k přepracování`,
    published: who => `${who}: zveřejnění`,
    withdrawn: who => `${who}: stažení`,
    restored: who => `${who}: návrat k zahozenému`,
    dropped: who => `${who}: zahození konceptu`,
    'withdrawal-called-off': who => `${who}: zrušení naplánovaného stažení`,
    'version-called-off': who => `${who}: zrušení naplánovaného zveřejnění`,
  },
  planned: {
    published: ({ who, version, day }) => `${who}: naplánování verze ${version} od ${day}`,
    withdrawn: ({ who, day }) => `${who}: naplánování stažení od ${day}`,
  },
  since: day => `od ${day}`,
  compare: (older, newer) => `Porovnat verze ${older} a ${newer}`,
  compareDraft: older => `Porovnat koncept s verzí ${older}`,
  nothing: 'O této verzi není zapsáno nic dalšího.',
}

const en: Words = {
  title: 'History',
  lead: 'Who did what and when, version by version.',
  written: number => `Version ${number}, being written`,
  version: number => `Version ${number}`,
  deeds: {
    begun: who => `${who}: began to write`,
    saved: who => `${who}: saved`,
    proposed: who => `${who}: proposed for publishing`,
    'given-back': who => `${who}: gave back`,
    published: who => `${who}: published`,
    withdrawn: who => `${who}: withdrew`,
    restored: who => `${who}: brought back what was thrown away`,
    dropped: who => `${who}: threw the draft away`,
    'withdrawal-called-off': who => `${who}: called off the planned withdrawal`,
    'version-called-off': who => `${who}: called off the planned publishing`,
  },
  planned: {
    published: ({ who, version, day }) => `${who}: planned version ${version} from ${day}`,
    withdrawn: ({ who, day }) => `${who}: planned the withdrawal from ${day}`,
  },
  since: day => `from ${day}`,
  compare: (older, newer) => `Compare versions ${older} and ${newer}`,
  compareDraft: older => `Compare the draft with version ${older}`,
  nothing: 'Nothing more is noted of this version.',
}

const de: Words = {
  title: 'Verlauf',
  lead: 'Wer was wann getan hat, Version für Version.',
  written: number => `Version ${number}, in Arbeit`,
  version: number => `Version ${number}`,
  deeds: {
    begun: who => `${who}: Beginn`,
    saved: who => `${who}: gespeichert`,
    proposed: who => `${who}: zur Veröffentlichung vorgeschlagen`,
    'given-back': who => `${who}: zurückgegeben`,
    published: who => `${who}: veröffentlicht`,
    withdrawn: who => `${who}: zurückgezogen`,
    restored: who => `${who}: Verworfenes zurückgeholt`,
    dropped: who => `${who}: Entwurf verworfen`,
    'withdrawal-called-off': who => `${who}: Aufhebung des geplanten Zurückziehens`,
    'version-called-off': who => `${who}: Aufhebung der geplanten Veröffentlichung`,
  },
  planned: {
    published: ({ who, version, day }) => `${who}: Version ${version} ab ${day} geplant`,
    withdrawn: ({ who, day }) => `${who}: Zurückziehen ab ${day} geplant`,
  },
  since: day => `ab ${day}`,
  compare: (older, newer) => `Versionen ${older} und ${newer} vergleichen`,
  compareDraft: older => `Entwurf mit Version ${older} vergleichen`,
  nothing: 'Zu dieser Version ist nichts weiter vermerkt.',
}

export const historyTexts: Texts<Words> = { cs, en, de }
