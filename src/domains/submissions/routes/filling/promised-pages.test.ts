import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openCitizens } from '../../../../../tests/citizens.ts'
import { beginForm } from '../../../../../tests/filling.ts'
import { publishContent } from '../../../../app/content.ts'

const { house, jana } = await openCitizens({ after })
await publishContent(house.services)

test('the page that offers a form promises as many pages as its first page says', async () => {
  for (const slug of ['poplatek-ze-psu', 'stiznost', 'kaceni-drevin']) {
    const offer = (await jana.client.get(`/formulare/${slug}?urad=klatovy`)).text
    const promised = /(\d+) (?:stránka|stránky|stránek) s otázkami/.exec(offer)![1]
    const form = await beginForm(jana, slug)
    const first = await jana.client.get((await form.open()).location)
    assert.equal(/Stránka 1 z (\d+)/.exec(first.text)![1], promised, slug)
  }
})
