import { demoPassword, jana, karel, lan, officers } from '../src/app/demo/cast.ts'
import { tellStories } from '../src/app/demo/stories.ts'
import { house as built } from '../src/app/house.ts'
import { openDatabase, type Sql } from '../src/platform/db/index.ts'
import type { Route } from '../src/platform/http/index.ts'
import { openBegun } from './begun.ts'
import type { Client, Reply } from './client.ts'
import { testCluster } from './cluster.ts'
import type { Ending } from './database.ts'
import type { TestHouse } from './harness.ts'
import { formsOf, untouched } from './house/page.ts'

/** Somebody at the portal; the party is whose things they may see: a person's or an office's. */
export type Visitor = { name: string; party: string; client: Client }

/** The portal with the demonstration's stories told, and everyone of the cast signed in. */
export type World = {
  house: TestHouse
  visitors: Visitor[]
  routes: readonly Route[]
  /** Sees all rows; for counting behind everybody's back. */
  root: Sql
}

const signInPage = '/identita/prihlaseni'

/** Opens the portal with the demonstration's stories told; nobody is signed in. */
export async function openStories(t: Ending): Promise<TestHouse> {
  const { house } = await openBegun(t, 'stories', async ({ services, clock, drainJobs }) => {
    await tellStories(services, clock)
    await drainJobs()
  })
  return house
}

/** Opens the portal, tells the stories and signs the cast in by the usual form. */
export async function openWorld(t: Ending): Promise<World> {
  const house = await openStories(t)
  const nobody = { name: 'a visitor', party: 'nobody', client: house.as(null) }
  const cast: [string, string, string][] = [
    ['Jana', 'jana', jana.email],
    ['Karel', 'karel', karel.email],
    ['Lan', 'lan', lan.email],
    ...Object.entries(officers).map(([name, officer]): [string, string, string] => [
      name,
      officer.desks[0]!.roles.includes('operator') ? 'operator' : officer.desks[0]!.office,
      officer.email,
    ]),
  ]
  const visitors: Visitor[] = [nobody]
  for (const [name, party, email] of cast) {
    visitors.push({ name, party, client: await signIn(house, email) })
  }
  return { house, visitors, routes: built.routes, root: await openAsRoot(t, house) }
}

/** Signs somebody of the cast in through the pages, the second factor included. */
export async function signIn(house: TestHouse, email: string): Promise<Client> {
  const client = house.as(null)
  const first = await fill(client, signInPage, { email, password: demoPassword })
  const next = await client.get(first.location || '/')
  const code = shownCode(next.text)
  if (code) await fill(client, first.location, { code })
  const home = await client.get('/identita/ucet')
  if (home.status !== 200) throw new Error(`${email} did not get in: ${first.status} ${first.text}`)
  return client
}

/** The code of the second factor, which a demonstration shows on the page. */
function shownCode(html: string): string | null {
  return /name="code"/.test(html) ? (/notice-title">[^<]*?(\d{6})</.exec(html)?.[1] ?? null) : null
}

async function fill(
  client: Client,
  address: string,
  typed: Record<string, string>,
): Promise<Reply> {
  const page = await client.get(address)
  const names = Object.keys(typed)
  const form = formsOf(page.text, address).find(one =>
    names.every(name => one.fields.some(field => field.name === name)),
  )
  if (!form) throw new Error(`${address} has no form with ${names}`)
  return client.post(form.action, { ...untouched(form), ...typed })
}

async function openAsRoot(t: Ending, house: TestHouse): Promise<Sql> {
  const { running } = await testCluster()
  const [row] = await house.sql<{ name: string }[]>`select current_database()::text as name`
  const root = openDatabase(running.urlOf('postgres', row!.name), { connections: 1 })
  t.after(() => root.end({ timeout: 2 }))
  return root
}
