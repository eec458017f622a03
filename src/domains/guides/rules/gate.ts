import type { Day } from '../../../foundation/dates/index.ts'
import { faultsOfText, stopsPublishing } from '../../../foundation/readable.ts'
import { needsCheck } from './checks.ts'
import { contactFindings } from './contact.ts'
import type { Finding, GateCode } from './finding.ts'
import type { Guide, GuideFee, Overlay } from './guide.ts'
import { type Known, linkFindings } from './links.ts'
import { type PlacedText, textsOf } from './texts-of.ts'
import { isSaid, isThere, langs, withHeadingsFromTop } from './words.ts'

/** What a guide is checked against. */
export type Surroundings = Known & {
  today: Day
  units?: ReadonlySet<string>
  /** A version of the work is offered to readers, or will be. */
  isOut?: boolean
}

/** Without these a reader cannot begin; the rest is only advised. */
const needed = ['who', 'start'] as const
const advised = ['where', 'documents', 'deadlines', 'remedies'] as const

/**
 * What is to be mended in a guide before it is published, and what should be looked at.
 *
 * Takes the guide and what there is around it (today, forms and guides that exist).
 */
export function checkGuide(guide: Guide, around: Surroundings): Finding[] {
  return [
    ...textFindings(textsOf(guide)),
    ...needed
      .filter(name => !isSaid(guide.sections[name]))
      .map(name => blocks(['sections', name], 'section-missing')),
    ...advised
      .filter(name => !isSaid(guide.sections[name]))
      .map(name => warns(['sections', name], 'section-advised')),
    ...(isSaid(guide.responsible) ? [] : [blocks(['responsible'], 'responsible-missing')]),
    ...(guide.law.length === 0 ? [warns(['law'], 'law-missing')] : []),
    ...feeFindings(guide.fees),
    ...checkFindings(guide, around.today),
    ...contactFindings({ unit: guide.unit }, around.units),
    ...linkFindings(guide, around),
  ]
}

/** The same for an office's adaptation of a shared guide (null when that is withdrawn). */
export function checkOverlay(
  overlay: Overlay,
  national: Guide | null,
  around: Surroundings,
): Finding[] {
  const localFees = (national?.fees ?? []).some(fee => fee.local)
  const lacksFee = localFees && (overlay.fees ?? []).length === 0 && !overlay.hidden
  return [
    ...textFindings(textsOf(overlay)),
    ...feeFindings(overlay.fees),
    ...(national ? [] : [warns([], 'original-gone')]),
    ...(isEmpty(overlay) ? [saysNothing(national !== null && around.isOut === true)] : []),
    ...(lacksFee ? [warns(['fees'], 'local-fee-not-set')] : []),
    ...contactFindings(overlay, around.units),
    ...linkFindings(overlay, around),
  ]
}

/** Over an own text that readers see, nothing is said on purpose: the national one then holds. */
function saysNothing(isMeant: boolean): Finding {
  return isMeant ? warns([], 'national-alone') : blocks([], 'nothing-local')
}

/** Whether nothing that was found stands in the way. */
export function mayPass(findings: readonly Finding[]): boolean {
  return findings.every(finding => finding.level !== 'blocks')
}

function textFindings(texts: readonly PlacedText[]): Finding[] {
  return texts.flatMap(text => [...missingLanguages(text), ...faultsIn(text)])
}

/** A text that is in no language is not there at all, and nobody misses it. */
function missingLanguages({ place, words }: PlacedText): Finding[] {
  if (!isSaid(words)) return []
  return langs
    .filter(lang => !isThere(words, lang))
    .map(lang => blocks([...place, lang], lang === 'cs' ? 'czech-missing' : 'translation-missing'))
}

function faultsIn({ place, words, kind }: PlacedText): Finding[] {
  if (kind === 'list') return []
  return langs.flatMap(lang => {
    const text = words[lang] ?? ''
    const faults = faultsOfText(kind === 'markdown' ? withHeadingsFromTop(text) : text, lang)
    return faults.map(({ fault, words: where }): Finding => {
      const level = stopsPublishing(fault) ? 'blocks' : 'warns'
      return { level, place: [...place, lang], code: fault, words: where.slice(0, 200) }
    })
  })
}

function feeFindings(fees: readonly GuideFee[] = []): Finding[] {
  return fees.flatMap(({ czk, text, local }, index) =>
    czk === undefined && !isSaid(text) && !local
      ? [blocks(['fees', `${index}`], 'fee-without-amount')]
      : [],
  )
}

function checkFindings({ checkedOn, toCheck = [] }: Guide, today: Day): Finding[] {
  return [
    ...(checkedOn > today ? [blocks(['checkedOn'], 'checked-in-future')] : []),
    ...(needsCheck(checkedOn, today) ? [warns(['checkedOn'], 'check-is-old')] : []),
    ...(toCheck.length > 0 ? [warns(['toCheck'], 'to-be-checked')] : []),
  ]
}

function isEmpty({ sections, fees, hours, unit, contact, forms, hidden }: Overlay): boolean {
  const texts = Object.values(sections ?? {}).some(section => isSaid(section?.text))
  const lists = (fees ?? []).length + (forms ?? []).length > 0
  return !(texts || lists || isSaid(hours) || unit || contact || hidden)
}

function blocks(place: string[], code: GateCode): Finding {
  return { level: 'blocks', place, code }
}

function warns(place: string[], code: GateCode): Finding {
  return { level: 'warns', place, code }
}
