import assert from 'node:assert/strict'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { openBrowser } from '../../src/app/cli/browser.ts'
import { begin, openCitizens, smallPdf } from '../citizens.ts'
import { lookAround } from './fitness.ts'

const { house, jana } = await openCitizens({ after })
const line = await openLine(new URL(await house.address()).port)
const browser = await openBrowser()
after(async () => {
  await browser.close()
  line.server.close()
})

const pdf = (name: string, bytes: number) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.concat([
    ...[Buffer.from('%PDF-1.7\n'), Buffer.alloc(bytes, 'a'), Buffer.from(smallPdf + name)],
  ]),
})
const photos = [pdf('první.pdf', 1000), pdf('druhý.pdf', 6_000_000), pdf('třetí.pdf', 2000)]

test('a line cut within a file leaves the page, the choice and what has arrived', async () => {
  const page = await openStep(await begin(jana.client))
  line.cutAfterBytes(1_500_000)
  await page.getByLabel('Soubory').setInputFiles(photos)
  await page.getByRole('button', { name: 'Pokračovat ke kontrole' }).click()
  await page.getByText('Spojení se přerušilo').waitFor()
  const [first, second, third] = await page.locator('.upload-state').allInnerTexts()
  assert.equal(first, 'nahráno')
  assert.match(second!, /%|čeká/)
  assert.equal(third, 'čeká')
  assert.equal(await chosen(page), 3)
  assert.deepEqual(await lookAround(page, 'the cut upload'), [])
  line.mend()
  await page.getByRole('button', { name: 'Zkusit znovu' }).click()
  await page.waitForURL(/\/kontrola$/)
  const found = await page.locator('main').innerText()
  assert.ok(photos.every(({ name }) => found.includes(name)))
  assert.ok(found.indexOf('první') < found.indexOf('druhý'))
  assert.ok(found.indexOf('druhý') < found.indexOf('třetí'))
})

test('what was begun without a connection goes on by itself when it is back', async () => {
  const page = await openStep(await begin(jana.client))
  await page.getByLabel('Soubory').setInputFiles(photos.slice(0, 1))
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Pokračovat ke kontrole' }).click()
  await page.getByText('Spojení se přerušilo').waitFor()
  await page.context().setOffline(false)
  await page.waitForURL(/\/kontrola$/)
  assert.match(await page.locator('main').innerText(), /první\.pdf/)
})

test('refused files are told one by one, the good ones between them are kept', async () => {
  const page = await openStep(await begin(jana.client))
  const bad = (name: string, buffer = Buffer.from('MZ')) => ({ ...pdf(name, 0), buffer })
  const files = [bad('virus.exe'), photos[0]!, bad('prázdný.pdf', Buffer.alloc(0)), photos[2]!]
  await page.getByLabel('Soubory').setInputFiles(files)
  await page.getByRole('button', { name: 'Pokračovat ke kontrole' }).click()
  await page.getByRole('link', { name: /prázdný\.pdf je prázdný/ }).waitFor()
  assert.equal(await page.locator('.error-summary li').count(), 2)
  await page.getByRole('heading', { name: 'Některé soubory nešlo přijmout' }).waitFor()
  assert.match(await page.locator('.field-error').innerText(), /virus\.exe[\s\S]*prázdný\.pdf/)
  assert.match(await page.locator('[data-attached]').innerText(), /první\.pdf[\s\S]*třetí\.pdf/)
  await page.getByRole('button', { name: 'Pokračovat ke kontrole' }).click()
  await page.waitForURL(/\/kontrola$/)
})

test('a message into a matter takes its files over a cut line, too, and leaves once', async () => {
  const id = await begin(jana.client)
  await jana.client.post(`/podani/${id}/odeslani`, { verze: '1' })
  await house.drainJobs()
  const page = await openAt(`/podani/${id}/odpoved`)
  await page.getByLabel('Vaše zpráva').fill('Posílám fotografie.')
  await page.getByLabel('Přílohy').setInputFiles(photos)
  line.cutAfterBytes(1_500_000)
  await page.getByRole('button', { name: 'Odeslat zprávu' }).click()
  await page.getByText('Spojení se přerušilo').waitFor()
  line.mend()
  await page.getByRole('button', { name: 'Zkusit znovu' }).click()
  await page.waitForURL(/odeslano=/)
  const story = await page.locator('main').innerText()
  assert.equal(story.split('Poslali jste zprávu').length, 2)
  assert.match(story, /první\.pdf[\s\S]*druhý\.pdf[\s\S]*třetí\.pdf/)
})

function chosen(page: Page) {
  return page
    .getByLabel('Soubory')
    .evaluate(input => (input as HTMLInputElement).files?.length ?? 0)
}

function openStep(id: string): Promise<Page> {
  return openAt(`/podani/${id}/prilohy`)
}

/** Jana is signed in and opens a page over the line that can be cut. */
async function openAt(address: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'cs-CZ' })
  const session = jana.client.cookies.get('session')!
  await context.addCookies([{ name: 'session', value: session, domain: 'localhost', path: '/' }])
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  await page.goto(line.base + address)
  return page
}

/** A line to the portal that breaks after so many bytes and stays broken until it is mended. */
async function openLine(port: string) {
  let left = Number.POSITIVE_INFINITY
  const open = new Set<Socket>()
  const server: Server = createServer(socket => {
    open.add(socket)
    const portal = connect(Number(port), '127.0.0.1')
    const close = () => {
      open.delete(socket)
      socket.destroy()
      portal.destroy()
    }
    if (left <= 0) return close()
    socket.on('data', chunk => {
      left -= chunk.length
      if (left <= 0) for (const one of open) one.destroy()
    })
    socket.pipe(portal).pipe(socket)
    for (const end of [socket, portal]) end.on('error', close).on('close', close)
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  return {
    server,
    base: `http://localhost:${(server.address() as { port: number }).port}`,
    cutAfterBytes: (bytes: number) => {
      left = bytes
    },
    mend: () => {
      left = Number.POSITIVE_INFINITY
    },
  }
}
