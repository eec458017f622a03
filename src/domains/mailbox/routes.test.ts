import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, test } from 'node:test'
import { type Citizen, openCitizens } from '../../../tests/citizens.ts'
import { entriesOf } from '../../../tests/zip.ts'
import { newId } from '../../foundation/ids.ts'
import { within } from '../../platform/db/index.ts'
import { deliver, type NewMessage, unreadCount } from './index.ts'
import { listeners } from './jobs.ts'

const { house, stage, jana, lan, karel, petr } = await openCitizens({ after })
const { sql, blobs } = house.services
const klatovy = stage.offices.get('klatovy')!

test('a message is unread until it is opened; the second of opening is kept', async () => {
  const id = await post(jana, { subject: 'Povolení kácení' })
  assert.equal(await unreadOf(jana), 1)
  const list = await jana.client.get('/schranka')
  assert.match(list.text, /Povolení kácení/)
  assert.match(list.text, /nepřečtené/)
  house.clock.set('2026-11-21T11:30:15+01:00')
  const opened = await jana.client.get(`/schranka/${id}`)
  assert.match(opened.text, /Dodáno<\/dt><dd>21\. 11\. 2026 10:00:00/)
  assert.match(opened.text, /Poprvé otevřeno<\/dt><dd>21\. 11\. 2026 11:30:15/)
  assert.equal(await unreadOf(jana), 0)
  house.clock.pass({ hours: 1 })
  assert.match((await jana.client.get(`/schranka/${id}`)).text, /11:30:15/)
  assert.equal(await unreadOf(jana), 0)
})

test('a delivery repeated under its key is one message', async () => {
  const key = newId()
  const first = await post(karel, { key })
  assert.equal(await post(karel, { key }), first)
  assert.equal(await unreadOf(karel), 1)
})

test('two workers at one message send one e-mail about it', async () => {
  await house.drainJobs()
  const messageId = await post(karel, { subject: 'Povolení kácení' })
  const before = (await house.letters(karel.email)).length
  const news = { personId: karel.personId, messageId, notice: true } as never
  const [notice] = listeners
  await Promise.all(['a', 'b', 'c'].map(name => notice!.hear(house.services, news, name)))
  await house.drainJobs()
  assert.equal((await house.letters(karel.email)).length, before + 1)
})

test('a stranger finds neither the message nor its attachment', async () => {
  const letter = await blobs.put(Buffer.from('%PDF-1.7 tajné'))
  const files = [{ name: 'tajné.pdf', mimeType: 'application/pdf', ...letter }]
  const id = await post(jana, { files })
  const own = await jana.client.get(`/schranka/${id}/prilohy/1`)
  assert.equal(own.text, '%PDF-1.7 tajné')
  assert.match(String(own.headers['content-disposition']), /attachment/)
  assert.equal((await lan.client.get(`/schranka/${id}`)).status, 404)
  assert.equal((await lan.client.get(`/schranka/${id}/prilohy/1`)).status, 404)
  assert.equal((await jana.client.get(`/schranka/${id}/prilohy/2`)).status, 404)
  assert.equal((await jana.client.get(`/schranka/${id}/prilohy/nula`)).status, 404)
})

test('the office sees what it sent, another office does not', async () => {
  const id = await post(jana, {})
  const seenBy = (officeId: string) =>
    within(sql, { officeId }, tx => tx`select 1 from mailbox.messages where id = ${id}`)
  assert.equal((await seenBy(klatovy.id)).length, 1)
  assert.equal((await seenBy(stage.offices.get('nyrsko')!.id)).length, 0)
  assert.equal((await sql`select 1 from mailbox.messages where id = ${id}`).length, 0)
})

test('the notice by e-mail says that something waits and nothing of what it is', async () => {
  await post(lan, { subject: 'Rozhodnutí o pokutě', body: 'Dlužíte 500 Kč.' })
  await house.drainJobs()
  await house.drainJobs()
  const notices = (await house.letters(lan.email)).filter(one => /mailbox/.test(one.subject))
  assert.equal(notices.length, 1)
  assert.match(notices[0]!.text, /\/schranka\/[0-9a-f-]{36}/)
  assert.doesNotMatch(notices[0]!.text, /pokut|500|Klatovy/)
})

