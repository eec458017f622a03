import { withQuery } from '../../../../foundation/path.ts'
import { languages } from '../../../../platform/i18n/index.ts'
import { paths as formPaths, type PublishedForm, senderNote } from '../../../forms/index.ts'
import type { Office } from '../../../offices/index.ts'
import type { Entry } from '../../rules/index.ts'
import { ownedBy, titledBy } from './owner.ts'

/** A form as the search finds it; takes the office whose form it is, null for a shared one. */
export function entriesOfForm({ definition }: PublishedForm, office: Office | null): Entry[] {
  const { slug, title, purpose, keywords, pages, law } = definition
  const address = withQuery(formPaths.form({ slug }), { [formPaths.officeField]: office?.slug })
  return languages.map(lang => {
    const textLang = title[lang] ? lang : 'cs'
    const asked = pages.flatMap(page => [page.title, ...page.fields.map(field => field.label)])
    return {
      ...ownedBy(office, slug),
      kind: 'form',
      lang,
      textLang,
      address,
      title: titledBy(office, title[textLang] ?? title.cs),
      note: senderNote(textLang, definition),
      lead: purpose[textLang] ?? purpose.cs,
      keywords: keywords?.[textLang] ?? '',
      body: [...asked.map(words => words[textLang] ?? ''), ...law].join('\n'),
      shownFrom: null,
      shownUntil: null,
    }
  })
}
