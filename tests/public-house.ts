import { publishContent } from '../src/app/content.ts'
import { connectOffice } from '../src/domains/offices/index.ts'
import { prepareSearch } from '../src/domains/portal/jobs.ts'
import type { Ending } from './ending.ts'
import { openTestHouse } from './harness.ts'

const at = '2026-11-21T10:00:00+01:00'

/**
 * Klatovy with the product's forms and guides, all of it searched through. Gives who looks for
 * words on pages of a language (`''`, `/en`, `/de`), and gets the page.
 */
export async function openPublicHouse(
  t: Ending,
): Promise<(words: string, prefix?: string) => Promise<string>> {
  const house = await openTestHouse(t, { at })
  await prepareSearch(house.sql, house.clock.now())
  await publishContent(house.services)
  const place = {
    type: 3 as const,
    district: 'Klatovy',
    region: 'Plzeňský kraj',
    population: 22006,
  }
  const municipality = { ...place, code: 555771, name: 'Klatovy', ico: '00255661' }
  await house.sql.begin(tx =>
    connectOffice(tx, {
      ...{ municipality, settings: { abbreviation: 'KLAT', postcode: '339 01' } },
      at: house.clock.now(),
    }),
  )
  await house.drainJobs()
  return async (q, prefix = '') =>
    (await house.as(null).get(`${prefix}/hledani?${new URLSearchParams({ q })}`)).text
}
