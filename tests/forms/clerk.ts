import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import type { FormDefinition } from '../../src/domains/forms/rules/definition.ts'
import { readWork } from '../../src/domains/publishing/index.ts'
import { newId, operatorId } from '../../src/foundation/ids.ts'
import { within } from '../../src/platform/db/index.ts'
import type { Caller } from '../../src/platform/http/index.ts'
import type { Client } from '../client.ts'
import type { Town } from '../town.ts'

export const desk = '/sprava/formulare'

/** A text in three languages, as the inputs of the builder send it. */
export function words(name: string, cs: string) {
  return { [`${name}.cs`]: cs, [`${name}.en`]: `${cs} en`, [`${name}.de`]: `${cs} de` }
}

/** A new, empty form; gives its address. */
export async function started(clerk: Client): Promise<string> {
  const title = {
    'title.cs': 'Přihláška psa',
    'title.en': 'Dog notice',
    'title.de': 'Hund anmelden',
  }
  const made = await clerk.post(`${desk}/novy`, { z: 'nic', ...title })
  assert.equal(made.status, 303, made.text)
  return made.location.split('?')[0]!
}

/** Asks for the name of the dog; the revision that the clerk has seen. */
export async function ask(clerk: Client, form: string, revision: number): Promise<void> {
  const fields = { do: '/pages/0', druh: 'text', need: 'required', revize: String(revision) }
  const asked = await clerk.post(`${form}/otazka`, { ...fields, ...words('label', 'Jméno psa') })
  assert.equal(asked.status, 303, asked.text)
}

/** Fills in what the form is. */
export async function facts(clerk: Client, form: string, revision: number): Promise<void> {
  const fields = {
    ...{ 'title.cs': 'Přihláška psa', 'title.en': 'Dog notice', 'title.de': 'Hund anmelden' },
    ...words('purpose', 'Přihlaste psa.'),
    ...words('subject', 'Pes {jmenoPsa}'),
    ...{ category: 'fees', law: '§ 2 zák. č. 565/1990 Sb.', revize: String(revision) },
  }
  const saved = await clerk.post(`${form}/udaje`, fields)
  assert.equal(saved.status, 303, saved.text)
}

/** A small form that is proposed, a new one or one that was just begun with a revision. */
export async function proposed(clerk: Client, begun?: string, first = 1): Promise<string> {
  const form = begun ?? (await started(clerk))
  await ask(clerk, form, first)
  await facts(clerk, form, first + 1)
  assert.equal((await clerk.post(`${form}/navrh`, { revize: `${first + 2}` })).status, 303)
  return form
}

/** A form made from a file; gives its address. */
export async function imported(clerk: Client, form: FormDefinition): Promise<string> {
  const made = await upload(clerk, `${desk}/nacteni`, form)
  assert.equal(made.status, 303, made.text)
  return made.location.split('?')[0]!
}

/** Sends a file to the builder, with other fields of its form. */
export function upload(
  clerk: Client,
  address: string,
  content: string | object,
  fields: Record<string, string> = {},
) {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  return clerk.upload(address, [
    ...Object.entries(fields).map(([name, value]) => ({ name, value })),
    { name: 'soubor', filename: 'formular.json', type: 'application/json', content: text },
  ])
}

/** The changes of one’s own that a page of conflict carries. */
export function changesIn(html: string): string {
  const value = /name="zmeny" value="([^"]*)"/.exec(html)![1]!
  return value.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')
}

/** The shared notice of dogs, with a fee that offices set. */
export function sharedForm(): FormDefinition {
  const file = new URL('../../content/forms/poplatek-ze-psu.json', import.meta.url)
  const name = { cs: 'Poplatek', en: 'Fee', de: 'Abgabe' }
  const form = JSON.parse(readFileSync(file, 'utf8')) as FormDefinition
  return { ...form, fees: [{ name, czk: '200 * size(psi)' }] }
}

/** The operator at the desk without an office. */
export function operator(): Caller {
  const officeId = '00000000-0000-0000-0000-000000000000'
  const name = 'Ondřej Správný'
  const seat = { officeId, slug: '', name, officerId: newId(), roles: ['operator'], unitIds: [] }
  return {
    ...{ accountId: newId(), sessionId: newId(), name, personId: null, verified: false },
    desk: seat as Caller['desk'],
    desks: [{ officeId, name }],
  }
}

/** The same officer as a head and administrator. */
export function head(caller: Caller): Caller {
  return { ...caller, desk: { ...caller.desk!, roles: ['head', 'administrator'] } }
}

/** Jana as a verified citizen. */
export function citizen(personId: string): Caller {
  return {
    ...{ accountId: newId(), sessionId: newId(), name: 'Jana Nováková', personId },
    ...{ verified: true, desk: null, desks: [] },
  }
}

/** Shared by the operator through the same pages; gives the form's address. */
export async function publishedByOperator(
  { house }: Town,
  form: FormDefinition,
  before?: string,
): Promise<string> {
  const clerk = house.as(operator())
  const address = before ?? (await imported(clerk, form))
  const name = { ownerId: operatorId, workId: address.split('/').at(-1)! }
  const revision = async () =>
    (await within(house.sql, { officeId: operatorId }, tx => readWork(tx, name))).draft?.revision
  if (before) {
    await clerk.post(`${address}/koncept`)
    const seen = { revize: String(await revision()) }
    assert.equal((await upload(clerk, `${address}/soubor`, form, seen)).status, 303)
  }
  const steps = [
    ['navrh', await revision()],
    ['zverejneni', (await revision())! + 1],
  ]
  for (const [deed, revize] of steps) {
    const done = await clerk.post(`${address}/${deed}`, { revize: String(revize) })
    assert.equal(done.status, 303, `${deed}: ${done.text.slice(done.text.indexOf('<main'))}`)
  }
  return address
}
