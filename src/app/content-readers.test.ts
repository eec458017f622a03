import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openCitizens } from '../../tests/citizens.ts'
import type { Fields } from '../../tests/client.ts'
import { openRelease, titled } from '../../tests/content/folder.ts'
import { openInstalled } from '../../tests/content/installed.ts'
import { beginForm, janasDog } from '../../tests/filling.ts'
import { adaptForm } from '../domains/forms/index.ts'
import { startAdaptation } from '../domains/guides/index.ts'
import { listDeeds } from '../domains/publishing/index.ts'
import { publishContent } from './content.ts'

const complaint = 'forms/stiznost'
const subsidies = 'guides/dotace'

test("an office's adaptation of a guide stays, and its desk says what changed", async t => {
  const { town, release, start } = await openInstalled(t)
  const { house, klatovy, tomas } = town
  const writer = { accountId: tomas.accountId, name: tomas.name, at: house.clock.now() }
  const begun = await startAdaptation(house.sql, klatovy.id, 'dotace', writer)
  assert.ok(begun.ok)
  const desk = async () => (await house.as(tomas).get('/sprava/zivotni-situace')).text
  assert.doesNotMatch(await desk(), /celostátní text se změnil/)
  await release.change(subsidies, titled('Dotace nově'))
  await start()
  assert.match(await desk(), /celostátní text se změnil/)
})

test("an office's own version of a form stays, and it compares three texts", async t => {
  const { town, release, start } = await openInstalled(t)
  const { house, klatovy, tomas } = town
  const writer = { accountId: tomas.accountId, name: tomas.name, at: house.clock.now() }
  const owner = { ownerId: klatovy.id, writer }
  const begun = await adaptForm(house.sql, owner, 'stiznost')
  assert.ok(begun.ok)
  await release.change(complaint, titled('Stížnost nově'))
  await start()
  const form = `/sprava/formulare/${begun.value}`
  assert.match(
    (await house.as(tomas).get(form)).text,
    /Sdílený formulář, z něhož vycházíte, se změnil/,
  )
  const comparison = await house.as(tomas).get(`${form}/original`)
  assert.match(comparison.text, /Stížnost nově/)
})

test('a citizen goes on with the version with which they began', async t => {
  const { house, jana } = await openCitizens(t)
  const dogs = 'forms/poplatek-ze-psu'
  const release = await openRelease(t, [dogs])
  await publishContent(house.services, release.folder)
  const form = await beginForm(jana, 'poplatek-ze-psu')
  const [[first, fields], [second]] = Object.entries(janasDog) as [[string, Fields], [string]]
  await form.fill(first, fields)
  await release.change(dogs, titled('Pes nově'))
  house.clock.pass({ hours: 1 })
  const { form: outcomes } = await publishContent(house.services, release.folder)
  assert.equal(outcomes.get('poplatek-ze-psu'), 'next')
  const page = await form.open(second)
  assert.equal(page.status, 200)
  assert.match(page.text, /Stránka 2 z 5 · Ohlášení k místnímu poplatku ze psů/)
})

test('the history says that the product has published, and nobody gets an e-mail', async t => {
  const { town, release, start, as, nameOf } = await openInstalled(t)
  await release.change(complaint, titled('Stížnost nově'))
  await start()
  const name = await nameOf('form', 'stiznost')
  const deeds = await as(tx => listDeeds(tx, name))
  assert.deepEqual(
    deeds.filter(({ version }) => version === 2).map(({ kind, byName }) => `${byName}: ${kind}`),
    ['VIRTUOS: published', 'VIRTUOS: proposed', 'VIRTUOS: begun'],
  )
  await town.house.drainJobs()
  const subjects = (await town.house.letters()).map(({ subject }) => subject)
  assert.doesNotMatch(subjects.join('\n'), /Zveřejněn|Čeká na vás/)
})
