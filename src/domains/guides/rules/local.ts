import type { Words } from '../../forms/index.ts'
import { type Guide, type GuideFee, type Overlay, type SectionName, sectionNames } from './guide.ts'
import { isSaid } from './words.ts'

/** A piece of a section: of the national text, or said by the office. */
export type SectionPart = { words: Words; local: boolean }

export type ShownSection = {
  name: SectionName
  parts: SectionPart[]
  /** The national text in whose place the office's own stands. */
  replaced?: Words
}

/** A fee as it is shown: whether the office has set it, or has yet to. */
export type ShownFee = GuideFee & { whose: 'national' | 'office' | 'not-set' }

/** What an office says otherwise than the national text. */
export type Difference =
  | { kind: 'section'; name: SectionName; how: 'replaces' | 'adds' }
  | { kind: 'fees' | 'hours' | 'contact' | 'forms' }

export type LocalFacts = Pick<Overlay, 'hours' | 'unit' | 'contact'>

/** A guide as it stands at an office: the national text with the office's own put over it. */
export type LocalGuide = {
  guide: Guide
  sections: ShownSection[]
  fees: ShownFee[]
  forms: { slug: string; local: boolean }[]
  facts: LocalFacts
  differences: Difference[]
  /** The office does not do this. */
  hidden: boolean
}

const noOverlay: Pick<Overlay, 'sections'> = {}

/** A guide with what an office says itself put over it, every local part marked. */
export function putOver(guide: Guide, overlay: Overlay | null): LocalGuide {
  const sections = sectionNames.flatMap(name => sectionOf(guide, overlay ?? noOverlay, name))
  const { hours, contact, fees = [], forms = [], hidden = false } = overlay ?? {}
  const { unit } = overlay ?? guide
  return {
    guide,
    sections,
    fees: feesOf(guide.fees ?? [], fees),
    forms: formsOf(guide.forms ?? [], forms),
    facts: {
      ...(hours && isSaid(hours) && { hours }),
      ...(unit && { unit }),
      ...(contact && { contact }),
    },
    differences: overlay ? differencesOf(overlay) : [],
    hidden,
  }
}

function sectionOf(
  guide: Guide,
  overlay: Pick<Overlay, 'sections'>,
  name: SectionName,
): ShownSection[] {
  const national = guide.sections[name]
  const own = overlay.sections?.[name]
  const parts: SectionPart[] = []
  const stays = national && isSaid(national)
  const replaces = own?.how === 'replaces' && isSaid(own.text)
  if (stays && !replaces) parts.push({ words: national, local: false })
  if (own && isSaid(own.text)) parts.push({ words: own.text, local: true })
  if (parts.length === 0) return []
  return [{ name, parts, ...(replaces && stays && { replaced: national }) }]
}

/**
 * An office's fee stands in place of the national one of the same name; the others where the first
 * fee stood that each office sets itself.
 */
function feesOf(national: readonly GuideFee[], own: readonly GuideFee[]): ShownFee[] {
  const ours = own.map(fee => ({ ...fee, whose: 'office' as const }))
  const fixed = national.filter(fee => !fee.local)
  const others = ours.filter(fee => !feeNamed(fixed, fee.name.cs))
  const first = national.findIndex(fee => fee.local)
  const shown = national.flatMap((fee, index): ShownFee[] => {
    if (!fee.local) return [feeNamed(ours, fee.name.cs) ?? { ...fee, whose: 'national' }]
    if (others.length === 0) return [{ ...fee, whose: 'not-set' }]
    return index === first ? others : []
  })
  return first < 0 ? [...shown, ...others] : shown
}

/** The fee that is called so in Czech; undefined when none is. */
export function feeNamed<One extends GuideFee>(fees: readonly One[], name: string) {
  return fees.find(fee => fee.name.cs.trim() === name.trim())
}

function formsOf(national: readonly string[], own: readonly string[]) {
  const added = own.filter(slug => !national.includes(slug))
  return [
    ...national.map(slug => ({ slug, local: false })),
    ...added.map(slug => ({ slug, local: true })),
  ]
}

function differencesOf(overlay: Overlay): Difference[] {
  const sections = sectionNames.flatMap((name): Difference[] => {
    const own = overlay.sections?.[name]
    return own && isSaid(own.text) ? [{ kind: 'section', name, how: own.how }] : []
  })
  const { fees = [], forms = [], hours, contact, unit } = overlay
  return [
    ...sections,
    ...(fees.length > 0 ? [{ kind: 'fees' } as const] : []),
    ...(isSaid(hours) ? [{ kind: 'hours' } as const] : []),
    ...(contact || unit ? [{ kind: 'contact' } as const] : []),
    ...(forms.length > 0 ? [{ kind: 'forms' } as const] : []),
  ]
}
