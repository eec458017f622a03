import {
  competences,
  type Guide,
  guideCategories,
  type Overlay,
  type SectionName,
  sectionNames,
} from './guide.ts'

/** What a clerk writes on one page: a section, or the facts that belong together. */
export type PartName = 'basics' | 'office' | SectionName | 'questions' | 'links' | 'responsibility'

/** The name of a field's words in `texts/parts`. */
export type LabelName =
  | 'title'
  | 'summary'
  | 'keywords'
  | 'category'
  | 'competence'
  | 'bookable'
  | 'section'
  | 'how'
  | 'fees'
  | 'feeName'
  | 'czk'
  | 'feeText'
  | 'law'
  | 'local'
  | 'questions'
  | 'question'
  | 'answer'
  | 'laws'
  | 'forms'
  | 'related'
  | 'services'
  | 'service'
  | 'act'
  | 'agenda'
  | 'responsible'
  | 'checkedOn'
  | 'toCheck'
  | 'remark'
  | 'hours'
  | 'unit'
  | 'contactName'
  | 'phone'
  | 'email'
  | 'room'
  | 'hidden'

/** One thing to write, and where it belongs in the content. */
export type PartField = { place: string[]; label: LabelName; optional?: boolean } & (
  | { kind: 'words'; rows?: number }
  | { kind: 'line' | 'lines' | 'money' | 'day' | 'flag' }
  | { kind: 'choice'; options: readonly string[] }
  | { kind: 'rows'; fields: PartField[] }
)

const guideParts: readonly PartName[] = [
  'basics',
  ...sectionNames,
  'questions',
  'links',
  'responsibility',
]
const overlayParts: readonly PartName[] = ['office', ...sectionNames, 'links']

/** The parts of a guide or of an adaptation, in the order in which they are written. */
export function partsOf({ kind }: Guide | Overlay): readonly PartName[] {
  return kind === 'guide' ? guideParts : overlayParts
}

/** The fields of a part. */
export function fieldsOf(content: Guide | Overlay, part: PartName): PartField[] {
  return content.kind === 'guide' ? guideFields(part) : overlayFields(part)
}

function guideFields(part: PartName): PartField[] {
  if (part === 'basics') return basics
  if (part === 'questions') return [questions]
  if (part === 'links') return [...addresses, services]
  if (part === 'responsibility') return responsibility
  const text: PartField = {
    ...{ kind: 'words', place: ['sections', part], label: 'section', rows: 14, optional: true },
  }
  return part === 'fees' ? [text, fees([...fee, localFlag])] : [text]
}

function overlayFields(part: PartName): PartField[] {
  if (part === 'office') return office
  if (part === 'links') return [linesOf('forms')]
  const at = ['sections', part]
  const text: PartField[] = [
    { kind: 'choice', place: [...at, 'how'], label: 'how', options: ['replaces', 'adds'] },
    { kind: 'words', place: [...at, 'text'], label: 'section', rows: 12, optional: true },
  ]
  return part === 'fees' ? [...text, fees(fee)] : text
}

const basics: PartField[] = [
  { kind: 'words', place: ['title'], label: 'title' },
  { kind: 'words', place: ['summary'], label: 'summary', rows: 3 },
  { kind: 'words', place: ['keywords'], label: 'keywords', optional: true },
  { kind: 'choice', place: ['category'], label: 'category', options: guideCategories },
  {
    ...{ kind: 'choice', place: ['competence'], label: 'competence', optional: true },
    options: ['', ...competences],
  },
  { kind: 'line', place: ['bookable'], label: 'bookable', optional: true },
]

const fee: PartField[] = [
  { kind: 'words', place: ['name'], label: 'feeName' },
  { kind: 'money', place: ['czk'], label: 'czk', optional: true },
  { kind: 'words', place: ['text'], label: 'feeText', optional: true },
  { kind: 'line', place: ['law'], label: 'law', optional: true },
]
const localFlag: PartField = { kind: 'flag', place: ['local'], label: 'local' }

function fees(fields: PartField[]): PartField {
  return { kind: 'rows', place: ['fees'], label: 'fees', fields }
}

const questions: PartField = {
  kind: 'rows',
  place: ['questions'],
  label: 'questions',
  fields: [
    { kind: 'words', place: ['question'], label: 'question' },
    { kind: 'words', place: ['answer'], label: 'answer', rows: 5 },
  ],
}

function linesOf(name: 'forms' | 'related'): PartField {
  return { kind: 'lines', place: [name], label: name, optional: true }
}

const addresses: PartField[] = [
  { kind: 'lines', place: ['law'], label: 'laws' },
  linesOf('forms'),
  linesOf('related'),
]

const services: PartField = {
  kind: 'rows',
  place: ['services'],
  label: 'services',
  fields: (['service', 'act', 'agenda'] as const).map(name => ({
    ...{ kind: 'line', place: [name], label: name, optional: true },
  })),
}

const unit: PartField = { kind: 'line', place: ['unit'], label: 'unit', optional: true }

const responsibility: PartField[] = [
  { kind: 'words', place: ['responsible'], label: 'responsible' },
  unit,
  { kind: 'day', place: ['checkedOn'], label: 'checkedOn' },
  {
    kind: 'rows',
    place: ['toCheck'],
    label: 'toCheck',
    fields: [{ kind: 'words', place: [], label: 'remark', rows: 2 }],
  },
]

const office: PartField[] = [
  { kind: 'words', place: ['hours'], label: 'hours', rows: 2, optional: true },
  unit,
  { kind: 'line', place: ['contact', 'name'], label: 'contactName', optional: true },
  { kind: 'line', place: ['contact', 'phone'], label: 'phone', optional: true },
  { kind: 'line', place: ['contact', 'email'], label: 'email', optional: true },
  { kind: 'line', place: ['contact', 'room'], label: 'room', optional: true },
  { kind: 'flag', place: ['hidden'], label: 'hidden' },
]
