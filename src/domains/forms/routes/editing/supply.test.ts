import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openSupplied, publishEdited } from '../../../../../tests/content/edited.ts'
import { type Text, titled } from '../../../../../tests/content/folder.ts'
import { desk, operator } from '../../../../../tests/forms/clerk.ts'
import { shownIn } from '../../../../../tests/house/sent.ts'
import { operatorId } from '../../../../foundation/ids.ts'
import { within } from '../../../../platform/db/index.ts'
import { findSupply, readWork, withdrawWork } from '../../../publishing/index.ts'

const purposed = (cs: string) => (text: Text) => ({
  ...text,
  purpose: { ...(text.purpose as object), cs },
})
const both = (text: Text) => purposed('Stěžujte si rovnou.')(titled('Stížnost nově')(text) as Text)

async function opened(t: Parameters<typeof openSupplied>[0], theirs = both) {
  const ours = purposed('Stěžujte si u nás.')
  const supplied = await openSupplied(t, 'forms/stiznost', { ours, theirs })
  const { house } = supplied.town
  const form = `${desk}/${supplied.name.workId}`
  const page = `${form}/dodane-zneni`
  const clerk = house.as(operator())
  const read = <Result>(work: Parameters<typeof within<Result>>[2]) =>
    within(house.sql, { officeId: operatorId }, work)
  const draft = async () =>
    (await read(tx => readWork(tx, supplied.name))).draft?.content as Text | undefined
  const isWaiting = async () => (await read(tx => findSupply(tx, supplied.name))) !== null
  const choose = async (fields: Record<string, string> = {}) =>
    clerk.post(page, { ...shownIn((await clerk.get(page)).text, page), ...fields })
  return { ...supplied, house, form, page, clerk, draft, isWaiting, choose }
}

test("the operator's desk says for which forms the portal brought a newer wording", async t => {
  const { clerk, form, page } = await opened(t)
  for (const [prefix, said, see] of [
    ['', 'S portálem přišlo novější znění: 1', 'Porovnat a vybrat, co převzít'],
    ['/en', 'A newer wording came with the portal: 1', 'Compare and choose what to take over'],
    ['/de', 'Mit dem Portal kam eine neuere Fassung: 1', 'Vergleichen und wählen'],
  ] as const) {
    const list = await clerk.get(`${prefix}${desk}`)
    assert.ok(list.text.includes(said))
    assert.ok(list.text.includes(`href="${prefix}${page}"`))
    assert.doesNotMatch(list.text, /\d,\s*<\/td>/, 'a moment without a name has no comma')
    assert.ok((await clerk.get(`${prefix}${form}`)).text.includes(see))
  }
})

test('what only the product changed is chosen already, what both changed is not', async t => {
  const { clerk, page, form, choose, draft, isWaiting } = await opened(t)
  const { text } = await clerk.get(page)
  assert.match(text, /Stížnost nově[\s\S]*Stěžujte si rovnou\.|Stěžujte si rovnou\.[\s\S]*nově/)
  assert.match(text, /Stěžujte si u nás\./)
  const done = await choose()
  assert.equal(done.location, `${form}?zprava=supply-taken`)
  const content = await draft()
  assert.equal(content!.title.cs, 'Stížnost nově')
  assert.equal((content!.purpose as Text['title']).cs, 'Stěžujte si u nás.')
  assert.equal(await isWaiting(), false)
  const after = await clerk.get(done.location)
  assert.match(after.text, /Vybrané změny jsou v konceptu/)
  assert.doesNotMatch(after.text, /S portálem přišlo novější znění/)
  assert.equal((await clerk.get(page)).status, 404)
})

test('what was taken over can be taken back at once', async t => {
  const { clerk, form, choose, draft } = await opened(t)
  const done = await choose()
  assert.match((await clerk.get(done.location)).text, /predchozi/)
  await clerk.post(`${form}/historie`, { revize: '7', k: 'predchozi' })
  assert.equal((await draft())?.title.cs, 'Stížnost na postup úřadu')
})

test('a choice that cannot be noted begins no draft either', async t => {
  const { house, choose, draft, isWaiting } = await opened(t)
  await house.owner`
    alter table publishing.supplies add constraint never check (seen is null) not valid`
  assert.equal((await choose()).status, 500)
  assert.equal(await draft(), undefined)
  await house.owner`alter table publishing.supplies drop constraint never`
  assert.equal((await choose()).status, 303)
  assert.equal(await isWaiting(), false)
})

test('of two who choose at once the second is told, and the first one’s choice stays', async t => {
  const { clerk, page, draft } = await opened(t)
  const seen = shownIn((await clerk.get(page)).text, page)
  const other = { ...seen, nechat: 'ano' }
  const replies = await Promise.all([clerk.post(page, seen), clerk.post(page, other)])
  assert.deepEqual(replies.map(reply => reply.status).sort(), [303, 409])
  const took = replies[0]!.status === 303
  assert.equal((await draft())?.title.cs, took ? 'Stížnost nově' : undefined)
})

test('who keeps all of theirs is asked again only when the product changes once more', async t => {
  const { release, start, clerk, choose, draft, isWaiting } = await opened(t)
  const done = await choose({ nechat: 'ano' })
  assert.match(done.location, /zprava=supply-kept$/)
  assert.equal(await draft(), undefined, 'no draft was begun')
  await start()
  assert.equal(await isWaiting(), false)
  assert.doesNotMatch((await clerk.get(desk)).text, /S portálem přišlo/)
  await release.change('forms/stiznost', titled('Stížnost ještě jinak'))
  await start()
  assert.equal(await isWaiting(), true)
})

test('a choice made from an older text of the product is refused, and nothing is lost', async t => {
  const { release, start, clerk, page, draft } = await opened(t)
  const seen = shownIn((await clerk.get(page)).text, page)
  await release.change('forms/stiznost', titled('Stížnost ještě jinak'))
  await start()
  const late = await clerk.post(page, seen)
  assert.equal(late.status, 409)
  assert.match(late.text, /přišlo ještě novější znění/)
  assert.equal(await draft(), undefined)
})

test('while a draft is proposed the changes are shown, and chosen when it comes back', async t => {
  const { clerk, form, page, choose, isWaiting } = await opened(t)
  await clerk.post(`${form}/koncept`)
  const seen = shownIn((await clerk.get(page)).text, page)
  await clerk.post(`${form}/navrh`, { revize: '6' })
  const { text } = await clerk.get(page)
  assert.match(text, /Koncept je navržen ke zveřejnění\. Vybírat půjde/)
  assert.equal((await clerk.post(page, seen)).status, 409)
  assert.equal((await clerk.post(page, { ...seen, revize: '7' })).status, 409)
  await clerk.post(`${form}/vraceni`, { poznamka: 'Ještě ne.', revize: '7' })
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
  const administrator = house.as(town.alena)
  assert.doesNotMatch((await administrator.get(desk)).text, /S portálem přišlo/)
  assert.equal((await administrator.get(page)).status, 404)
  assert.equal((await house.as(null).get(page)).status, 303)
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
