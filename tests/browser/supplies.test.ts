import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openBrowser } from '../../src/app/cli/browser.ts'
import type { Client } from '../client.ts'
import { openSupplied } from '../content/edited.ts'
import { type Text, titled } from '../content/folder.ts'
import { desk as forms, operator, proposed } from '../forms/clerk.ts'
import { editing as guides, imported, press } from '../guides/desk.ts'
import { openTown } from '../town.ts'
import { openEyes } from './editing.ts'

/** Closed first: a portal waits for its last visitor. */
const browser = await openBrowser()
after(() => browser.close())

async function lookAs(base: string, client: Client, ...addresses: string[]): Promise<void> {
  const eyes = await openEyes(browser, base, client)
  await eyes.at(...addresses)
  await eyes.close()
  assert.deepEqual(eyes.faults, [])
}

const changes = {
  ours: titled('Naše znění'),
  theirs: (text: Text) => ({ ...titled('Nové znění')(text), law: ['§ 1 zák. č. 500/2004 Sb.'] }),
}

for (const [file, desk] of [
  ['forms/stiznost', forms],
  ['guides/dotace', guides],
] as const) {
  test(`what the portal brought newly for ${file} is fit for everyone`, async () => {
    const { town, name } = await openSupplied({ after }, file, changes)
    const base = await town.house.address()
    const work = `${desk}/${name.workId}`
    const clerk = town.house.as(operator())
    await lookAs(base, clerk, desk, work, `${work}/dodane-zneni`)
  })
}

test('who decides about a proposal, and that nobody can, is fit for everyone', async () => {
  const { house, tomas, hana } = await openTown({ after })
  const base = await house.address()
  const [clerk, alone] = [house.as(tomas), house.as(hana)]
  const [guide, lonely] = [await imported(clerk), await imported(alone)]
  await press(clerk, guide, 'navrh')
  await lookAs(base, clerk, await proposed(clerk), guide)
  await lookAs(base, alone, await proposed(alone), lonely)
})
