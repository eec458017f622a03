import assert from 'node:assert/strict'
import { test } from 'node:test'
import { proposed } from '../../../../../tests/forms/clerk.ts'
import { openTown } from '../../../../../tests/town.ts'

/** A form that is to be withdrawn on 15 December, with its next version proposed. */
async function ending(t: Parameters<typeof openTown>[0]) {
  const { house, alena, ivana } = await openTown(t)
  const [clerk, head] = [house.as(alena), house.as(ivana)]
  const form = await proposed(clerk)
  await clerk.post(`${form}/zverejneni`, { revize: '4' })
  house.clock.pass({ minutes: 5 })
  await clerk.post(`${form}/stazeni`, { od: '15. 12. 2026', duvod: 'Nová vyhláška' })
  await head.post(`${form}/koncept`)
  const seen = Number(/name="revize" value="(\d+)"/.exec((await head.get(form)).text)![1])
  await head.post(`${form}/navrh`, { revize: `${seen}` })
  const publish = (fields: Record<string, string>) =>
    head.post(`${form}/zverejneni`, { revize: `${seen + 1}`, ...fields })
  return { clerk, head, form, publish }
}

test('a planned withdrawal holds for a new version, too, and is asked about', async t => {
  const { clerk, head, form, publish } = await ending(t)
  const asked = (await head.get(`${form}/zverejneni`)).text
  assert.match(asked, /Od 15\. 12\. 2026 je naplánováno stažení\. Co s ním\?/)
  assert.match(asked, /value="nechat" checked/)
  assert.equal((await publish({})).status, 303)
  const page = (await clerk.get(form)).text
  assert.match(page, /Lidem se teď nabízí verze 2\.[\s\S]*Přestane se nabízet/)
  assert.match(page, /Od 15\. 12\. 2026 se přestane nabízet\. Naplánoval\(a\) Alena Fialová/)
})

test('who publishes may call the withdrawal off with it', async t => {
  const { clerk, form, publish } = await ending(t)
  assert.equal((await publish({ stazeni: 'zrusit' })).status, 303)
  assert.doesNotMatch((await clerk.get(form)).text, /Přestane se nabízet/)
  const history = (await clerk.get(`${form}/historie`)).text
  assert.match(history, /Ivana Zemanová: zrušení naplánovaného stažení od 15\. 12\. 2026/)
})

test('a version that begins only after the withdrawal is not withdrawn with it', async t => {
  const { clerk, form, publish } = await ending(t)
  assert.equal((await publish({ od: '1. 2. 2027', stazeni: 'nechat' })).status, 303)
  assert.match(
    (await clerk.get(form)).text,
    /Přestane se nabízet v úterý 15\. prosince[\s\S]*Verze 2 začne platit v pondělí 1\./,
  )
})
