import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, proposed, started, words } from '../../../../../tests/forms/clerk.ts'
import { imported as importedGuide, press } from '../../../../../tests/guides/desk.ts'
import { openTown } from '../../../../../tests/town.ts'

test('a form is proposed, published, given back and withdrawn once', async t => {
  const { house, alena, ivana } = await openTown(t)
  const clerk = house.as(alena)
  const form = await proposed(clerk)
  const refused = async (deed: string, fields: Record<string, string>, said: RegExp) => {
    const reply = await house.as(ivana).post(`${form}/${deed}`, fields)
    assert.equal(reply.status, 409, `${deed} ${reply.status}`)
    assert.match(reply.text, said)
  }
  await refused('navrh', { revize: '3' }, /mezitím někdo změnil/)
  await refused('navrh', { revize: '4' }, /už je navržen/)
  await refused('zahozeni', { revize: '4' }, /už je navržen/)
  await refused('vraceni', { revize: '3', poznamka: 'Proč?' }, /mezitím někdo změnil/)
  await refused('stazeni', { duvod: 'Omyl' }, /není co stáhnout/)
  assert.equal((await clerk.get(`${form}/stazeni`)).status, 409)

  assert.equal((await clerk.post(`${form}/zverejneni`, { revize: '4' })).status, 303)
  await refused('zverejneni', { revize: '4' }, /nemá rozpracovanou verzi/)
  await refused('navrh', { revize: '4' }, /nemá rozpracovanou verzi/)
  await refused('vraceni', { revize: '4', poznamka: 'Pozdě' }, /není navržen/)
  await refused('zahozeni', { revize: '4' }, /nemá rozpracovanou verzi/)

  assert.equal((await clerk.post(`${form}/stazeni`, { duvod: 'Nová vyhláška' })).status, 303)
  await refused('stazeni', { duvod: 'Ještě jednou' }, /už je stažen/)
  assert.equal((await clerk.get(`${form}/stazeni`)).status, 409)
  assert.match((await clerk.get(form)).text, /Nová vyhláška/)
  assert.doesNotMatch((await clerk.get(form)).text, /Ještě jednou/)
})

test('of two who withdraw at once one is told that it is done', async t => {
  const { house, alena, ivana } = await openTown(t)
  const form = await proposed(house.as(alena))
  await house.as(alena).post(`${form}/zverejneni`, { revize: '4' })
  const [one, other] = [house.as(alena), house.as(ivana)]
  const replies = await Promise.all([
    one.post(`${form}/stazeni`, { duvod: 'Nová vyhláška' }),
    other.post(`${form}/stazeni`, { duvod: 'Chyba v sazbě' }),
  ])
  assert.deepEqual(replies.map(reply => reply.status).sort(), [303, 409])
})

test('who begins a new version second goes on in the one that is there', async t => {
  const { house, alena, ivana } = await openTown(t)
  const clerk = house.as(alena)
  const form = await proposed(clerk)
  await clerk.post(`${form}/zverejneni`, { revize: '4' })
  assert.match((await clerk.post(`${form}/koncept`)).location, /zprava=reopened$/)
  const second = await house.as(ivana).post(`${form}/koncept`)
  assert.match((await clerk.get(second.location)).text, /už někdo rozpracoval/)
  assert.equal((await clerk.post(`${form}/zahozeni`, { revize: '5' })).status, 303)
  assert.equal((await clerk.post(`${form}/zahozeni`, { revize: '5' })).status, 409)
})

test('a question that is gone is taken away once, and nobody is asked about nothing', async t => {
  const { house, alena, ivana } = await openTown(t)
  const form = await started(house.as(alena))
  await ask(house.as(alena), form, 1)
  const gone = { misto: '/pages/0/fields/0', revize: '2' }
  assert.equal((await house.as(alena).post(`${form}/odstraneni`, gone)).status, 303)
  const again = await house.as(ivana).post(`${form}/odstraneni`, gone)
  assert.equal(again.status, 303, 'what both wanted is done')
  const history = (await house.as(alena).get(`${form}/historie`)).text
  assert.equal(history.match(/Ivana Zemanová/g), null, 'and was saved once')
})

