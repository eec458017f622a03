import assert from 'node:assert/strict'
import type { Guide } from '../../src/domains/guides/rules/guide.ts'
import type { Client, Reply } from '../client.ts'
import { formsOf, untouched } from '../house/page.ts'
import { dogGuide } from './example.ts'

/** Where officers write guides. */
export const editing = '/sprava/zivotni-situace'

/** One text in three languages, by the names of its fields. */
export function inThree(name: string, text: string): Record<string, string> {
  return { [`${name}-cs`]: text, [`${name}-en`]: `${text} en`, [`${name}-de`]: `${text} de` }
}

/** Begins a guide; gives its address. */
export async function begin(client: Client, title: string): Promise<string> {
  const begun = await client.post(`${editing}/novy`, { title, category: 'help', slug: '' })
  assert.equal(begun.status, 303)
  return begun.location.split('/cast/')[0]!
}

/** Begins an office's adaptation of the shared guide at an address; gives the work's. */
export async function adapt(client: Client, slug: string): Promise<string> {
  const page = `${editing}/prizpusobeni/${slug}`
  assert.equal((await client.get(page)).status, 200)
  const begun = await client.post(page)
  assert.equal(begun.status, 303)
  return begun.location
}

/** Loads the example (or another guide) as a draft; gives its address. */
export async function imported(client: Client, guide: Guide = dogGuide): Promise<string> {
  const reply = await upload(client, JSON.stringify(guide))
  assert.equal(reply.status, 303, reply.text)
  return reply.location.split('?')[0]!
}

/** Sends a file with a guide. */
export function upload(client: Client, content: string): Promise<Reply> {
  return client.upload(`${editing}/nacteni`, [
    { name: 'file', filename: 'navod.json', type: 'application/json', content },
  ])
}

/** Sends a part as somebody who opened it now and changed some fields. */
export async function write(client: Client, page: string, typed: Record<string, string>) {
  return send(client, page, (await client.get(page)).text, typed)
}

/** Sends a part as somebody who opened it earlier, and ticks and presses only what they name. */
export function send(client: Client, page: string, seen: string, typed: Record<string, string>) {
  const form = formsOf(seen, page).find(one => one.fields.some(field => field.name === 'seen'))!
  const fields = form.fields.filter(({ name }) => !/^(add|do)$|-remove$/.test(name))
  return client.post(page, { ...untouched({ ...form, fields }), ...typed })
}

/** Presses the button of a deed on a guide's page. */
export async function press(
  client: Client,
  work: string,
  deed: string,
  typed: Record<string, string> = {},
): Promise<Reply> {
  const page = (await client.get(work)).text
  const form = formsOf(page, work).find(one => one.action.endsWith(`/${deed}`))
  assert.ok(form, `${work} offers ${deed}`)
  return client.post(form.action, { ...untouched(form), ...typed })
}
