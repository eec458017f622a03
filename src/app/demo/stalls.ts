import {
  type FormDefinition,
  proposeForm,
  publishForm,
  startForm,
} from '../../domains/forms/index.ts'
import { seatOf } from './stage.ts'
import { type Chapter, mustBeDone, turnBack } from './telling.ts'

const say = (cs: string, en: string, de: string) => ({ cs, en, de })

/** A form of a village's own, which other offices find and may take over. */
const stalls: FormDefinition = {
  format: 1,
  slug: 'zapujceni-stanku',
  title: say('Zapůjčení obecních stánků', 'Hiring village stalls', 'Miete von Gemeindeständen'),
  purpose: say(
    'Požádejte o stánky na slavnost nebo trh.',
    'Ask for stalls for a festivity or a market.',
    'Bitten Sie um Stände für ein Fest oder einen Markt.',
  ),
  category: 'public-space',
  law: ['§ 39 zák. č. 128/2000 Sb.'],
  matters: [{ kind: 'general' }],
  subject: say('Stánky: {den}', 'Stalls: {den}', 'Stände: {den}'),
  pages: [
    {
      name: 'stanky',
      title: say('Kdy a kolik stánků?', 'When and how many?', 'Wann und wie viele?'),
      fields: [
        { name: 'den', kind: 'date', label: say('Den', 'Day', 'Tag'), min: 'today+7' },
        {
          ...{ name: 'pocet', kind: 'number', min: 1, max: 12 },
          label: say('Počet stánků', 'Number of stalls', 'Anzahl der Stände'),
        },
      ],
    },
  ],
  fees: [{ name: say('Nájem', 'Hire', 'Miete'), czk: '150 * pocet' }],
}

/** Miroslav, mayor and administrator of a village, has published its own form. */
export const stallsOfDlazov: Chapter = async (telling, stage) => {
  turnBack(telling, 30, '17:30')
  const { sql } = telling.services
  const miroslav = seatOf(stage, 'miroslav', 'dlazov')
  const { accountId, name } = miroslav
  const writer = { accountId, name, at: telling.clock.now() }
  const ownerId = miroslav.office.id
  const workId = mustBeDone('beginning', await startForm(sql, { ownerId, writer }, stalls))
  const work = { ownerId, workId }
  mustBeDone('proposal', await proposeForm(telling.services, work, 1, writer))
  const publication = { stretch: { from: writer.at, to: null }, seenRevision: 2 }
  mustBeDone('publication', await publishForm(telling.services, work, publication, writer))
}
