import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openCitizens } from '../../../../../tests/citizens.ts'
import { beginForm, publishForm } from '../../../../../tests/filling.ts'
import { formOf, pageOf } from '../../../../../tests/forms/example.ts'

const { house, jana } = await openCitizens({ after })

const stand = formOf(
  [pageOf({ name: 'kolik', kind: 'number', label: { cs: 'Kolik dnů' }, min: 0 })],
  {
    slug: 'stanek',
    fees: [
      { name: { cs: 'Nájem' }, czk: '1000 / kolik', law: '§ 4 zák. č. 565/1990 Sb.' },
      { name: { cs: 'Kolek' }, czk: '50' },
    ],
  },
)
await publishForm(house, stand)

test('a fee that cannot be counted is told, stops nobody, and is read by the office', async () => {
  const form = await beginForm(jana, 'stanek')
  await form.fill('page', { kolik: '0' })
  const { text } = await form.check()
  assert.match(text, /Tento poplatek se nepodařilo spočítat[\s\S]*Nájem \(§ 4/)
  assert.match(text, /Je to chyba formuláře, ne vaše/)
  assert.match(text, /Celkem bez poplatku, který se nepodařilo spočítat[\s\S]*50/)
  const sent = await form.send()
  assert.equal(sent.location, `/podani/${form.id}/potvrzeni`, sent.text)
  const { text: letter } = await jana.client.get(`/podani/${form.id}`)
  assert.match(letter, /Poplatek „Nájem“ formulář nedokázal spočítat/)
})

test('a fee that can be counted says nothing of it', async () => {
  const form = await beginForm(jana, 'stanek')
  await form.fill('page', { kolik: '4' })
  const { text } = await form.check()
  assert.doesNotMatch(text, /nepodařilo spočítat/)
  assert.match(text, /300/)
})
