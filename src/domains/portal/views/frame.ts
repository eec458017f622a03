import type { Lang } from '../../../platform/i18n/index.ts'
import * as paths from '../paths.ts'
import { texts, type Words } from '../texts/index.ts'

const { elsewhere } = paths

/** Where the public administration has other doors. */
const external: Record<keyof Words['external'], string> = {
  portal: 'https://portal.gov.cz/',
  epusa: 'https://www.epusa.cz/',
  czechPoint: 'https://www.czechpoint.cz/',
}

type Here = { lang: Lang; href(address: string): string }

/** The links at the bottom of every page: ours, then those of the state. */
export function footerLinksOf({ lang, href }: Here): { label: string; href: string }[] {
  const t = texts[lang]
  return [
    { label: t.footer.about, href: href(paths.about()) },
    { label: t.footer.ordering, href: `${href(paths.about())}#pripojeni` },
    { label: t.footer.contacts, href: href(paths.contacts()) },
    { label: t.footer.news, href: href(paths.newsArchive()) },
    { label: t.footer.checkReceipt, href: href(elsewhere.checkReceipt()) },
    { label: t.footer.technical, href: href(paths.technical()) },
    { label: t.footer.accessibility, href: href(paths.accessibility()) },
    ...externalLinks(lang),
  ]
}

/** Related sites of the public administration. */
export function externalLinks(lang: Lang): { label: string; href: string }[] {
  const names = Object.keys(external) as (keyof typeof external)[]
  return names.map(name => ({ label: texts[lang].external[name], href: external[name] }))
}
