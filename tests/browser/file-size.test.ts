import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openBrowser } from '../../src/app/cli/browser.ts'
import { openCitizens } from '../citizens.ts'
import { beginForm, publishForm } from '../filling.ts'
import { formOf, pageOf } from '../forms/example.ts'
import { lookAround, phone } from './fitness.ts'

const browser = await openBrowser()
after(() => browser.close())

const { house, jana } = await openCitizens({ after })
const base = await house.address()
const photos = { name: 'fotky', kind: 'file' as const, label: { cs: 'Fotky' }, maxMegabytes: 1 }
await publishForm(house, formOf([pageOf({ ...photos, maxFiles: 3 })], { slug: 'fotky' }))

const photo = (name: string, bytes: number) => ({
  name,
  mimeType: 'image/jpeg',
  buffer: Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(bytes - 4)]),
})

test('a photo that is too large is told of when it is chosen, the others stay chosen', async () => {
  const form = await beginForm(jana, 'fotky')
  const context = await browser.newContext({ viewport: phone })
  const { cookies } = jana.client
  await context.addCookies([...cookies].map(([name, value]) => ({ name, value, url: base })))
  const page = await context.newPage()
  await page.goto(base + form.at('page'))
  const input = page.locator('input[type=file]')
  const chosen = () =>
    input.evaluate(node => [...((node as HTMLInputElement).files ?? [])].map(file => file.name))
  await input.setInputFiles([photo('pes.jpg', 900_000), photo('z mobilu.jpg', 1_234_567)])
  const said = page.locator('.file-too-large')
  assert.match(
    await said.innerText(),
    /Soubor z mobilu\.jpg jsme nevybrali: má 1,3 MB a nejvýše může mít 1 MB/,
  )
  assert.deepEqual(await chosen(), ['pes.jpg'])
  assert.deepEqual(await lookAround(page, 'a file too large', [phone]), [])

  await input.setInputFiles([photo('menší.jpg', 1_000_000)])
  assert.equal(await said.count(), 0)
  assert.deepEqual(await chosen(), ['menší.jpg'])
})
