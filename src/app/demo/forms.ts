import {
  beginFilling,
  readSubmission,
  savePage,
  sendFilling,
} from '../../domains/submissions/index.ts'
import { newId } from '../../foundation/ids.ts'
import type { Lang } from '../../platform/i18n/index.ts'
import type { Stage } from './stage.ts'
import { type Chapter, letWorkerWork, mustBeDone, type Telling, turnBack } from './telling.ts'

type Fields = Record<string, string>

/** A form as somebody fills it in: the fields of each page, in their order. */
type Filled = {
  from: keyof Stage['persons']
  to: string
  slug: string
  lang: Lang
  pages: Record<string, Fields>
}

/** What stands on the page already is sent with it, as a browser would. */
const holder = (name: string, born: string, phone: string) => ({
  'drzitel.name': name,
  'drzitel.birthDate': born,
  telefon: phone,
})

/** Jana has got a dog: the first form of the demonstration, the evening before. */
export const newDog: Chapter = async (telling, stage) => {
  turnBack(telling, 1, '20:10')
  const filled: Filled = {
    ...{ from: 'jana', to: 'klatovy', slug: 'poplatek-ze-psu', lang: 'cs' },
    pages: {
      duvod: { duvod: 'prihlaseni', odKdy: '1. 11. 2026' },
      drzitel: {
        ...holder('Jana Nováková', '12. 4. 1986', '+420 601 000 101'),
        ...{ 'adresa.street': 'Zahradní 214', 'adresa.town': 'Klatovy' },
        'adresa.postcode': '339 01',
      },
      psi: {
        'psi.rows': '1',
        'psi.0.plemeno': 'jezevčík',
        'psi.0.narozen': '3. 5. 2025',
        'psi.0.cip': '203098100123456',
        'psi.0.ucel': 'dum',
      },
      uleva: {},
      prohlaseni: { pravda: 'yes' },
    },
  }
  const id = await fillIn(telling, stage, filled)
  const personId = stage.persons.jana
  const { version: seenVersion } = await readSubmission(telling.services.sql, personId, id)
  const sender = { personId, at: telling.clock.now(), seenVersion }
  mustBeDone('the dog form', await sendFilling(telling.services, id, sender))
  await letWorkerWork(telling)
}

/** Lan has begun the same form and not finished it. */
export const halfFilled: Chapter = async (telling, stage) => {
  turnBack(telling, 1, '21:00')
  await fillIn(telling, stage, {
    ...{ from: 'lan', to: 'plzen', slug: 'poplatek-ze-psu', lang: 'en' },
    pages: { duvod: { duvod: 'zmena', odKdy: '1. 10. 2026' } },
  })
}

async function fillIn({ services, clock }: Telling, stage: Stage, filled: Filled): Promise<string> {
  const { sql } = services
  const { slug, to: officeSlug, lang, pages } = filled
  const personId = stage.persons[filled.from]
  const at = clock.now()
  const beginning = { slug, officeSlug, id: newId(at), anew: false }
  const id = mustBeDone(slug, await beginFilling(sql, beginning, { personId, lang, at }))
  for (const [page, fields] of Object.entries(pages)) {
    const { version: seenVersion } = await readSubmission(sql, personId, id)
    const sent = { page, fields, files: [], seenVersion, leaving: false }
    const saved = await savePage(sql, id, sent, { personId, at })
    const wrong = saved.kind === 'saved' ? saved.parsed.wrong : []
    if (saved.kind !== 'saved' || wrong.length > 0) {
      throw new Error(`${slug}/${page}: ${saved.kind} ${JSON.stringify(wrong)}`)
    }
  }
  return id
}
