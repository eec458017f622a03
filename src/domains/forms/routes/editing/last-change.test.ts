import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, facts, started } from '../../../../../tests/forms/clerk.ts'
import { openTown } from '../../../../../tests/town.ts'

test('before the last change is taken back it is said whose it is, when and where', async t => {
  const { house, alena, tomas } = await openTown(t)
  const [clerk, other] = [house.as(alena), house.as(tomas)]
  const form = await started(clerk)
  assert.doesNotMatch((await clerk.get(form)).text, /Poslední změna/)
  await ask(clerk, form, 1)
  await facts(other, form, 2)
  const page = (await clerk.get(form)).text
  assert.match(
    page,
    /Vzít poslední změnu zpět[\s\S]*Poslední změna: Tomáš Beneš, 21\. 11\. 2026 \d+:\d+ – /,
  )
  const back = await clerk.post(`${form}/historie`, { k: 'predchozi', revize: '3' })
  const after = (await clerk.get(back.location)).text
  assert.match(after, /Poslední změna: Alena Fialová[^<]*Jméno psa/, 'what would be next')
})
