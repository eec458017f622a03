import { isId } from '../../foundation/ids.ts'
import { withQuery } from '../../foundation/path.ts'
import { rememberedEach } from '../../platform/clock/index.ts'
import { type Answer, get, page, type Route, type Visit } from '../../platform/http/index.ts'
import type { Services } from '../../platform/services.ts'
import { meantOffices } from './actions/index.ts'
import { directory, officePage, writeTo } from './paths.ts'
import { findOfficeBySlug, listOffices, type OfficeLine } from './queries/index.ts'
import { directoryPage, officePageOf } from './views/index.ts'

/** Hours and telephones may be a few seconds old for a reader who is not signed in. */
const publicPage = { who: 'anyone', keepSeconds: 5 } as const

export const routes: Route[] = [
  get(directory, publicPage, showDirectory),
  get(officePage, publicPage, showOffice),
]

const pageRows = 25

async function showDirectory(visit: Visit): Promise<Answer> {
  const words = (visit.query.q ?? '').trim().slice(0, 100)
  const [after, before] = [idOf(visit.query.after), idOf(visit.query.before)]
  const asked = { words, ...(after && { after }), ...(before && { before }) }
  const { found, guesses } = await (visit.caller
    ? lookUp(visit.services, asked)
    : recall(visit.services, visit.now, JSON.stringify(asked)))
  const guessed = guesses !== null
  const offices = guesses ?? trim(found, before !== undefined)
  const way = waysOn(found, offices, after, before)
  const to = (query: Record<string, string | undefined>) =>
    visit.href(withQuery(directory(), { q: words, ...query }))
  return page(
    directoryPage({
      lang: visit.lang,
      words,
      offices,
      guessed,
      newer: way.newer && to({ before: way.newer }),
      older: way.older && to({ after: way.older }),
      links: {
        search: visit.href(directory()),
        office: slug => visit.href(officePage({ slug })),
      },
    }),
  )
}

type Asked = { words: string; after?: string; before?: string }

/** A page of the directory; where nothing is found, what may have been meant. */
async function lookUp({ sql }: Services, { words, ...place }: Asked) {
  // One more than is shown tells whether there is another page.
  const found = await listOffices(sql, words, { ...place, limit: pageRows + 1 })
  const guesses = found.length === 0 && words !== '' ? await meantOffices(sql, words, 10) : null
  return { found, guesses }
}

/** The same as it was some seconds ago, for the readers of a rush who are not signed in. */
const recall = rememberedEach(5_000, 200, (house: Services, _at, asked) =>
  lookUp(house, JSON.parse(asked) as Asked),
)

function idOf(text: string | undefined): string | undefined {
  return text && isId(text) ? text : undefined
}

function trim(found: OfficeLine[], fromEnd: boolean): OfficeLine[] {
  return fromEnd ? found.slice(-pageRows) : found.slice(0, pageRows)
}

/** The ids at which the neighbouring pages begin, where there are any. */
function waysOn(
  found: readonly OfficeLine[],
  shown: readonly OfficeLine[],
  after: string | undefined,
  before: string | undefined,
) {
  const more = found.length > pageRows
  const hasNewer = before === undefined ? after !== undefined : more
  const hasOlder = before === undefined ? more : true
  return {
    newer: hasNewer ? shown.at(0)?.id : undefined,
    older: hasOlder ? shown.at(-1)?.id : undefined,
  }
}

async function showOffice(visit: Visit): Promise<Answer> {
  const office = await findOfficeBySlug(visit.services.sql, visit.params.slug ?? '')
  const isOfficer = visit.caller !== null && visit.caller.personId === null
  return page(
    officePageOf({
      lang: visit.lang,
      office,
      links: {
        directory: visit.href(directory()),
        write: isOfficer ? null : visit.href(withQuery(writeTo(), { urad: office.slug })),
      },
    }),
  )
}
