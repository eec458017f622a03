import { after, test } from 'node:test'
import { openBrowser } from '../../src/app/cli/browser.ts'
import { tellStories } from '../../src/app/demo/stories.ts'
import { openTestHouse } from '../harness.ts'
import { walkWholeWay } from './whole-way.ts'

const browser = await openBrowser()
after(() => browser.close())

const screens = [
  ['without scripts, on a desk', { scripts: false, width: 1280 }],
  ['with scripts, on a phone', { scripts: true, width: 360 }],
] as const

for (const [name, screen] of screens) {
  test(`a letter goes all the way, ${name}`, async t => {
    const house = await openTestHouse(t)
    await tellStories(house.services, house.clock)
    const base = await house.address()
    await walkWholeWay({ browser, house, base, screen })
  })
}
