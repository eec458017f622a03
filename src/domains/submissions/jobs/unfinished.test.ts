import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { begin, type Citizen, openCitizens } from '../../../../tests/citizens.ts'
import { beginForm } from '../../../../tests/filling.ts'
import { publishContent } from '../../../app/content.ts'

const { house, jana, karel, lan } = await openCitizens({ after })
await publishContent(house.services)
await house.drainJobs()

async function subjects({ email }: Citizen): Promise<string[]> {
  await house.drainJobs()
  const letters = await house.letters(email)
  return letters
    .map(letter => letter.subject)
    .filter(subject => /rozepsan|unfinished/i.test(subject))
}

test('an unfinished letter is reminded of after a week and ends after two months', async () => {
  const id = await begin(jana.client)
  house.clock.pass({ days: 6 })
  assert.deepEqual(await subjects(jana), [])
  house.clock.pass({ days: 1 })
  assert.deepEqual(await subjects(jana), ['Máte rozepsané podání pro úřad Klatovy'])
  house.clock.pass({ days: 46 })
  assert.equal((await subjects(jana)).length, 2)
  assert.match((await subjects(jana))[1]!, /^Rozepsané podání se smaže 20\. 1\. 2027$/)
  house.clock.pass({ days: 7 })
  await house.drainJobs()
  assert.equal((await jana.client.get(`/podani/${id}`)).status, 404)
  assert.equal((await subjects(jana)).length, 2)
})

test('a form is reminded of in its sender’s language, and saving puts its end off', async () => {
  const begun = await lan.client.post('/en/podani/formular/poplatek-ze-psu', { urad: 'plzen' })
  const id = /\/podani\/([0-9a-f-]{36})/.exec(begun.location)![1]!
  house.clock.pass({ days: 7 })
  assert.deepEqual(await subjects(lan), ['You have an unfinished submission for Plzeň'])
  const [letter] = (await house.letters(lan.email)).filter(one => /unfinished/.test(one.subject))
  assert.match(letter!.text, new RegExp(`/en/podani/${id}`))
  const fields = { verze: '1', duvod: 'zmena', odKdy: '1. 11. 2026' }
  await lan.client.post(`/podani/${id}/formular/duvod`, fields)
  house.clock.pass({ days: 7 })
  assert.equal((await subjects(lan)).length, 2, 'a week after the last change once more')
  house.clock.pass({ days: 45 })
  assert.equal((await subjects(lan)).length, 2)
  assert.equal((await lan.client.get(`/podani/${id}/formular`)).status, 303)
  house.clock.pass({ days: 1 })
  assert.equal((await subjects(lan)).length, 3, 'and then the warning')
  house.clock.pass({ days: 7 })
  await house.drainJobs()
  assert.equal((await lan.client.get(`/podani/${id}/formular`)).status, 404)
})

test('what was sent or thrown away is not written about', async () => {
  const form = await beginForm(karel, 'poplatek-ze-psu')
  const removed = await karel.client.post(`/podani/${form.id}/odstraneni`)
  assert.equal(removed.location, '/podani')
  assert.equal((await form.open()).status, 404)
  house.clock.pass({ days: 70 })
  assert.deepEqual(await subjects(karel), [])
})
