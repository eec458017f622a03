import { languages } from '../../../../platform/i18n/index.ts'
import { type Office, paths as officePaths } from '../../../offices/index.ts'
import type { Entry } from '../../rules/index.ts'
import { searchTexts } from '../../texts/index.ts'

/** An office as the search finds it: by its name, number, district, address and what it does. */
export function entriesOfOffice(office: Office): Entry[] {
  const { slug, name, district, region, ico, abbreviation, street, town, postcode } = office
  // A postcode is typed with a space and without one.
  const place = [street, town, postcode, postcode.replaceAll(' ', '')]
  return languages.map(lang => ({
    kind: 'office',
    reference: slug,
    lang,
    textLang: lang,
    address: officePaths.officePage({ slug }),
    title: name,
    lead: `${searchTexts[lang].district(district)}, ${region}`,
    keywords: [ico, abbreviation].filter(Boolean).join(' '),
    body: [...place, ...office.handles[lang], searchTexts[lang].ofOffice].join(' '),
    weight: weightOf(office),
    isLocal: false,
    shownFrom: null,
    shownUntil: null,
  }))
}

/** One that works in the platform first, then the bigger one. */
function weightOf({ connectedAt, population }: Office): number {
  return (connectedAt ? 10 : 0) + Math.log10(1 + population)
}
