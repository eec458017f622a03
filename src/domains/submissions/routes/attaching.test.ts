import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, test } from 'node:test'
import {
  attach,
  begin,
  filePart,
  openCitizens,
  send,
  smallPdf,
} from '../../../../tests/citizens.ts'
import { isShortened } from '../../../foundation/file.ts'

const { house, jana, lan } = await openCitizens({ after })

const jpeg = Buffer.concat([
  Buffer.from('ffd8ffe000104a464946000101', 'hex'),
  Buffer.alloc(5000, 7),
])
const pageOf = (id: string) => jana.client.get(`/podani/${id}/prilohy`)

test('two photos and a PDF with a long Czech name are attached in one go', async () => {
  const id = await begin(jana.client)
  const name = 'Žádost o povolení kácení dřevin rostoucích mimo les – úplné znění.pdf'
  const reply = await attach(
    jana.client,
    id,
    filePart('IMG_0001.JPG', jpeg),
    filePart('IMG_0002.JPG', Buffer.concat([jpeg, Buffer.from('2')])),
    filePart(name, smallPdf),
  )
  assert.equal(reply.location, `/podani/${id}/kontrola`)
  const review = await jana.client.get(reply.location)
  assert.ok(review.text.includes(name))
  assert.match(review.text, /IMG_0001\.JPG/)
})

test('nothing chosen is no fault: the way leads on', async () => {
  const id = await begin(jana.client)
  const reply = await attach(jana.client, id, filePart('', ''))
  assert.equal(reply.status, 303)
  const more = await attach(jana.client, id, { name: 'akce', value: 'dalsi' })
  assert.equal(more.location, `/podani/${id}/prilohy`)
})

test('an empty file and a program are refused by name, the good one is kept', async () => {
  const id = await begin(jana.client)
  const reply = await attach(
    jana.client,
    id,
    filePart('prázdný.pdf', ''),
    filePart('hra.exe', 'MZ'),
    filePart('dobrý.pdf', smallPdf),
  )
  assert.equal(reply.status, 422)
  assert.match(reply.text, /prázdný\.pdf je prázdný/)
  assert.match(reply.text, /hra\.exe úřady nepřijímají/)
  assert.match(reply.text, />dobrý\.pdf</)
})

test('a name with a path, control characters and turned writing is shown safely', async () => {
  const id = await begin(jana.client)
  await attach(jana.client, id, filePart('..\\..\\tajné/fak\u202etura.pdf', smallPdf))
  const page = await pageOf(id)
  assert.match(page.text, />faktura\.pdf</)
  assert.doesNotMatch(page.text, /tajné|\u202e/)
})

test('the same bytes are attached once, the same name with other bytes twice', async () => {
  const id = await begin(jana.client)
  await attach(jana.client, id, filePart('foto.jpg', jpeg))
  const more = { name: 'akce', value: 'dalsi' }
  const doubled = await attach(jana.client, id, more, filePart('kopie.jpg', jpeg))
  assert.equal(doubled.status, 200)
  assert.match(doubled.text, /kopie\.jpg už přiložený je/)
  await attach(jana.client, id, filePart('foto.jpg', Buffer.concat([jpeg, Buffer.from('x')])))
  const page = await pageOf(id)
  assert.match(page.text, />foto\.jpg</)
  assert.match(page.text, />foto \(2\)\.jpg</)
})

test('whoever goes on with files that are attached already is not held up', async () => {
  const id = await begin(jana.client)
  await attach(jana.client, id, filePart('foto.jpg', jpeg))
  const again = await attach(jana.client, id, filePart('foto.jpg', jpeg))
  assert.equal(again.location, `/podani/${id}/kontrola`)
})

test('files stay in the order in which they were chosen, in one go and in several', async () => {
  const id = await begin(jana.client)
  const names = ['foto 5.pdf', 'foto 3.pdf', 'foto 1.pdf', 'foto 4.pdf', 'a.pdf', 'z.pdf', 'b.pdf']
  const parts = names.map(name => filePart(name, smallPdf + name))
  await attach(jana.client, id, ...parts.slice(0, 5))
  await attach(jana.client, id, ...parts.slice(5))
  const shown = [...(await pageOf(id)).text.matchAll(/download>([^<]+)</g)].map(([, name]) => name)
  assert.deepEqual(shown, names)
})

test('a name that had to be shortened is told before anything is sent', async () => {
  const id = await begin(jana.client)
  const name = `Příloha č. 3 – ${'situační výkres '.repeat(8)}ze dne 12. září 2026.pdf`
  const reply = await attach(jana.client, id, filePart(name, smallPdf))
  assert.equal(reply.status, 200)
  assert.match(reply.text, /vynechali jsme jeho prostředek/)
  assert.match(reply.text, /data-stays>Příloha č\. 3 [^<]+…[^<]+ze dne 12\. září 2026\.pdf</)
})