test('the notice and its link are in the language of the matter, else the account', async () => {
  const told = async (to: Citizen, changes: Partial<NewMessage>) => {
    const id = await post(to, changes)
    await house.drainJobs()
    const letters = await house.letters(to.email)
    const { subject, text } = letters.find(one => one.text.includes(id))!
    return { subject, text, link: new RegExp(`\\S*/schranka/${id}`).exec(text)![0] }
  }
  const german = await told(lan, { lang: 'de' })
  assert.equal(german.subject, 'Neue Nachricht im Postfach (KLAT/00001/2026)')
  assert.match(german.text, /in Ihrem Postfach wartet/)
  assert.match(german.link, /\/de\/schranka\//)
  const english = await told(lan, {})
  assert.equal(english.subject, 'New message in your mailbox (KLAT/00001/2026)')
  assert.match(english.link, /\/en\/schranka\//)
  const czech = await told(jana, {})
  assert.equal(czech.subject, 'Nová zpráva ve schránce (KLAT/00001/2026)')
  assert.doesNotMatch(czech.text, /English|Deutsch|\/en\/|\/de\//)
})

test('what a person sent is never unread and no e-mail tells of it', async () => {
  await house.drainJobs()
  const before = (await house.letters(jana.email)).length
  await post(jana, { author: { kind: 'person', name: 'Jana Nováková' }, subject: 'Moje zpráva' })
  await house.drainJobs()
  assert.equal((await house.letters(jana.email)).length, before)
  assert.match((await jana.client.get('/schranka?slozka=sent')).text, /Moje zpráva/)
  assert.doesNotMatch((await jana.client.get('/schranka?slozka=received')).text, /Moje zpráva/)
})

test('messages are found by a word, an office or a number, without accents', async () => {
  await post(lan, { subject: 'Stížnost na hluk', body: 'Noční klid.' })
  for (const words of ['stiznost', 'nocni', 'KLATOVY', 'KLAT/00001']) {
    const found = await lan.client.get(`/schranka?q=${encodeURIComponent(words)}`)
    assert.match(found.text, /Stížnost na hluk/, words)
  }
  assert.match((await lan.client.get('/schranka?q=letadlo')).text, /žádná zpráva neodpovídá/)
})

test('a message is found by a number written short and by another form of its word', async () => {
  const caseRef = { submissionId: null, recordMark: 'KLAT/00704/2026' }
  await post(petr, { caseRef, subject: 'Nesvítí lampa' })
  await post(petr, { subject: 'Jiná věc' })
  for (const words of ['KLAT/704/2026', 'klat/704', 'lampy', 'lampou nesvítí']) {
    const found = (await petr.client.get(`/schranka?q=${encodeURIComponent(words)}`)).text
    assert.match(found, /Nesvítí lampa/, words)
    assert.doesNotMatch(found, /Jiná věc/, words)
  }
  assert.match((await petr.client.get('/schranka?q=KLAT/70/2026')).text, /neodpovídá/)
})

test('the mailbox is narrowed to a year and to an office, in every folder', async () => {
  const nyrsko = stage.offices.get('nyrsko')!
  const loni = new Date('2025-12-31T22:30:00Z')
  await post(petr, { subject: 'Loňská', at: loni })
  await within(sql, { officeId: nyrsko.id }, tx =>
    deliver(tx, letterFrom(petr, nyrsko, 'Z Nýrska')),
  )
  const read = async (query: string) => (await petr.client.get(`/schranka?${query}`)).text
  assert.match(await read('rok=2025'), /Loňská/)
  assert.doesNotMatch(await read('rok=2025'), /Z Nýrska|Jiná věc/)
  assert.doesNotMatch(await read('rok=2026&slozka=received'), /Loňská/)
  assert.match(await read('urad=nyrsko'), /Z Nýrska/)
  assert.doesNotMatch(await read('urad=nyrsko'), /Jiná věc|Loňská/)
  assert.match(await read('urad=nyrsko&rok=2025'), /žádná zpráva neodpovídá/)
  assert.match(await read(''), /<option value="2025">2025<[\s\S]*<option value="nyrsko">Nýrsko</)
})

test('a receipt waits for nobody: it is in the mailbox, but not among the unread', async () => {
  const before = await unreadOf(lan)
  const id = await post(lan, { subject: 'Potvrzení o doručení: lampa', isReceipt: true })
  assert.equal(await unreadOf(lan), before)
  assert.match((await lan.client.get('/schranka')).text, /Potvrzení o doručení: lampa/)
  assert.doesNotMatch((await lan.client.get('/schranka?slozka=unread')).text, /Potvrzení o dor/)
  assert.match((await lan.client.get(`/schranka/${id}`)).text, /Poprvé otevřeno/)
  assert.equal(await unreadOf(lan), before)
})

test('what the portal wrote in a subject is read in the reader\u2019s language', async () => {
  await post(petr, { subject: 'Potvrzení o doručení: Nesvítí lampa', isReceipt: true })
  const author = { kind: 'person' as const, name: 'Petr Kolář' }
  await post(petr, { subject: 'Doplnění: Nesvítí lampa', author })
  await post(petr, { subject: 'Doplnění: píše úřad' })
  const german = (await petr.client.get('/de/schranka')).text
  assert.match(german, />Eingangsbestätigung: Nesvítí lampa</)
  assert.match(german, />Ergänzung: Nesvítí lampa</)
  assert.match(german, />Doplnění: píše úřad</)
  assert.match((await petr.client.get('/en/schranka')).text, />Receipt: Nesvítí lampa</)
})

test('a full mailbox turns its pages there and back', async () => {
  for (let n = 10; n < 40; n += 1) {
    house.clock.pass({ seconds: 1 })
    await post(karel, { subject: `Zpráva číslo ${n}` })
  }
  const first = await karel.client.get('/schranka')
  assert.match(first.text, /číslo 39/)
  const older = /rel="next" href="([^"]+)"/.exec(first.text)![1]!.replaceAll('&amp;', '&')
  const second = await karel.client.get(older)
  assert.match(second.text, /číslo 10/)
  assert.doesNotMatch(second.text, /číslo 39/)
  const newer = /rel="prev" href="([^"]+)"/.exec(second.text)![1]!.replaceAll('&amp;', '&')
  assert.match((await karel.client.get(newer)).text, /číslo 39/)
})

