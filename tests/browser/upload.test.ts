import assert from 'node:assert/strict'
import { once } from 'node:events'
import { test } from 'node:test'
import { openBrowser } from '../../src/app/cli/browser.ts'
import { html } from '../../src/foundation/html.ts'
import { path } from '../../src/foundation/path.ts'
import { get, page, post, type Route, seeOther } from '../../src/platform/http/index.ts'
import { button, errorSummary, fileField, form } from '../../src/platform/ui/index.ts'
import { openTestHouse } from '../harness.ts'

const address = path('/zkouska-nahrani')
const wrong = 'Soubor je prázdný.'

const formPage = (errors: Record<string, string>) => ({
  title: errors.file ? 'Znovu' : 'Přílohy',
  scripts: ['upload'],
  body: html`${errorSummary('cs', errors)}${form({
    action: address(),
    multipart: true,
    body: html`<upload-progress data-label="Odesláno"
      data-drop="Přetáhněte soubory sem">${fileField({
        lang: 'cs',
        name: 'file',
        label: 'Soubor',
        error: errors.file,
      })}</upload-progress>${button({ label: 'Přiložit', name: 'akce', value: 'dalsi' })}`,
  })}`,
})

/** Counts the bytes of the file; an empty one is wrong, the button's name must arrive. */
const routes: Route[] = [
  get(address, { who: 'anyone' }, visit =>
    visit.query.bytes
      ? page({ title: `Přišlo ${visit.query.bytes} ${visit.query.akce}`, body: html`` })
      : page(formPage({})),
  ),
  post(address, { who: 'anyone', upload: true }, async visit => {
    let [bytes, pressed] = [0, '']
    for await (const part of visit.parts()) {
      if (part.kind === 'field') {
        if (part.name === 'akce') pressed = part.value
        continue
      }
      part.stream.on('data', chunk => {
        bytes += chunk.length
      })
      await once(part.stream, 'end')
    }
    if (bytes === 0) return page(formPage({ file: wrong }), 422)
    return seeOther(visit, `${address()}?bytes=${bytes}&akce=${pressed}`)
  }),
]

test('files go up with a bar, and what is wrong with them is shown in place', async t => {
  const house = await openTestHouse(t, { routes })
  const base = await house.address()
  const browser = await openBrowser()
  t.after(() => browser.close())
  const tab = await browser.newPage()
  await tab.goto(base + address())
  await tab.getByText('Přetáhněte soubory sem').waitFor()

  const choose = (content: Buffer) =>
    tab
      .getByLabel('Soubor')
      .setInputFiles({ name: 'lipa.txt', mimeType: 'text/plain', buffer: content })
  await choose(Buffer.alloc(0))
  await tab.getByRole('button', { name: 'Přiložit' }).click()
  await tab.getByRole('link', { name: wrong }).waitFor()
  assert.match(await tab.title(), /Znovu/)
  assert.equal(await tab.evaluate(() => document.activeElement?.getAttribute('role')), 'alert')

  await choose(Buffer.alloc(300_000, 'a'))
  await tab.getByRole('button', { name: 'Přiložit' }).click()
  await tab.getByRole('heading', { name: 'Přišlo 300000 dalsi' }).waitFor()
})
