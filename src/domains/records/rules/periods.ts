import { type MatterKind, matterKinds } from '../../../foundation/matters.ts'

export { type MatterKind, matterKinds }

export type Span = { count: number; unit: 'days' | 'months' }

/**
 * A period of the law as data.
 *
 * `completion` says what a call for completion does: the period stops and runs on afterwards, it
 * starts anew on the day of completion, or the law knows no stopping and it runs all the time.
 */
export type Period = {
  kind: MatterKind
  base: Span
  law: string
  completion: { effect: 'resumes' | 'restarts' | 'runs-on'; law: string }
  /** After a stop the period never ends sooner than so many days after its end. */
  atLeastDaysAfterStop: number
  extension: (Span & { law: string }) | null
  /** What a lawyer should still check before an office relies on it. */
  note: string
}

const resumes: Pick<Period, 'completion' | 'atLeastDaysAfterStop'> = {
  completion: { effect: 'resumes', law: '§ 65 odst. 1 zák. č. 500/2004 Sb.' },
  atLeastDaysAfterStop: 15,
}

const runsOn = (law: string): Pick<Period, 'completion' | 'atLeastDaysAfterStop'> => ({
  completion: { effect: 'runs-on', law },
  atLeastDaysAfterStop: 0,
})

const periods: Record<MatterKind, Omit<Period, 'kind'>> = {
  general: {
    base: { count: 30, unit: 'days' },
    law: '§ 71 odst. 3 zák. č. 500/2004 Sb.',
    ...resumes,
    extension: { count: 30, unit: 'days', law: '§ 71 odst. 3 písm. a) zák. č. 500/2004 Sb.' },
    note: 'to be checked: the period stops only by a resolution (§ 64), sent with the call',
  },
  'information-request': {
    base: { count: 15, unit: 'days' },
    law: '§ 14 odst. 5 písm. d) zák. č. 106/1999 Sb.',
    completion: { effect: 'restarts', law: '§ 14 odst. 5 písm. d) zák. č. 106/1999 Sb.' },
    atLeastDaysAfterStop: 0,
    extension: { count: 10, unit: 'days', law: '§ 14 odst. 7 zák. č. 106/1999 Sb.' },
    note: 'to be checked: the letters of § 14; a call for completion is due within 7 days',
  },
  complaint: {
    base: { count: 60, unit: 'days' },
    law: '§ 175 odst. 5 zák. č. 500/2004 Sb.',
    ...runsOn('§ 175 odst. 5 zák. č. 500/2004 Sb.'),
    extension: null,
    note: 'to be checked: may be exceeded only when what is needed cannot be obtained (par. 6)',
  },
  petition: {
    base: { count: 30, unit: 'days' },
    law: '§ 5 odst. 3 zák. č. 85/1990 Sb.',
    ...runsOn('§ 5 odst. 3 zák. č. 85/1990 Sb.'),
    extension: null,
    note: 'to be checked: the number of the paragraph; 30 days are stated by several offices',
  },
  suggestion: {
    base: { count: 60, unit: 'days' },
    law: '§ 16 odst. 2 písm. g) zák. č. 128/2000 Sb.',
    ...runsOn('§ 16 odst. 2 písm. g) zák. č. 128/2000 Sb.'),
    extension: { count: 30, unit: 'days', law: '§ 16 odst. 2 písm. g) zák. č. 128/2000 Sb.' },
    note: 'to be checked: 90 days in all where the council (zastupitelstvo) decides',
  },
  notice: {
    base: { count: 30, unit: 'days' },
    law: '§ 42 zák. č. 500/2004 Sb.',
    ...runsOn('§ 42 zák. č. 500/2004 Sb.'),
    extension: null,
    note: 'to be checked: an answer is owed only to who asked for one',
  },
}

/** Whether a text names a kind of matter. */
export function isMatterKind(text: string): text is MatterKind {
  return (matterKinds as readonly string[]).includes(text)
}

/** The period of a kind of matter; throws on an unknown kind, since forms offer known ones only. */
export function periodFor(kind: string): Period {
  if (!isMatterKind(kind)) throw new Error(`no period is known for matters of kind ${kind}`)
  return { kind, ...periods[kind] }
}
