import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { openBrowser } from '../../src/app/cli/browser.ts'
import { type Citizen, openCitizens } from '../citizens.ts'
import { beginForm, publishForm } from '../filling.ts'
import { formOf } from '../forms/example.ts'
import { phone } from './fitness.ts'

const browser = await openBrowser()
after(() => browser.close())

const { house, jana } = await openCitizens({ after })
const base = await house.address()
const long = (name: string, cs: string) => ({ name, kind: 'long-text' as const, label: { cs } })
await publishForm(
  house,
  formOf(
    [
      {
        name: 'misto',
        title: { cs: 'Kde to má být' },
        fields: [
          long('popis', 'Popis'),
          { name: 'jinde', kind: 'yes-no', label: { cs: 'Má to být jinde?' } },
          {
            ...{ name: 'ktere', kind: 'text', label: { cs: 'Které místo' }, when: 'jinde' },
            help: { cs: 'Napište obec a ulici, u louky nebo u zámku stačí, jak se jí říká.' },
          },
          { name: 'kdo', kind: 'person', label: { cs: 'Kdo to chce' } },
          long('duvod', 'Zdůvodnění'),
          long('prani', 'Přání'),
        ],
      },
    ],
    { slug: 'misto', title: { cs: 'Místo' }, subject: { cs: 'Místo' } },
  ),
)

async function phoneOf({ client }: Citizen, scripts: boolean): Promise<Page> {
  const context = await browser.newContext({ viewport: phone, javaScriptEnabled: scripts })
  await context.addCookies([...client.cookies].map(([name, value]) => ({ name, value, url: base })))
  return context.newPage()
}

/** Which of these words of the page can be read on the screen without scrolling. */
async function inSight(page: Page, ...words: string[]): Promise<string[]> {
  await page.waitForLoadState()
  const boxes = words.map(async word => {
    const box = await page.locator('form').getByText(word, { exact: true }).first().boundingBox()
    return box && box.y >= 0 && box.y + box.height <= phone.height ? [word] : []
  })
  return (await Promise.all(boxes)).flat()
}

for (const scripts of [true, false]) {
  const how = scripts ? 'with scripts' : 'without scripts'

  test(`on a phone a new question comes with its label, ${how}, and says why`, async () => {
    const form = await beginForm(jana, 'misto')
    const page = await phoneOf(jana, scripts)
    await page.goto(base + form.at('misto'))
    await page.locator('[name=popis]').fill('Na louce')
    await page.locator('[name=duvod]').fill('Je tam stín')
    await page.locator('[name=prani]').fill('Žádné')
    await page.locator('[name="kdo.name"]').fill('Jana Nováková')
    await page.locator('[name="kdo.birthDate"]').fill('12. 4. 1986')
    await page.locator('[name=jinde][value=yes]').check()
    await page.getByRole('button', { name: 'Uložit a pokračovat' }).click()
    await page.waitForURL(/#field-ktere$/)
    assert.deepEqual(await inSight(page, 'Které místo'), ['Které místo'])
    const hint = await page.locator('#field-ktere-hint').innerText()
    assert.match(hint, /^Podle vaší odpovědi se ptáme ještě na toto\. Napište obec/)
    await page.context().close()
  })

  test(`on a phone a mistake is reached with its question and its words, ${how}`, async () => {
    const form = await beginForm(jana, 'misto')
    const page = await phoneOf(jana, scripts)
    await page.goto(base + form.at('misto'))
    await page.getByRole('button', { name: 'Uložit a pokračovat' }).click()
    for (const name of ['Zdůvodnění', 'Přání']) {
      await page.getByRole('link', { name: `${name}: ` }).click()
      assert.deepEqual(await inSight(page, name), [name])
      assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'TEXTAREA')
    }
    await page.getByRole('link', { name: 'jméno' }).click()
    assert.deepEqual(await inSight(page, 'Jméno a příjmení'), ['Jméno a příjmení'])
    await page.context().close()
  })
}

test('the same mistake is reached again; a part comes with the question above it', async () => {
  const form = await beginForm(jana, 'misto')
  const page = await phoneOf(jana, true)
  await page.goto(base + form.at('misto'))
  await page.getByRole('button', { name: 'Uložit a pokračovat' }).click()
  for (const _ of [1, 2]) {
    await page.getByRole('link', { name: 'jméno' }).click()
    assert.deepEqual(await inSight(page, 'Kdo to chce', 'Jméno a příjmení'), [
      'Kdo to chce',
      'Jméno a příjmení',
    ])
    await page.evaluate(() => scrollTo(0, 0))
  }
  await page.context().close()
})
