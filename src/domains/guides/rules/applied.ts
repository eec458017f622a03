import type { Words } from '../../forms/index.ts'
import type { Guide, Overlay, SectionName } from './guide.ts'
import { isSaid, isThere, langs } from './words.ts'

/** A guide and an adaptation as one guide, so that they can be compared with a newer original. */
export function applied(guide: Guide, overlay: Overlay): Guide {
  const sections = { ...guide.sections }
  for (const [name, own] of Object.entries(overlay.sections ?? {})) {
    if (!isSaid(own.text)) continue
    const national = sections[name as SectionName]
    sections[name as SectionName] =
      own.how === 'replaces' || !national ? own.text : joined(national, own.text)
  }
  const ours = overlay.fees ?? []
  const fees = [...(guide.fees ?? []).filter(fee => !fee.local || ours.length === 0), ...ours]
  const forms = [...new Set([...(guide.forms ?? []), ...(overlay.forms ?? [])])]
  return {
    ...guide,
    sections,
    ...(fees.length > 0 && { fees }),
    ...(forms.length > 0 && { forms }),
  }
}

function joined(first: Words, second: Words): Words {
  const pairs = langs
    .filter(lang => isThere(first, lang) || isThere(second, lang))
    .map(lang => [lang, [first[lang], second[lang]].filter(Boolean).join('\n\n')])
  return { cs: first.cs, ...Object.fromEntries(pairs) }
}

/** An adaptation without what it said of a section or of fees: the original holds again. */
export function withoutOwn(overlay: Overlay, place: readonly string[]): Overlay {
  const [kind, name] = place
  if (kind === 'fees' || kind === 'forms') {
    const { [kind]: _, ...rest } = overlay
    return rest
  }
  if (kind !== 'sections' || !name) return overlay
  const { [name as SectionName]: _, ...sections } = overlay.sections ?? {}
  return { ...overlay, sections }
}
