import { withQuery } from '../../../foundation/path.ts'
import {
  type Answer,
  inLanguage,
  page,
  seeOther,
  type Visit,
} from '../../../platform/http/index.ts'
import { type Results, searchPortal } from '../actions/searching.ts'
import { elsewhere, help as helpPath, search } from '../paths.ts'
import { isRecordMark, type Kind, kinds, tiers } from '../rules/index.ts'
import { type SearchGroup, searchPage } from '../views/index.ts'
import { isOfficer } from './places.ts'

/** As many letters as the field takes. */
const longestTyped = 100

/** What a kind is called in the address. */
const kindNames: Record<Kind, string> = {
  guide: 'zivotni-situace',
  form: 'formulare',
  office: 'urady',
  news: 'aktuality',
  help: 'napoveda',
}

/** Quick search over everything public: life situations, forms, offices, news, help. */
export async function showSearch(visit: Visit): Promise<Answer> {
  const typed = (visit.query.q ?? '').trim().slice(0, longestTyped)
  if (visit.caller?.personId && isRecordMark(typed)) {
    return seeOther(visit, withQuery(elsewhere.submissions(), { q: typed }))
  }
  const { lang, now, services } = visit
  const only = kinds.find(kind => kindNames[kind] === visit.query.druh) ?? null
  const results = await searchPortal(services.sql, { typed, lang, at: now, only })
  const addressOf = (words: string, kind: Kind | null) =>
    visit.href(withQuery(search(), { q: words, druh: kind ? kindNames[kind] : undefined }))
  const { suggestion, isEmpty, isPartial, isCorrected, abroad } = results
  const plain = withQuery(search(), { q: typed })
  return page(
    searchPage({
      lang,
      typed,
      isEmpty,
      isPartial,
      isCorrected,
      abroad: abroad.map(other => ({ ...other, href: inLanguage(other.lang, plain) })),
      suggestion:
        suggestion === null ? null : { words: suggestion, href: addressOf(suggestion, null) },
      groups: groupsOf(visit, results),
      only,
      hrefOf: kind => addressOf(isCorrected ? (suggestion ?? typed) : typed, kind),
      links: linksOf(visit),
    }),
  )
}

/** First the groups in which something bears the words in its title, in the usual order. */
function groupsOf({ href }: Visit, { found }: Results): SearchGroup[] {
  const isTitled = (kind: Kind) => found.some(one => one.kind === kind && one.tier <= tiers.titled)
  const inOrder = [...kinds.filter(isTitled), ...kinds.filter(kind => !isTitled(kind))]
  return inOrder.flatMap(kind => {
    const entries = found.filter(one => one.kind === kind)
    if (entries.length === 0) return []
    const hits = entries.map(({ title, address, lead, textLang, wordings }) => {
      const own = wordings.map(one => ({ officeName: one.officeName, href: href(one.address) }))
      return { title, href: href(address), about: lead, lang: textLang, wordings: own }
    })
    return [{ kind, hits, total: entries[0]!.total }]
  })
}

/** Where to go on when nothing was found; an officer writes to no office. */
function linksOf(visit: Visit) {
  return {
    search: visit.href(search()),
    help: visit.href(helpPath()),
    offices: visit.href(elsewhere.offices()),
    begin: isOfficer(visit) ? null : visit.href(elsewhere.submission()),
  }
}
