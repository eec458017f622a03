import type { Lang, Texts } from '../../../platform/i18n/index.ts'

type Words = Partial<Texts<string>>

/** All that this domain reads in a content: its title, in the languages that it has. */
function titleIn(content: unknown): Words {
  const { title } = content as { title?: unknown }
  return typeof title === 'object' && title !== null ? (title as Words) : {}
}

/** The title of a content in a language, else in Czech, in one line; its address when none. */
export function titleOf(content: unknown, slug: string, lang: Lang): string {
  const title = titleIn(content)
  return (title[lang] || title.cs || slug).replace(/\s+/g, ' ')
}

/** The words by which a published content is found by other offices. */
export function searchWordsOf(content: unknown, slug: string): string {
  return [...Object.values(titleIn(content)), slug.replaceAll('-', ' ')].join(' ')
}
