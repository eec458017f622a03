import { withQuery } from '../../../../foundation/path.ts'
import { languages } from '../../../../platform/i18n/index.ts'
import { type FoundGuide, paths as guidePaths, searchTextsOf } from '../../../guides/index.ts'
import type { Office } from '../../../offices/index.ts'
import type { Entry } from '../../rules/index.ts'
import { ownedBy, titledBy } from './owner.ts'

/**
 * A guide as the search finds it; takes the office whose wording it is, null for the shared one.
 * Nobody is led to an office that does not do it.
 */
export function entriesOfGuide(found: FoundGuide, office: Office | null): Entry[] {
  if (found.overlay?.content.hidden) return []
  const texts = searchTextsOf(found)
  const { slug, guide, publishedFrom, publishedTo } = found
  const address = withQuery(guidePaths.guide({ slug }), { [guidePaths.officeField]: office?.slug })
  return languages.map(lang => {
    const { title, summary, keywords, body } = texts[lang]
    return {
      ...ownedBy(office, slug),
      kind: 'guide',
      lang,
      textLang: guide.title[lang] ? lang : 'cs',
      address,
      title: titledBy(office, title),
      lead: summary,
      keywords,
      body,
      shownFrom: publishedFrom,
      shownUntil: publishedTo,
    }
  })
}
