import {
  adaptForm,
  type FormDefinition,
  proposeForm,
  publishForm,
  reopenForm,
  saveEdit,
  startForm,
} from '../../domains/forms/index.ts'
import { findWorkBySlug, readWork, type WorkName } from '../../domains/publishing/index.ts'
import { operatorId } from '../../foundation/ids.ts'
import { within } from '../../platform/db/index.ts'
import { type Seat, type Stage, seatOf } from './stage.ts'
import { type Chapter, mustBeDone, type Telling, turnBack } from './telling.ts'

const say = (cs: string, en: string, de: string) => ({ cs, en, de })

/** What Lenka has written of the town's own form so far. */
const hall: FormDefinition = {
  format: 1,
  slug: 'pujceni-salu',
  title: say('Půjčení obecního sálu', 'Hiring the municipal hall', 'Miete des Gemeindesaals'),
  purpose: { cs: 'Požádejte o sál na oslavu, schůzi nebo ples.' },
  category: 'public-space',
  law: ['§ 39 zák. č. 128/2000 Sb.'],
  matters: [{ kind: 'general' }],
  subject: say('Půjčení sálu: {den}', 'Hall: {den}', 'Saal: {den}'),
  pages: [
    {
      name: 'kdy',
      title: say('Kdy sál potřebujete?', 'When do you need it?', 'Wann brauchen Sie ihn?'),
      fields: [
        { name: 'den', kind: 'date', label: say('Den', 'Day', 'Tag'), min: 'today+14' },
        { name: 'hudba', kind: 'yes-no', label: say('Bude hudba?', 'Music?', 'Mit Musik?') },
      ],
    },
    {
      name: 'hudba',
      title: say('Jaká hudba?', 'What music?', 'Welche Musik?'),
      when: 'hudba',
      fields: [{ name: 'doKdy', kind: 'time', label: say('Do kolika', 'Until', 'Bis wann') }],
    },
  ],
  fees: [{ name: say('Nájem sálu', 'Hire', 'Miete'), czk: '1500' }],
}

/** Lenka writes a form of the town's own; it lacks translations yet. */
export const hallToHire: Chapter = async (telling, stage) => {
  turnBack(telling, 4, '14:20')
  const lenka = seatOf(stage, 'lenka', 'klatovy')
  const owner = { ownerId: lenka.office.id, writer: writer(telling, lenka) }
  mustBeDone('beginning', await startForm(telling.services.sql, owner, hall))
}

/** Tomáš has said in the shared form for felling who decides, and proposes it to his head. */
export const fellingProposed: Chapter = async (telling, stage) => {
  turnBack(telling, 2, '09:10')
  const name = await adapted(telling, stage, 'tomas', 'kaceni-drevin')
  const tomas = writer(telling, seatOf(stage, 'tomas', 'klatovy'))
  const { sql } = telling.services
  const edit = (form: FormDefinition) => ({ ...form, purpose: fellingPurpose })
  const saved = mustBeDone('change', await saveEdit(sql, name, { edit, seenRevision: 1 }, tomas))
  mustBeDone('proposal', await proposeForm(telling.services, name, saved, tomas))
}

const fellingPurpose = say(
  'Požádejte odbor životního prostředí o povolení pokácet strom nebo keře mimo les.',
  'Ask the environment unit for permission to fell a tree or shrubs outside a forest.',
  'Beantragen Sie beim Umweltamt die Fällung eines Baumes oder von Sträuchern.',
)

/** Alena has adapted the shared form for public space; the operator has changed it since. */
export const pavementAdapted: Chapter = async (telling, stage) => {
  turnBack(telling, 20, '11:00')
  await adapted(telling, stage, 'alena', 'zabor-verejneho-prostranstvi')
  turnBack(telling, 6, '16:00')
  const { sql } = telling.services
  const own = writer(telling, seatOf(stage, 'ondrej', 'plzen'))
  const place = { kind: 'form', slug: 'zabor-verejneho-prostranstvi' } as const
  const work = await within(sql, { officeId: operatorId }, tx =>
    findWorkBySlug(tx, operatorId, place),
  )
  const name = { ownerId: operatorId, workId: work!.id }
  await reopenForm(sql, name, own)
  const { draft } = await within(sql, { officeId: operatorId }, tx => readWork(tx, name))
  const change = {
    edit: (form: FormDefinition) => ({ ...form, purpose: clearerPurpose }),
    seenRevision: draft!.revision,
  }
  const saved = mustBeDone('change', await saveEdit(sql, name, change, own))
  mustBeDone('proposal', await proposeForm(telling.services, name, saved, own))
  const publication = { stretch: { from: own.at, to: null }, seenRevision: saved + 1 }
  mustBeDone('publication', await publishForm(telling.services, name, publication, own))
}

const clearerPurpose = say(
  'Ohlaste lešení, kontejner, stánek nebo předzahrádku dřív, než je postavíte.',
  'Announce scaffolding, a skip, a stall or a front garden before you put it up.',
  'Melden Sie Gerüst, Container, Stand oder Gastgarten an, bevor Sie aufbauen.',
)

async function adapted(
  telling: Telling,
  stage: Stage,
  who: 'tomas' | 'alena',
  slug: string,
): Promise<WorkName> {
  const seat = seatOf(stage, who, 'klatovy')
  const ownerId = seat.office.id
  const owner = { ownerId, writer: writer(telling, seat) }
  return {
    ownerId,
    workId: mustBeDone('adaptation', await adaptForm(telling.services.sql, owner, slug)),
  }
}

function writer({ clock }: Telling, { accountId, name }: Seat) {
  return { accountId, name, at: clock.now() }
}
