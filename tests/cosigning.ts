import { type Citizen, type Citizens, openCitizens } from './citizens.ts'
import type { Reply } from './client.ts'
import type { Ending } from './database.ts'
import { beginForm, type Filler, publishForm } from './filling.ts'
import { wedding } from './forms/wedding.ts'

type Invitee = Pick<Citizen, 'email'>

/** A wedding that Jana fills in and that a second person signs. */
export type Wedding = Citizens & {
  filledIn(second?: Invitee, name?: string): Promise<Filler>
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

  async function filledIn(second: Pick<Citizen, 'email'> = lan, name = 'Nguyen Thi Lan') {
    const form = await beginForm(jana, 'svatba')
    const named = { 'druhy.name': name, 'druhy.email': second.email }
    await form.fill('snoubenec', { tajne: 'heslo lípa', ...named })
    return form
  }

  async function invited(second: Pick<Citizen, 'email'> = lan, name = 'Nguyen Thi Lan') {
    const form = await filledIn(second, name)
    await jana.client.post(`/podani/${form.id}/spolupodpis/druhy`)
    return { form, link: await linkTo(second) }
  }

  async function linkTo({ email }: Pick<Citizen, 'email'>): Promise<string> {
    await house.drainJobs()
    const letters = await house.letters(email)
    const last = letters.findLast(({ subject }) => /žádá o spolupodpis|asks you for/.test(subject))
    return /\/podani\/spolupodpis\/[\w-]+/.exec(last!.text)![0]
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
