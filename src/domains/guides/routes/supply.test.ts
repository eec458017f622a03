import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openSupplied, publishEdited } from '../../../../tests/content/edited.ts'
import { type Text, titled } from '../../../../tests/content/folder.ts'
import { operator } from '../../../../tests/forms/clerk.ts'
import { editing, press } from '../../../../tests/guides/desk.ts'
import { shownIn } from '../../../../tests/house/sent.ts'
import { operatorId } from '../../../foundation/ids.ts'
import { within } from '../../../platform/db/index.ts'
import { findSupply, readWork, withdrawWork } from '../../publishing/index.ts'

const summed = (cs: string) => (text: Text) => ({
  ...text,
  summary: { ...(text.summary as object), cs },
})

async function opened(t: Parameters<typeof openSupplied>[0]) {
  const supplied = await openSupplied(t, 'guides/dotace', {
    ours: summed('Dotace od nás.'),
    theirs: text => summed('Dotace jinak.')(titled('Dotace nově')(text) as Text),
  })
  const { town, name } = supplied
  const { house } = town
  const work = `${editing}/${name.workId}`
  const page = `${work}/dodane-zneni`
  const clerk = house.as(operator())
  const read = <Result>(deed: Parameters<typeof within<Result>>[2]) =>
    within(house.sql, { officeId: operatorId }, deed)
  const draft = async () => (await read(tx => readWork(tx, name))).draft?.content as Text
  const isWaiting = async () => (await read(tx => findSupply(tx, name))) !== null
  const choose = async (fields: Record<string, string> = {}) =>
    clerk.post(page, { ...shownIn((await clerk.get(page)).text, page), ...fields })
  return { ...supplied, house, work, page, clerk, draft, isWaiting, choose }
}

test("the operator's desk says for which guides the portal brought a newer wording", async t => {
  const { clerk, page, work } = await opened(t)
  for (const [prefix, said] of [
    ['', 'S portálem přišlo novější znění: 1'],
    ['/en', 'A newer wording came with the portal: 1'],
    ['/de', 'Mit dem Portal kam eine neuere Fassung: 1'],
  ] as const) {
    const list = await clerk.get(`${prefix}${editing}`)
    assert.ok(list.text.includes(said))
    assert.ok(list.text.includes(`href="${prefix}${page}"`))
    assert.ok((await clerk.get(`${prefix}${work}`)).text.includes(`href="${prefix}${page}"`))
  }
})

test('what only the product changed goes into the draft, what both did when chosen', async t => {
  const { clerk, page, work, choose, draft, isWaiting } = await opened(t)
  const { text } = await clerk.get(page)
  for (const words of ['Dotace od nás.', 'Dotace jinak.', 'Dotace nově']) {
    assert.ok(text.replace(/<\/?mark>|<\/?(ins|del)>/g, '').includes(words), words)
  }
  const done = await choose()
  assert.equal(done.location, `${work}?zprava=supply-taken`)
  const content = await draft()
  assert.equal(content.title.cs, 'Dotace nově')
  assert.equal((content.summary as Text['title']).cs, 'Dotace od nás.')
  assert.equal(await isWaiting(), false)
  const after = await clerk.get(done.location)
  assert.match(after.text, /Vybrané změny jsou v konceptu/)
  const history = await clerk.get(`${work}/historie`)
  assert.match(history.text, /Novější znění dodané s portálem/)
})

test('all is taken over when the operator wants so', async t => {
  const { clerk, page, choose, draft } = await opened(t)
  const { text } = await clerk.get(page)
  const names = [...text.matchAll(/name="(volba\.\d+)"/g)].map(([, name]) => name!)
  await choose(Object.fromEntries(names.map(name => [name, 'take'])))
  const content = await draft()
  assert.equal((content.summary as Text['title']).cs, 'Dotace jinak.')
})

test('who keeps all of their own is not asked again', async t => {
  const { start, clerk, choose, draft, isWaiting } = await opened(t)
  assert.match((await choose({ nechat: 'ano' })).location, /zprava=supply-kept$/)
  assert.equal(await draft(), undefined, 'no draft was begun')
  await start()
  assert.equal(await isWaiting(), false)
  assert.doesNotMatch((await clerk.get(editing)).text, /S portálem přišlo/)
})

test('a choice made before the draft changed, or while it is proposed, is refused', async t => {
  const { clerk, page, work, choose, isWaiting } = await opened(t)
  const seen = shownIn((await clerk.get(page)).text, page)
  await press(clerk, work, 'koncept')
  const late = await clerk.post(page, seen)
  assert.equal(late.status, 409)
  assert.match(late.text, /Koncept se mezitím změnil/)
  await press(clerk, work, 'navrh')
  assert.match((await clerk.get(page)).text, /Vybírat půjde, až ho někdo vrátí/)
  assert.equal((await clerk.post(page, { ...seen, revision: '2' })).status, 409)
  await press(clerk, work, 'vraceni', { note: 'Ještě ne.' })
  assert.match((await choose()).location, /supply-taken$/)
  assert.equal(await isWaiting(), false)
})

test('a choice made before another version was published is refused', async t => {
  const { house, name, clerk, page, draft, isWaiting } = await opened(t)
  const seen = shownIn((await clerk.get(page)).text, page)
  await publishEdited(house, name, titled('Jinak'))
  assert.equal((await clerk.post(page, seen)).status, 409)
  assert.equal(await draft(), undefined)
  assert.equal(await isWaiting(), true)
})

test('an office sees nothing of what waits for the operator', async t => {
  const { town, house, page } = await opened(t)
  assert.doesNotMatch((await house.as(town.alena).get(editing)).text, /S portálem přišlo/)
  assert.equal((await house.as(town.alena).get(page)).status, 404)
})

test('where nothing is offered to people, the page does not say that their wording is', async t => {
  const { clerk, page, name, house } = await opened(t)
  assert.match((await clerk.get(page)).text, /Lidem se dál nabízí vaše znění/)
  const at = house.clock.now()
  const by = { accountId: null, name: 'Ondřej Správný', at }
  await within(house.sql, { officeId: operatorId }, tx =>
    withdrawWork(tx, name, { from: at, note: 'Už neplatí.' }, by),
  )
  house.clock.pass({ minutes: 1 })
  assert.match((await clerk.get(page)).text, /Lidem se teď nenabízí nic/)
  assert.match((await clerk.get(`/en${page}`)).text, /offered nothing now/)
  assert.match((await clerk.get(`/de${page}`)).text, /Angeboten wird jetzt nichts/)
})