test('what was seen in a draft that was thrown away changes nothing in the next one', async t => {
  const { house, alena, ivana } = await openTown(t)
  const [clerk, head] = [house.as(alena), house.as(ivana)]
  const form = await proposed(clerk)
  await clerk.post(`${form}/vraceni`, { poznamka: 'Jinak', revize: '4' })
  await clerk.post(`${form}/zahozeni`, { revize: '5' })
  assert.equal(await proposed(clerk, await started(clerk), 6), form)
  assert.equal((await head.post(`${form}/zverejneni`, { revize: '4' })).status, 409)
  assert.equal((await head.post(`${form}/vraceni`, { poznamka: 'Ne', revize: '4' })).status, 409)
  await clerk.post(`${form}/vraceni`, { poznamka: 'Ještě ne', revize: '9' })
  for (const [deed, fields] of [
    ['odstraneni', { misto: '/pages/0/fields/0' }],
    ['stranka', words('title', 'Psi')],
    ['navrh', {}],
    ['zahozeni', {}],
  ] as const) {
    const late = await head.post(`${form}/${deed}`, { ...fields, revize: '5' })
    assert.equal(late.status, 409, deed)
  }
  const now = (await head.get(form)).text
  assert.match(now, /Jméno psa/)
  assert.match(now, /name="revize" value="10"/)
})

test('the deeds of forms do nothing to a guide', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const guide = await importedGuide(clerk)
  const asForm = guide.replace('zivotni-situace', 'formulare')
  await press(clerk, guide, 'navrh')
  const back = { revize: '2', poznamka: 'Ne' }
  assert.equal((await clerk.post(`${asForm}/vraceni`, back)).status, 404)
  assert.equal((await press(clerk, guide, 'zverejneni')).status, 303)
  for (const deed of ['stazeni', 'koncept']) {
    assert.equal((await clerk.post(`${asForm}/${deed}`, { duvod: 'Ne' })).status, 404, deed)
  }
  assert.match((await clerk.get(guide)).text, /Lidem se teď nabízí verze 1/)
  assert.doesNotMatch((await clerk.get(`${guide}/historie`)).text, /Rozpracovaná verze 2/)
})

test('a page that is gone takes no more questions, and what was typed is shown', async t => {
  const { house, alena, ivana } = await openTown(t)
  const form = await started(house.as(alena))
  await house.as(alena).post(`${form}/stranka`, { ...words('title', 'Psi'), revize: '1' })
  await house.as(ivana).post(`${form}/odstraneni`, { misto: '/pages/1', revize: '2' })
  const typed = { do: '/pages/1', druh: 'text', need: 'required', revize: '2' }
  const late = await house.as(alena).post(`${form}/otazka`, { ...typed, ...words('label', 'Rasa') })
  assert.equal(late.status, 409)
  assert.match(late.text, /Rasa/)
  const fresh = { ...typed, revize: '3', ...words('label', 'Rasa') }
  assert.equal((await house.as(alena).post(`${form}/otazka`, fresh)).status, 404)
})

test('two who rename one page see both names, and neither is lost', async t => {
  const { house, alena, ivana } = await openTown(t)
  const form = await started(house.as(alena))
  const rename = (title: string) => ({ misto: '/pages/0', revize: '1', ...words('title', title) })
  const first = await house.as(alena).post(`${form}/stranka`, rename('O vás'))
  assert.equal(first.status, 303)
  const late = await house.as(ivana).post(`${form}/stranka`, rename('Kdo jste'))
  assert.equal(late.status, 409)
  assert.match(late.text, /O vás/)
  assert.match(late.text, /Kdo jste/)
  assert.match(late.text, /Alena Fialová/)
})
