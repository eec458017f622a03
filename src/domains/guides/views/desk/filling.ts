import type { Lang } from '../../../../platform/i18n/index.ts'
import type { DeskGuide } from '../../actions/desk.ts'
import { partOfPlace } from '../../rules/editing.ts'
import type { Guide, Overlay } from '../../rules/guide.ts'
import { fieldsOf, type PartField, type PartName } from '../../rules/parts.ts'
import { textsOf } from '../../rules/texts-of.ts'
import { isSaid, isThere, langs } from '../../rules/words.ts'
import { texts } from '../../texts/editing/index.ts'
import { partTexts } from '../../texts/parts.ts'

/**
 * How far a part is written: empty or left to the national text, which languages it lacks,
 * something to mend, or whole.
 */
export function fillOf(
  lang: Lang,
  { content, findings, national }: Pick<DeskGuide, 'content' | 'findings' | 'national'>,
  part: PartName,
): string {
  const { partState } = texts[lang]
  const inside = textsIn(content, part)
  const missing = langs.filter(one => inside.some(({ words }) => !isThere(words, one)))
  if (missing.length > 0) {
    return partState.missing(missing.map(one => partTexts[lang].langs[one]).join(', '))
  }
  if (isEmpty(content, part)) {
    const isNational =
      content.kind === 'overlay' && national !== null && !isEmpty(national.content, part)
    return isNational ? partState.national : partState.empty
  }
  const isBarred = findings.some(
    ({ level, place }) => level === 'blocks' && partOfPlace(content, place)?.part === part,
  )
  return isBarred ? partState.toMend : partState.whole
}

function textsIn(content: Guide | Overlay, part: PartName) {
  const fields = fieldsOf(content, part)
  return textsOf(content).filter(
    ({ place, words }) => isSaid(words) && fields.some(field => stands(field, place)),
  )
}

function isEmpty(content: Guide | Overlay, part: PartName): boolean {
  const isHeld = fieldsOf(content, part).some(field => holds(content, field))
  return !isHeld && textsIn(content, part).length === 0
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
