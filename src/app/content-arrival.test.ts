import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { titled } from '../../tests/content/folder.ts'
import { openInstalled } from '../../tests/content/installed.ts'
import { createOperator } from '../domains/identity/index.ts'
import { operatorId } from '../foundation/ids.ts'

const ondrej = 'ondrej.spravny@urad.example'
const petra = 'petra.nemecka@urad.example'

/** The portal with two texts that the operator has edited, and two who operate it. */
async function openEdited(t: TestContext) {
  const installed = await openInstalled(t)
  const { house } = installed.town
  const password = 'Lipa-u-radnice-26'
  const at = house.clock.now()
  await createOperator(house.services, { name: 'Ondřej Správný', email: ondrej, password, at })
  await createOperator(house.services, { name: 'Petra Německá', email: petra, password, at })
  await house.owner`update identity.accounts set lang = 'de' where email = ${petra}`
  await installed.edited('form', 'stiznost', 'Stížnost u nás')
  await installed.edited('guide', 'dotace', 'Dotace u nás')
  const told = async (to: string) => {
    house.clock.pass({ minutes: 2 })
    await house.drainJobs()
    return (await house.letters(to)).filter(({ subject }) => /znění|Fassung/.test(subject))
  }
  const newer = async (form: string, guide: string) => {
    await installed.release.change('forms/stiznost', titled(form))
    await installed.release.change('guides/dotace', titled(guide))
  }
  return { ...installed, house, told, newer }
}

test('operators learn by one e-mail, in their language, what came newer', async t => {
  const { start, told, newer, nameOf } = await openEdited(t)
  await newer('Stížnost nově', 'Dotace nově')
  await start()
  const [letter, ...others] = await told(ondrej)
  assert.deepEqual(others, [])
  assert.equal(letter!.subject, 'S portálem přišlo novější znění: 2')
  assert.match(letter!.text, /formulář „Stížnost nově“\s+http\S+\/sprava\/formulare\//)
  assert.match(letter!.text, /návod „Dotace nově“\s+http\S+\/sprava\/zivotni-situace\//)
  assert.ok(letter!.text.includes((await nameOf('form', 'stiznost')).workId))
  const [german] = await told(petra)
  assert.equal(german!.subject, 'Mit dem Portal kam eine neuere Fassung: 2')
  assert.match(german!.text, /\/de\/sprava\/formulare\//)
})

test('the same arrival is told once, the next one again, and none when nothing waits', async t => {
  const { start, told, newer, release } = await openEdited(t)
  await start()
  assert.deepEqual(await told(ondrej), [])
  await newer('Stížnost nově', 'Dotace nově')
  await Promise.all([start(), start()])
  await start()
  assert.equal((await told(ondrej)).length, 1)
  await start()
  assert.equal((await told(ondrej)).length, 1)
  await release.change('forms/stiznost', titled('Stížnost potřetí'))
  await start()
  const letters = await told(ondrej)
  assert.equal(letters.length, 2)
  assert.match(letters[1]!.text, /Stížnost potřetí/)
})

test('the operator’s desk says how many wait, an office’s does not', async t => {
  const { town, house, start, newer } = await openEdited(t)
  await newer('Stížnost nově', 'Dotace nově')
  await start()
  const desk = {
    ...{ officeId: operatorId, slug: '', name: 'Ondřej Správný', officerId: operatorId },
    ...{ roles: ['operator' as const], unitIds: [] },
  }
  const operator = house.as({ ...town.alena, desk, desks: [] })
  const page = (await operator.get('/sprava/formulare')).text
  assert.match(page, /href="\/sprava\/formulare"[^>]*>[^<]*<[^>]*>[^<]*1/)
  const office = (await house.as(town.alena).get('/sprava/formulare')).text
  assert.doesNotMatch(office, /novější znění/)
})
