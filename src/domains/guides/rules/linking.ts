import { foldText } from '../../../foundation/czech/index.ts'
import type { Words } from '../../forms/index.ts'
import type { Typed } from './editing.ts'
import { langs } from './words.ts'

/** What a guide may lead to now: forms and other guides by their titles, in that order. */
export type Linkable = Record<'forms' | 'related', readonly { slug: string; title: Words }[]>

/** The name of the choice that adds one to those that are written. */
export const addedField = (name: keyof Linkable) => `${name}-choice`

/**
 * What was typed, with forms and guides by their slugs: each line may be a title, in any language,
 * or an address as a browser shows it; what was chosen from the list comes last.
 *
 * A title that two of them bear, or none, stays as it was typed, to be refused at its field.
 */
export function withSlugs(typed: Typed, linkable: Linkable): Typed {
  const after = { ...typed }
  for (const name of ['forms', 'related'] as const) {
    const lines = [...(typed[name] ?? '').split('\n'), typed[addedField(name)] ?? '']
    const slugs = lines.map(line => slugOf(line.trim(), name, linkable)).filter(Boolean)
    if (slugs.length > 0) after[name] = slugs.join('\n')
  }
  return after
}

const folders = { forms: 'formulare', related: 'zivotni-situace' } as const

function slugOf(line: string, name: keyof Linkable, linkable: Linkable): string {
  const [path = ''] = line.split(/[?#]/)
  const [slug = '', folder] = path.split('/').filter(Boolean).reverse()
  if (folder === folders[name]) return slug
  const wanted = foldText(line)
  const titled = linkable[name].filter(({ title }) =>
    langs.some(lang => wanted !== '' && foldText(title[lang] ?? '') === wanted),
  )
  return titled.length === 1 ? titled[0]!.slug : line
}
