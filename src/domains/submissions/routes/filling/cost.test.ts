import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { type Citizen, openCitizens } from '../../../../../tests/citizens.ts'
import { beginForm, janasDog } from '../../../../../tests/filling.ts'
import { signIn } from '../../../../../tests/world.ts'
import { publishContent } from '../../../../app/content.ts'

const { house, jana } = await openCitizens({ after })
await publishContent(house.services)

/** A step may ask the database so many questions (design, performance). */
const mostQueries = 15

/** The statements that a deed sends, but for the ends of transactions and their scope. */
async function asked(deed: () => Promise<unknown>): Promise<string[]> {
  const seen: string[] = []
  const options = house.sql.options as unknown as { debug: unknown }
  options.debug = (_connection: number, text: string) => seen.push(text.trim())
  await deed()
  options.debug = false
  return seen.filter(text => !/^(begin|commit)|set_config/.test(text))
}

test('a page of a form and its sending cost few questions to the database', async () => {
  const citizen: Pick<Citizen, 'client'> = { client: await signIn(house, jana.email) }
  const form = await beginForm(citizen, 'poplatek-ze-psu')
  await form.fill('duvod', janasDog.duvod)
  const shown = await asked(() => form.open('drzitel'))
  assert.ok(shown.length <= mostQueries, `${shown.length}: ${shown.join('\n')}`)
  const sent = { ...(await form.shown('drzitel')) }
  const saved = await asked(() => citizen.client.post(form.at('drzitel'), sent))
  assert.ok(saved.length <= mostQueries, `${saved.length}: ${saved.join('\n')}`)
  assert.ok(saved.length > 3)
})
