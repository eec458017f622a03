import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Sql, within } from '../../src/platform/db/index.ts'
import { openCitizens } from '../citizens.ts'
import { beginForm, publishForm } from '../filling.ts'
import { largeAnswers, largeForm } from '../forms/large.ts'

/** Goals of the design for a form of 500 questions and 100 rows; two more ask who is signed in. */
const mostQueries = 13

/** Gives the queries since it was last asked; what opens and ends a transaction is none. */
function countQueries(sql: Sql): () => string[] {
  const seen: string[] = []
  const options = sql.options as unknown as { debug?: (id: number, text: string) => void }
  options.debug = (_, text) => void seen.push(text.replace(/\s+/g, ' ').trim().slice(0, 90))
  return () => seen.splice(0).filter(text => !/^(begin|commit|select set_config)/.test(text))
}

test('a step of the largest form asks the database few times, and all rows come whole', async t => {
  const { house, jana } = await openCitizens(t)
  const form = largeForm()
  await publishForm(house, form)
  const filler = await beginForm(jana, form.slug)
  const answers = largeAnswers(form)
  await within(
    house.sql,
    { personId: jana.personId },
    tx => tx`
      update submissions.fillings
      set answers = ${tx.json(answers as never)}, passed = ${form.pages.map(page => page.name)}`,
  )
  await filler.open('last')
  const queries = countQueries(house.sql)
  const drawn = await filler.open('last')
  const asked = queries()
  assert.equal(drawn.status, 200)
  assert.match(drawn.text, /name="items\.99\.r9"/)
  assert.ok(asked.length <= mostQueries, `${asked.length}:\n${asked.join('\n')}`)

  const { sent, action } = await filler.standing('last')
  queries()
  const passed = await jana.client.post(action, { ...sent, 'items.99.r9': 'poslední' })
  const written = queries()
  assert.equal(passed.location, `/podani/${filler.id}/kontrola`, passed.text.slice(0, 2000))
  assert.ok(written.length <= mostQueries, `${written.length}:\n${written.join('\n')}`)
  assert.match((await filler.check()).text, /poslední/)
})