test('each refused file has a line of its own', async () => {
  const id = await begin(jana.client)
  const reply = await attach(jana.client, id, filePart('a.exe', 'MZ'), filePart('b.pdf', ''))
  assert.match(reply.text, /Na stránce je několik chyb/)
  const summary = /error-summary[\s\S]*?<\/ul>/.exec(reply.text)![0]
  assert.equal(summary.split('<li>').length - 1, 2)
})

test('the twenty-first file is one too many', async () => {
  const id = await begin(jana.client)
  const files = Array.from({ length: 21 }, (_, n) => filePart(`${n}.pdf`, `${smallPdf}${n}`))
  const reply = await attach(jana.client, id, ...files)
  assert.equal(reply.status, 422)
  assert.match(reply.text, /nejvýše 20/)
  assert.match((await pageOf(id)).text, /20 z 20/)
})

test('a file is taken off again, by its sender only', async () => {
  const id = await begin(jana.client)
  await attach(jana.client, id, filePart('omyl.pdf', smallPdf))
  const removal = /\/podani\/[0-9a-f-]+\/prilohy\/[0-9a-f-]+\/odebrani/.exec(
    (await pageOf(id)).text,
  )![0]
  assert.equal((await lan.client.post(removal)).status, 404)
  assert.match((await pageOf(id)).text, /omyl\.pdf/)
  await jana.client.post(removal)
  assert.doesNotMatch((await pageOf(id)).text, /omyl\.pdf/)
  assert.equal((await jana.client.post(removal)).status, 303)
})

test('an attachment comes back byte for byte, as a download, to its sender only', async () => {
  const id = await begin(jana.client)
  await attach(jana.client, id, filePart('foto.jpg', jpeg))
  const link = /href="(\/podani\/[0-9a-f-]+\/prilohy\/[0-9a-f-]+)"/.exec(
    (await pageOf(id)).text,
  )![1]!
  const file = await jana.client.get(link)
  assert.deepEqual(file.body, jpeg)
  assert.match(String(file.headers['content-disposition']), /^attachment/)
  assert.equal((await lan.client.get(link)).status, 404)
})

test('a body cut in the middle leaves the draft as it was', async () => {
  const id = await begin(jana.client)
  await attach(jana.client, id, filePart('první.pdf', smallPdf))
  const address = await house.address()
  const head = 'Content-Disposition: form-data; name="soubory"; filename="druhý.pdf"'
  const body = `--x\r\n${head}\r\n\r\n%PDF-1.7`
  const cookie = [...jana.client.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const reply = await fetch(`${address}/podani/${id}/prilohy`, {
    method: 'POST',
    headers: {
      'content-type': 'multipart/form-data; boundary=x',
      'sec-fetch-site': 'same-origin',
      cookie,
    },
    body,
  })
  assert.equal(reply.status, 400)
  const page = await pageOf(id)
  assert.match(page.text, /první\.pdf/)
  assert.doesNotMatch(page.text, /druhý\.pdf/)
})

test('a file over one hundred megabytes is refused in words, at its field', async () => {
  const id = await begin(jana.client)
  const film = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(100_500_000, 'a')])
  const reply = await attach(
    jana.client,
    id,
    filePart('film.pdf', film),
    filePart('b.pdf', smallPdf),
  )
  assert.equal(reply.status, 422)
  assert.match(reply.text, /film\.pdf se nevejde/)
  const page = await pageOf(id)
  assert.match(page.text, />b\.pdf</)
  assert.doesNotMatch(page.text, />film\.pdf</)
})

test('files with naughty names are attached, shown and given back without harm', async t => {
  const corpus = new URL('../../../../../shared/corpora/naughty-strings/blns.json', import.meta.url)
  const strings: string[] | null = await readFile(corpus, 'utf8').then(JSON.parse, () => null)
  if (!strings) return t.skip('the corpus of naughty strings is not here')
  const names = strings.filter(name => name !== '' && !/["\r\n]/.test(name))
  for (let from = 0; from < names.length; from += 20) {
    const id = await begin(jana.client)
    const files = names.slice(from, from + 20).map((name, place) => {
      return filePart(`${name}.pdf`, `${smallPdf}${from + place}`)
    })
    const reply = await attach(jana.client, id, ...files)
    const isLong = names.slice(from, from + 20).some(name => isShortened(`${name}.pdf`))
    assert.equal(reply.status, isLong ? 200 : 303, names.slice(from, from + 20).join(' | '))
    const main = /<main[\s\S]*<\/main>/.exec((await pageOf(id)).text)![0]
    assert.doesNotMatch(main, /<(script|img|iframe|marquee|body)[ >/]/i)
    assert.match(main, new RegExp(`Přiloženo ${files.length} z 20`))
  }
})

test('to what was sent nothing is attached any more', async () => {
  const id = await begin(jana.client)
  await send(jana.client, id)
  const late = await attach(jana.client, id, filePart('opožděná.pdf', smallPdf))
  assert.equal(late.location, `/podani/${id}`)
  assert.doesNotMatch((await jana.client.get(`/podani/${id}`)).text, /opožděná/)
})
