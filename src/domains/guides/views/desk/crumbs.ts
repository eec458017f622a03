import type { Crumb, Visit } from '../../../../platform/http/index.ts'
import type { Lang } from '../../../../platform/i18n/index.ts'
import type { DeskGuide } from '../../actions/desk.ts'
import * as paths from '../../paths.ts'
import type { Guide, Overlay } from '../../rules/guide.ts'
import { said } from '../../rules/words.ts'
import { texts } from '../../texts/editing/index.ts'

/** What a work is called: its title, or that of the guide that it adapts. */
export function titleOf(
  lang: Lang,
  { content, national, slug }: Pick<DeskGuide, 'content' | 'national' | 'slug'>,
): string {
  const guide = content.kind === 'guide' ? content : national?.content
  return nameIn(lang, guide) || slug
}

/** The title of a guide in a language; an adaptation has none of its own. */
export function nameIn(lang: Lang, content: Guide | Overlay | undefined): string {
  return content?.kind === 'guide' ? said(content.title, lang).text : ''
}

/** The way to the list of guides. */
export function crumbsToList(visit: Visit): Crumb[] {
  return [{ label: texts[visit.lang].editing, href: visit.href(paths.editing()) }]
}

/** The way to a guide. */
export function crumbsTo(visit: Visit, desk: DeskGuide): Crumb[] {
  const href = visit.href(paths.work({ id: desk.name.workId }))
  return [...crumbsToList(visit), { label: titleOf(visit.lang, desk), href }]
}
