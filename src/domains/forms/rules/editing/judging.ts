import { faultsOfText, stopsPublishing, type TextFinding } from '../../../../foundation/readable.ts'
import type { Lang } from '../../../../platform/i18n/index.ts'
import { checkForm, type Finding } from '../checker/index.ts'
import type { FormDefinition, Words } from '../definition.ts'
import type { DefinitionFault } from '../reading/index.ts'
import { faultsIn } from './faults.ts'
import type { Place } from './pointer.ts'

/** What stands in the way of publishing a form, or should be looked at before. */
export type Judgement = { place: Place; blocks: boolean } & (
  | { about: 'definition'; fault: DefinitionFault }
  | { about: 'model'; finding: Finding }
  | { about: 'text'; lang: Lang; finding: TextFinding }
  | { about: 'translation'; lang: Lang }
  | { about: 'unchecked' }
)

/** What the form is judged against: the version before it, and the office's units. */
export type Around = { before?: FormDefinition; units?: readonly string[] }

const langs = ['cs', 'en', 'de'] as const

/**
 * All that is to be put right before a form is proposed or published: the one place where a form
 * is judged. Ways through the form are looked at once its rules fit (`hidesMore`).
 *
 * The largest form takes seconds, so a person who waits is served by `judgeForm`, beside.
 */
export function judge(form: FormDefinition, around: Around = {}): Judgement[] {
  const faults = faultsIn(form)
  const definition = faults.map(fault => ({
    ...{ place: fault.place, blocks: true, about: 'definition' as const, fault },
  }))
  const findings = faults.every(isBeside) ? checkForm(form, around) : []
  const model = findings.map(finding => ({
    ...{ place: finding.place, blocks: finding.level === 'blocks' },
    ...{ about: 'model' as const, finding },
  }))
  return [...definition, ...model, ...textsIn(form).flatMap(judgeWords)]
}

/** Faults that say nothing of the ways through a form, which are looked at all the same. */
const beside: readonly DefinitionFault['code'][] = [
  ...(['never-reached', 'last-has-condition', 'field-unknown', 'text-missing'] as const),
  ...(['nobody-refused', 'sender-twice', 'nothing-asked', 'prefill-wrong'] as const),
]

function isBeside({ code, place }: DefinitionFault): boolean {
  const isOfPages = place.startsWith('/pages/')
  const isEmpty = (code === 'missing' || code === 'too-few') && !isOfPages
  return isEmpty || beside.includes(code)
}

/** Whether more may come to light once these are put right: the ways were not looked at yet. */
export function hidesMore(judgements: readonly Judgement[]): boolean {
  return judgements.some(one => one.about === 'definition' && !isBeside(one.fault))
}

type Placed = { place: Place; words: Words }

function judgeWords({ place, words }: Placed): Judgement[] {
  return langs.flatMap((lang): Judgement[] => {
    const text = words[lang]
    if (!text?.trim()) return [{ place, blocks: true, about: 'translation', lang }]
    return faultsOfText(text, lang).map(finding => ({
      ...{ place, blocks: stopsPublishing(finding.fault) },
      ...{ about: 'text' as const, lang, finding },
    }))
  })
}

/** Every text of a form with its place. */
function textsIn(form: FormDefinition): Placed[] {
  const found: Placed[] = []
  const look = (value: unknown, place: Place) => {
    if (typeof value !== 'object' || value === null) return
    if (!Array.isArray(value) && 'cs' in value) {
      found.push({ place, words: value as Words })
      return
    }
    for (const [key, inner] of Object.entries(value)) look(inner, `${place}/${key}`)
  }
  look(form, '')
  return found
}
