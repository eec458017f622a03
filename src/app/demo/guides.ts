import {
  giveFeedback,
  importGuide,
  type Overlay,
  proposeGuide,
  publishGuide,
  startAdaptation,
  startGuide,
} from '../../domains/guides/index.ts'
import { dayOf } from '../../foundation/dates/index.ts'
import { within } from '../../platform/db/index.ts'
import { demoOffices } from './offices.ts'
import { type Seat, seatOf } from './stage.ts'
import { type Chapter, letWorkerWork, mustBeDone, type Telling, turnBack } from './telling.ts'

const { settings } = demoOffices.find(one => one.settings.abbreviation === 'KLAT')!
const say = (cs: string, en: string, de: string) => ({ cs, en, de })

/** The guide to the dog fee comes with the product; this is what Klatovy says of it. */
const overlay: Overlay = {
  format: 1,
  kind: 'overlay',
  slug: 'poplatek-ze-psu',
  sections: {
    where: {
      how: 'adds',
      text: say(
        'V Klatovech přijďte na radnici, do přízemí.',
        'In Klatovy come to the town hall, ground floor.',
        'In Klatovy kommen Sie ins Rathaus, Erdgeschoss.',
      ),
    },
  },
  fees: [
    {
      name: say(
        'Za prvního psa na rok (ukázka)',
        'For the first dog a year (demonstration)',
        'Für den ersten Hund im Jahr (Vorführung)',
      ),
      czk: 300,
    },
  ],
  hours: say('pondělí a středa 8–17', 'Monday and Wednesday 8–17', 'Montag und Mittwoch 8–17'),
  unit: 'KT',
  contact: { name: 'Věra Horáková', phone: settings.phone ?? '', email: settings.email ?? '' },
}

/** Written since, because a reader missed it; not published yet. */
const withAccount: Overlay = {
  ...overlay,
  sections: {
    ...overlay.sections,
    fees: {
      how: 'adds',
      text: say(
        'Číslo účtu je na složence, kterou dostanete poštou.',
        'The account number is on the payment slip that comes by post.',
        'Die Kontonummer steht auf dem Zahlschein, der mit der Post kommt.',
      ),
    },
  },
}

/** The town puts its own fee, hours and contact over the national guide; a reader misses one. */
export const dogFeeOfKlatovy: Chapter = async (telling, stage) => {
  turnBack(telling, 30, '08:20')
  const { sql, clock } = telling.services
  const alena = seatOf(stage, 'alena', 'klatovy')
  const ownerId = alena.office.id
  const { slug } = overlay
  const begun = await startAdaptation(sql, ownerId, slug, writer(telling, alena))
  const name = { ownerId, workId: mustBeDone('adaptation', begun) }
  await within(sql, { officeId: ownerId }, tx =>
    importGuide(tx, overlay, { ownerId, writer: writer(telling, alena), over: 'any' }),
  )
  mustBeDone('proposal', await proposeGuide(sql, name, 2, writer(telling, alena)))
  const publication = { days: { from: dayOf(clock()), to: null }, seenRevision: 3 }
  const published = await publishGuide(sql, name, publication, writer(telling, alena))
  mustBeDone('publication', published)
  await letWorkerWork(telling)
  turnBack(telling, 9, '19:05')
  const missed = { helped: false, comment: 'Nenašla jsem číslo účtu, kam poplatek poslat.' }
  await giveFeedback(sql, { ownerId, slug }, missed, { lang: 'cs', at: clock() })
  turnBack(telling, 8, '10:15')
  await within(sql, { officeId: ownerId }, tx =>
    importGuide(tx, withAccount, { ownerId, writer: writer(telling, alena), over: 'any' }),
  )
}

/** Lenka has begun to write a guide of the town's own; it lacks nearly everything yet. */
export const lostKey: Chapter = async (telling, stage) => {
  turnBack(telling, 3, '13:40')
  const { sql, clock } = telling.services
  const lenka = seatOf(stage, 'lenka', 'klatovy')
  const begun = { slug: 'ztraty-a-nalezy', title: 'Ztráty a nálezy', category: 'help' } as const
  const today = dayOf(clock())
  const started = await startGuide(
    sql,
    lenka.office.id,
    { ...begun, today },
    writer(telling, lenka),
  )
  mustBeDone('beginning', started)
}

function writer({ clock }: Telling, { accountId, name }: Seat) {
  return { accountId, name, at: clock.now() }
}
