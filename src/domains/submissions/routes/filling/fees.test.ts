import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { markOn, openCitizens } from '../../../../../tests/citizens.ts'
import { beginForm, publishForm } from '../../../../../tests/filling.ts'
import { formOf, pageOf } from '../../../../../tests/forms/example.ts'
import { within } from '../../../../platform/db/index.ts'

const { house, jana, stage } = await openCitizens({ after })

const space = formOf(
  [
    pageOf(
      {
        ...{ name: 'plocha', kind: 'number', min: 1 },
        ...{ label: { cs: 'Plocha', en: 'Area', de: 'Fläche' }, unit: { cs: 'm²' } },
      },
      { name: 'od', kind: 'date', label: { cs: 'Od', en: 'From', de: 'Von' } },
      { name: 'do', kind: 'date', label: { cs: 'Do', en: 'To', de: 'Bis' } },
      {
        name: 'charita',
        kind: 'yes-no',
        label: { cs: 'Charita?', en: 'Charity?', de: 'Karitativ?' },
      },
    ),
  ],
  {
    slug: 'prostranstvi',
    fees: [
      {
        name: { cs: 'Místní poplatek', en: 'Local fee', de: 'Örtliche Gebühr' },
        czk: { rateCzk: 10, factors: ['plocha', { from: 'od', to: 'do' }], mostCzk: 5000 },
        exempt: 'charita',
      },
    ],
  },
)

await publishForm(house, space)

const week = { plocha: '12', od: '2026-12-01', do: '2026-12-05', charita: 'no' }
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

test('the check says how a fee came about, in the language of the reader', async () => {
  const form = await beginForm(jana, 'prostranstvi')
  await form.fill('page', week)
  const address = `/podani/${form.id}/kontrola`
  assert.match(plain((await jana.client.get(address)).text), /12 m² × 5 dní × 10 Kč = 600 Kč/)
  const [english, german] = await Promise.all(
    ['/en', '/de'].map(async lang => plain((await jana.client.get(`${lang}${address}`)).text)),
  )
  assert.match(english!, /12 m² × 5 days × 10 CZK = 600 CZK/)
  assert.match(german!, /12 m² × 5 Tage × 10 CZK = 600 CZK/)
})

test('a fee stopped by its highest amount says so, and an exempt one', async () => {
  const form = await beginForm(jana, 'prostranstvi')
  await form.fill('page', { ...week, do: '2027-11-30' })
  assert.match(plain((await form.check()).text), /= 43 800 Kč, nejvýš 5 000 Kč/)
  await form.fill('page', { ...week, charita: 'yes' })
  const check = (await form.check()).text
  assert.match(check, /Místní poplatek: osvobozeno, neplatí se/)
  assert.doesNotMatch(check, /Platbu vyřídíte/)
})

test('the office reads in the letter how the fee came about, the sender once sent', async () => {
  const form = await beginForm(jana, 'prostranstvi')
  await form.fill('page', week)
  const receipt = await jana.client.get((await form.send()).location)
  assert.match(plain(receipt.text), /12 m² × 5 dní × 10 Kč = 600 Kč/)
  assert.doesNotMatch(receipt.text, /odešlete bez ní/)
  assert.match(receipt.text, /Platbu vyřídíte s úřadem\.</)
  const officeId = stage.offices.get('klatovy')!.id
  const [kept] = await within(
    house.sql,
    { officeId },
    tx => tx`select body from records.documents where record_mark = ${markOn(receipt)}`,
  )
  assert.match(kept!.body, /\nCharita\? Ne\n/)
  assert.match(plain(kept!.body), /Místní poplatek: 600 Kč \(12 m² × 5 dní × 10 Kč = 600 Kč\)/)
})