test('everything comes as one archive with an index, byte for byte', async () => {
  const photo = randomBytes(3000)
  const stored = await blobs.put(photo)
  const files = [
    { name: 'foto.jpg', mimeType: 'image/jpeg', ...stored },
    { name: 'foto.jpg', mimeType: 'image/jpeg', ...stored },
  ]
  await post(lan, { subject: '<script>alert(1)</script>', files })
  const zip = await lan.client.get('/schranka/archiv.zip')
  assert.equal(zip.headers['content-type'], 'application/zip')
  const entries = entriesOf(zip.body)
  const index = entries.get('index.html')!.toString()
  assert.doesNotMatch(index, /<script/)
  const photos = [...entries].filter(([name]) => /foto( \(2\))?\.jpg$/.test(name))
  assert.deepEqual(
    photos.map(([, bytes]) => bytes),
    [photo, photo],
  )
  for (const [, link] of index.matchAll(/href="([^"]+)"/g)) assert.ok(entries.has(link!), link)
})

test('a strange address of a page is no fault', async () => {
  for (const query of ['slozka=nic', 'pred=x', 'po=%27', 'q=%25', `q=${'a'.repeat(999)}`]) {
    assert.equal((await jana.client.get(`/schranka?${query}`)).status, 200, query)
  }
})

function letterFrom(to: Citizen, office: typeof klatovy, subject: string): NewMessage {
  return {
    ...{ personId: to.personId, officeId: office.id, at: house.clock.now(), key: newId() },
    ...{ subject, body: 'Dobrý den.', files: [] },
    caseRef: { submissionId: null, recordMark: 'KLAT/00001/2026' },
    author: { kind: 'office', name: office.name },
  }
}

async function post(to: Citizen, changes: Partial<NewMessage>): Promise<string> {
  return within(sql, { officeId: klatovy.id }, tx =>
    deliver(tx, { ...letterFrom(to, klatovy, 'Zpráva'), ...changes }),
  )
}

function unreadOf({ personId }: Citizen): Promise<number> {
  return within(sql, { personId }, unreadCount)
}
