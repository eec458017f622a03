import type { Lang } from '../../../../platform/i18n/index.ts'
import type { DeskGuide } from '../../actions/desk.ts'
import { partOfPlace } from '../../rules/editing.ts'
import type { Guide, Overlay } from '../../rules/guide.ts'
import { fieldsOf, type PartField, type PartName } from '../../rules/parts.ts'
import { textsOf } from '../../rules/texts-of.ts'
import { isSaid, isThere, langs } from '../../rules/words.ts'
import { texts } from '../../texts/editing/index.ts'
import { partTexts } from '../../texts/parts.ts'

/** How far a part is written: empty, which languages it lacks, something to mend, or whole. */
export function fillOf(
  lang: Lang,
  { content, findings }: Pick<DeskGuide, 'content' | 'findings'>,
  part: PartName,
): string {
  const { partState } = texts[lang]
  const fields = fieldsOf(content, part)
  const inside = textsOf(content).filter(
    ({ place, words }) => isSaid(words) && fields.some(field => stands(field, place)),
  )
  const missing = langs.filter(one => inside.some(({ words }) => !isThere(words, one)))
  if (missing.length > 0) {
    return partState.missing(missing.map(one => partTexts[lang].langs[one]).join(', '))
  }
  const isEmpty = inside.length === 0 && !fields.some(field => holds(content, field))
  if (isEmpty) return partState.empty
  const isBarred = findings.some(
    ({ level, place }) => level === 'blocks' && partOfPlace(content, place)?.part === part,
  )
  return isBarred ? partState.toMend : partState.whole
}

function stands(field: PartField, place: readonly string[]): boolean {
  return field.place.every((key, index) => place[index] === key)
}

function holds(content: Guide | Overlay, { place, kind }: PartField): boolean {
  if (kind === 'words') return false
  const value = place.reduce<unknown>(
    (inner, key) => (inner as Record<string, unknown> | undefined)?.[key],
    content,
  )
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== ''
}
