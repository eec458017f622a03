import type { FormDefinition } from '../src/domains/forms/index.ts'
import {
  findWorkBySlug,
  proposeDraft,
  publishDraft,
  readWork,
  reopenWork,
  saveDraft,
  startWork,
  withdrawWork,
} from '../src/domains/publishing/index.ts'
import { newId, operatorId } from '../src/foundation/ids.ts'
import { within } from '../src/platform/db/index.ts'
import type { Citizen } from './citizens.ts'
import type { Client, Fields, Reply, UploadPart } from './client.ts'
import type { TestHouse } from './harness.ts'
import { formsOf } from './house/page.ts'

/** Somebody who fills a form in as a browser would: page after page, by what stands in it. */
export type Filler = {
  id: string
  /** The address of a page of the form, or of the form itself. */
  at(page?: string): string
  open(page?: string): Promise<Reply>
  /** What a page would send untouched, and where to. */
  standing(page: string): Promise<{ action: string; sent: Fields }>
  /** What stands in the fields of a page. */
  shown(page: string): Promise<Fields>
  /** Types on a page over what stands there and presses a button; the usual one goes on. */
  fill(page: string, fields?: Fields, button?: Record<string, string>): Promise<Reply>
  /** The same with files. */
  upload(page: string, fields: Fields, files: UploadPart[]): Promise<Reply>
  check(): Promise<Reply>
  send(): Promise<Reply>
}

/** Begins a form for an office as its start page does. */
export async function beginForm(
  { client }: Pick<Citizen, 'client'>,
  slug: string,
  office = 'klatovy',
): Promise<Filler> {
  const fields = { urad: office, _key: newId(), znovu: '1' }
  const begun = await client.post(`/podani/formular/${slug}`, fields)
  const id = /\/podani\/([0-9a-f-]{36})\/formular/.exec(begun.location)?.[1]
  if (!id) throw new Error(`the form was not begun: ${begun.status} ${begun.text}`)
  return fillerOf(client, id)
}

/** Somebody who goes on with a form that was begun. */
export function fillerOf(client: Client, id: string): Filler {
  const at = (page?: string) => `/podani/${id}/formular${page ? `/${page}` : ''}`
  const standing = async (page: string) => {
    const { text } = await client.get(at(page))
    return shownIn(text, at(page))
  }
  return {
    id,
    at,
    open: page => client.get(at(page)),
    standing,
    shown: async page => (await standing(page)).sent,
    async fill(page, fields = {}, button = {}) {
      const { action, sent } = await standing(page)
      return client.post(action, { ...sent, ...fields, ...button })
    },
    async upload(page, fields, files) {
      const { action, sent } = await standing(page)
      const texts = Object.entries({ ...sent, ...fields }).flatMap(([name, value]) =>
        [value].flat().map(one => ({ name, value: one as string })),
      )
      return client.upload(action, [...texts, ...files])
    },
    check: () => client.get(`/podani/${id}/kontrola`),
    async send() {
      const { text } = await client.get(`/podani/${id}/kontrola`)
      const { action, sent } = shownIn(text, `/podani/${id}/odeslani`)
      return client.post(action, sent)
    },
  }
}

/** What the form of a page would send untouched: ticked boxes too, no buttons. */
export function shownIn(html: string, address: string): { action: string; sent: Fields } {
  const main = html.slice(html.indexOf('<main'))
  const form = formsOf(main, address).find(one => one.fields.some(({ name }) => name === 'verze'))
  if (!form) throw new Error(`${address} shows no form`)
  const sent: Record<string, string | string[]> = {}
  const boxes = /<input\b[^>]*type="(?:radio|checkbox)"[^>]*>/g
  for (const { name, type, value } of form.fields) {
    if (['submit', 'file', 'radio', 'checkbox'].includes(type) || name === '') continue
    sent[name] = value
  }
  for (const [input] of main.matchAll(boxes)) {
    if (!/\schecked\b/.test(input)) continue
    const name = /\sname="([^"]*)"/.exec(input)![1]!
    const value = /\svalue="([^"]*)"/.exec(input)?.[1] ?? 'on'
    sent[name] = sent[name] === undefined ? value : [...[sent[name]].flat(), value]
  }
  return { action: form.action, sent }
}

/** Where forms are published: a test's house, or a portal that is measured. */
type Publisher = { sql: TestHouse['sql']; clock: Pick<TestHouse['clock'], 'now'> }

const clerk = (house: Publisher) => ({
  accountId: null,
  name: 'Alena Fialová',
  at: house.clock.now(),
})

/** Publishes a form from now on, as its next version when there is one; the operator's usually. */
export async function publishForm(
  house: Publisher,
  form: FormDefinition,
  { ownerId = operatorId, to = null }: { ownerId?: string; to?: Date | null } = {},
): Promise<void> {
  const writer = clerk(house)
  await within(house.sql, { officeId: ownerId }, async tx => {
    const place = { kind: 'form', slug: form.slug } as const
    const known = await findWorkBySlug(tx, ownerId, place)
    const name = { ownerId, workId: known?.id ?? '' }
    if (known) {
      await reopenWork(tx, name, writer)
      const { revision: seenRevision } = (await readWork(tx, name)).draft!
      await saveDraft(tx, name, { content: form, seenRevision }, writer)
    } else {
      const begun = await startWork(tx, { ownerId, ...place, content: form }, writer)
      if (!begun.ok) throw new Error(begun.refusal)
      name.workId = begun.value
    }
    const { revision } = (await readWork(tx, name)).draft!
    await proposeDraft(tx, name, revision, writer)
    const stretch = { from: writer.at, to }
    const published = await publishDraft(tx, name, { stretch, seenRevision: revision + 1 }, writer)
    if (!published.ok) throw new Error(published.refusal)
  })
}

/** Withdraws a form: nobody can begin or send it from now on. */
export async function withdrawForm(
  house: TestHouse,
  slug: string,
  ownerId = operatorId,
): Promise<void> {
  await within(house.sql, { officeId: ownerId }, async tx => {
    const work = await findWorkBySlug(tx, ownerId, { kind: 'form', slug })
    const name = { ownerId, workId: work!.id }
    await withdrawWork(tx, name, { from: house.clock.now(), note: '' }, clerk(house))
  })
}

/** What Jana answers to the dog form, page by page. */
export const janasDog: Record<string, Fields> = {
  duvod: { duvod: 'prihlaseni', odKdy: '1. 11. 2026' },
  drzitel: {},
  psi: {
    'psi.0.plemeno': 'jezevčík',
    'psi.0.narozen': '3. 5. 2025',
    'psi.0.cip': '203098100123456',
    'psi.0.ucel': 'dum',
  },
  uleva: {},
  prohlaseni: { pravda: 'yes' },
}
