import assert from 'node:assert/strict'
import { test } from 'node:test'
import { citizen, desk, head, operator, started, words } from '../../../../../tests/forms/clerk.ts'
import { openTown } from '../../../../../tests/town.ts'
import { newId } from '../../../../foundation/ids.ts'

test('nobody sees, changes or publishes the form of another office', async t => {
  const { house, alena, hana, janaId } = await openTown(t)
  const form = await started(house.as(alena))
  const strangers = [house.as(hana), house.as(operator()), house.as(head(hana))]
  const pages = ['', '/udaje', '/nahled', '/historie', '/formular.json', '/srovnani', '/soubor']
  for (const stranger of strangers) {
    for (const page of pages) assert.equal((await stranger.get(form + page)).status, 404, page)
    for (const deed of ['/udaje', '/navrh', '/poradi', '/historie', '/vraceni', '/koncept'])
      assert.equal(
        (await stranger.post(form + deed, { ...words('title', 'X'), revize: '1' })).status,
        404,
        deed,
      )
    assert.doesNotMatch((await stranger.get(desk)).text, /Přihláška psa/)
  }
  assert.equal((await house.as(citizen(janaId)).get(desk)).status, 403)
  assert.equal((await house.as(null).get(desk)).status, 303)
})

test('hostile words stand in the builder as words', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const form = await started(clerk)
  const naughty = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '$\u007b7*7}{{7*7}}',
    '\u202Eكلب\u0000\uD800',
    "'; drop table publishing.revisions; --",
    '𝕻𝖊𝖘 👩‍👩‍👧‍👦 \n\r\n| = |',
  ]
  for (const [at, text] of naughty.entries()) {
    const fields = { do: '/pages/0', druh: 'choice', revize: String(at + 1), need: 'required' }
    const saved = await clerk.post(`${form}/otazka`, {
      ...{ ...fields, ...words('label', text), ...words('help', text) },
      // A line without a text is refused, however it looks.
      'options.cs': `a${at} = ${text.split('\n')[0]}`,
    })
    assert.equal(saved.status, 303, text)
  }
  for (const page of [
    '',
    '/otazka?misto=/pages/0/fields/0',
    '/nahled',
    '/historie',
    '/podminka?misto=/pages/0/fields/5/when',
  ]) {
    const shownPage = await clerk.get(form + page)
    assert.equal(shownPage.status, 200, page)
    assert.doesNotMatch(shownPage.text, /<script>alert|<img src=x/)
  }
})

test('places and forms that do not exist are not found, and nothing breaks', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const form = await started(clerk)
  const wrong = ['/pages/9', '/pages/0/fields/9', '/__proto__', '/pages/0/fields/0/fields/0/when']
  for (const misto of wrong) {
    for (const page of ['stranka', 'otazka', 'podminka', 'kontrola', 'nasledek'])
      assert.equal(
        (await clerk.get(`${form}/${page}?misto=${misto}`)).status,
        404,
        `${page} ${misto}`,
      )
  }
  assert.equal((await clerk.get(`${form}/otazka?do=/fees`)).status, 404)
  assert.equal((await clerk.get(`${desk}/${newId()}`)).status, 404)
  assert.equal((await clerk.get(`${desk}/neco`)).status, 404)
  assert.equal(
    (await clerk.post(`${form}/poradi`, { posun: '/pages/0 x', revize: '1' })).status,
    404,
  )
})
