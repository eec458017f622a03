import { seatOf } from '../src/app/demo/stage.ts'
import { verifyPerson } from '../src/domains/identity/index.ts'
import { type Citizen, type Citizens, filePart, openCitizens, smallPdf } from './citizens.ts'
import type { Reply } from './client.ts'
import type { Ending } from './database.ts'
import { beginForm, type Filler, publishForm } from './filling.ts'
import { flat } from './forms/flat.ts'
import { wedding } from './forms/wedding.ts'

type Invitee = Pick<Citizen, 'email'>

/** A wedding that Jana fills in and that a second person signs. */
export type Wedding = Citizens & {
  filledIn(second?: Invitee, name?: string, sender?: Citizen): Promise<Filler>
  /** Fills it in and invites; gives the invitation's link. */
  invited(second?: Invitee, name?: string): Promise<{ form: Filler; link: string }>
  /** The link of the last invitation that came to an e-mail, to its Czech page. */
  linkTo(second: Invitee): Promise<string>
  answered(second: Citizen, link: string): Promise<Reply>
  confirmed(second: Citizen, link: string): Promise<Reply>
}

/** Opens the portal with the wedding's form published. */
export async function openWedding(t: Ending): Promise<Wedding> {
  const citizens = await openCitizens(t)
  const { house, jana, lan } = citizens
  await publishForm(house, wedding)
  await house.drainJobs()
  const linkTo = linksOf(house)

  async function filledIn(second: Invitee = lan, name = 'Nguyen Thi Lan', sender = jana) {
    const form = await beginForm(sender, 'svatba')
    const named = { 'druhy.name': name, 'druhy.email': second.email }
    await form.fill('snoubenec', { tajne: 'heslo lípa', ...named })
    return form
  }

  async function invited(second: Pick<Citizen, 'email'> = lan, name = 'Nguyen Thi Lan') {
    const form = await filledIn(second, name)
    await asOnAnotherDay(citizens)
    await jana.client.post(`/podani/${form.id}/spolupodpis/druhy`)
    return { form, link: await linkTo(second) }
  }

  async function answered(second: Citizen, link: string) {
    const fields = { prijmeni: 'Nováková', souhlas: 'yes' }
    return second.client.post(`${link}/stranky/druhy-snoubenec`, fields)
  }

  async function confirmed(second: Citizen, link: string) {
    const page = await second.client.get(link)
    const videno = /name="videno" value="([^"]+)"/.exec(page.text)?.[1] ?? ''
    return second.client.post(`${link}/potvrzeni`, { videno })
  }

  return { ...citizens, filledIn, invited, linkTo, answered, confirmed }
}

/** A flat for which Jana asks: its owner Lan and the neighbour Karel sign. */
export type Flat = { form: Filler; owner: string; neighbour: string }

/** Opens the portal with the flat's form published and Karel verified. */
export async function openFlat(t: Ending) {
  const citizens = await openCitizens(t)
  const { house, jana, karel, lan } = citizens
  await publishForm(house, flat)
  await verifyKarel(citizens)
  await house.drainJobs()
  const linkTo = linksOf(house)

  /** Filled in, and both invited; gives their links. */
  async function filledIn(): Promise<Flat> {
    const form = await beginForm(jana, 'byt')
    const plan = { ...filePart('planek.pdf', `${smallPdf}%plan`), name: 'plan' }
    await form.upload('byt', { adresa: 'Zahradní 214' }, [plan])
    const doctor = { ...filePart('lekar.pdf', `${smallPdf}%lekar`), name: 'lekar' }
    const why = { rodneCislo: '860412/0008', duvod: 'nemáme kde bydlet' }
    await form.upload('zadatel', why, [doctor])
    await form.fill('podpisy', {
      ...{ 'vlastnik.name': 'Nguyen Thi Lan', 'vlastnik.email': lan.email },
      ...{ 'soused.name': 'Karel Dvořák', 'soused.email': karel.email },
    })
    const [owner, neighbour] = [
      await invite(form, 'vlastnik', lan),
      await invite(form, 'soused', karel),
    ]
    return { form, owner, neighbour }
  }

  async function invite({ id }: Filler, field: string, { email }: Invitee): Promise<string> {
    await asOnAnotherDay(citizens)
    await jana.client.post(`/podani/${id}/spolupodpis/${field}`)
    return linkTo({ email })
  }

  async function sign({ client }: Pick<Citizen, 'client'>, link: string): Promise<Reply> {
    const page = await client.get(link)
    const videno = /name="videno" value="([^"]+)"/.exec(page.text)?.[1] ?? ''
    return client.post(`${link}/potvrzeni`, { videno })
  }

  /** Both have answered and signed. */
  async function signed(): Promise<Flat> {
    const made = await filledIn()
    await lan.client.post(`${made.owner}/stranky/za-vlastnika`, { najem: '9000' })
    await karel.client.post(`${made.neighbour}/stranky/za-souseda`, { namitky: 'žádné' })
    await sign(lan, made.owner)
    await sign(karel, made.neighbour)
    return made
  }

  return { ...citizens, filledIn, signed, sign, linkTo }
}

/** Finds the link of the last invitation that came to an e-mail. */
function linksOf(house: Citizens['house']) {
  return async ({ email }: Invitee): Promise<string> => {
    await house.drainJobs()
    const letters = await house.letters(email)
    const last = letters.findLast(({ subject }) => /žádá o spolupodpis|asks you for/.test(subject))
    return /\/podani\/spolupodpis\/[\w-]+/.exec(last!.text)![0]
  }
}

/** Many are invited within one minute of a test: what was counted of the day is forgotten. */
export async function asOnAnotherDay({ house }: Pick<Citizens, 'house'>): Promise<void> {
  await house.sql`delete from identity.attempts`
}

/** Karel shows his identity card in the filing room of Klatovy. */
async function verifyKarel({ house, stage, karel }: Citizens): Promise<void> {
  const { officerId, name, office, roles, unitIds } = seatOf(stage, 'vera', 'klatovy')
  const place = { officeId: office.id, slug: office.slug, name: office.name }
  const verifier = { name, desk: { ...place, officerId, roles, unitIds } }
  const check = { documentKind: 'identity-card', documentEnd: '1234' } as const
  const { services, clock } = house
  const outcome = await verifyPerson(services, verifier, karel.personId, check, clock.now())
  if (!outcome.ok) throw new Error(outcome.refusal)
}
