import { formatCzk, type Lang, type Texts } from '../../../platform/i18n/index.ts'
import type { OpenPart, PaperForm } from '../rules/paper-form.ts'

type Words = {
  form: string
  version: (version: number) => string
  fee: string
  byOfficer: string
  open: Record<OpenPart, string>
}

const texts: Texts<Words> = {
  cs: {
    form: 'Formulář',
    version: version => `verze ${version}`,
    fee: 'Poplatek',
    byOfficer: 'Podle odpovědí určí úředník',
    open: { fee: 'poplatek', period: 'druh věci a lhůtu', unit: 'útvar' },
  },
  en: {
    form: 'Form',
    version: version => `version ${version}`,
    fee: 'Fee',
    byOfficer: 'Set by the officer from the answers',
    open: { fee: 'the fee', period: 'the kind of matter and its period', unit: 'the unit' },
  },
  de: {
    form: 'Formular',
    version: version => `Version ${version}`,
    fee: 'Gebühr',
    byOfficer: 'Nach den Antworten bestimmt der Sachbearbeiter',
    open: { fee: 'die Gebühr', period: 'Art und Frist der Sache', unit: 'die Abteilung' },
  },
}

/** Which form a paper is, what it costs, and what an officer sets, as labels with values. */
export function paperFormRows(lang: Lang, form: PaperForm): { label: string; value: string }[] {
  const words = texts[lang]
  const { title, slug, version, fees, open } = form
  const paid = fees.map(({ name, czk }) => `${name} ${formatCzk(lang, czk)}`)
  const rows = [
    { label: words.form, value: `${title} (${slug}, ${words.version(version)})` },
    { label: words.fee, value: paid.join(', ') },
    { label: words.byOfficer, value: open.map(part => words.open[part]).join(', ') },
  ]
  return rows.filter(({ value }) => value !== '')
}
