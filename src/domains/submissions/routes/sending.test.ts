import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, test } from 'node:test'
import {
  attach,
  begin,
  filePart,
  markOn,
  openCitizens,
  send,
  smallPdf,
  usualLetter,
} from '../../../../tests/citizens.ts'
import { newId } from '../../../foundation/ids.ts'

const { house, jana, karel, lan, petr } = await openCitizens({ after })

test('a letter is sent and answered by its number, the second and the last day', async () => {
  const id = await begin(jana.client)
  const sent = await send(jana.client, id)
  assert.equal(sent.status, 303)
  assert.equal(sent.location, `/podani/${id}/potvrzeni`)
  const receipt = await jana.client.get(sent.location)
  assert.equal(receipt.status, 200)
  assert.equal(markOn(receipt), 'KLAT/00001/2026')
  assert.match(receipt.text, /21\. 11\. 2026 10:00:00/)
  assert.match(
    receipt.text,
    /pondělí 21\. prosince 2026 \(§ 71 odst\. 3 zák\. č\. 500\/2004 Sb\.\)/,
  )
})

test('pressed by an impatient thumb twenty times at once it is one letter', async () => {
  const id = await begin(jana.client)
  const replies = await Promise.all(
    Array.from({ length: 20 }, () => jana.client.post(`/podani/${id}/odeslani`, { verze: '1' })),
  )
  assert.deepEqual([...new Set(replies.map(reply => reply.status))], [303])
  assert.equal(markOn(await jana.client.get(`/podani/${id}/potvrzeni`)), 'KLAT/00002/2026')
  const next = await begin(jana.client)
  await send(jana.client, next)
  assert.equal(markOn(await jana.client.get(`/podani/${next}/potvrzeni`)), 'KLAT/00003/2026')
})

test('sent again after a lost connection it gives the same receipt', async () => {
  const id = await begin(jana.client)
  await send(jana.client, id)
  const first = await jana.client.get(`/podani/${id}/potvrzeni`)
  house.clock.pass({ hours: 3 })
  const again = await jana.client.post(`/podani/${id}/odeslani`, { verze: '1' })
  assert.equal(again.location, `/podani/${id}/potvrzeni`)
  assert.equal((await jana.client.get(again.location)).text, first.text)
})

test('two people whose forms bear one id send two letters', async () => {
  const _key = newId()
  for (const { client } of [jana, petr]) {
    await client.post('/podani/nove', { _key, ...usualLetter })
    await send(client, _key)
  }
  const marks = [jana, petr].map(async ({ client }) =>
    markOn(await client.get(`/podani/${_key}/potvrzeni`)),
  )
  assert.equal(new Set(await Promise.all(marks)).size, 2)
})

test('a form sent again with another text, by going back, is saved with that text', async () => {
  const _key = newId()
  await jana.client.post('/podani/nove', { _key, ...usualLetter })
  await jana.client.post('/podani/nove', { _key, ...usualLetter, text: 'Rozmyslela jsem si to.' })
  const review = await jana.client.get(`/podani/${_key}/kontrola`)
  assert.match(review.text, /Rozmyslela jsem si to\./)
})

test('who is not verified is told how to be, and the draft stays', async () => {
  const id = await begin(karel.client)
  const review = await karel.client.get(`/podani/${id}/kontrola`)
  assert.match(review.text, /ověřte svou totožnost/)
  assert.doesNotMatch(review.text, />\s*Odeslat podání\s*</)
  const refused = await karel.client.post(`/podani/${id}/odeslani`, { verze: '1' })
  assert.equal(refused.status, 422)
  assert.match(refused.text, /Zůstalo uložené/)
  assert.match((await karel.client.get('/podani')).text, /Kácení lípy/)
})

test('whoever cannot be verified now reads whom to call and where to go', async () => {
  const id = await begin(karel.client)
  for (const [prefix, question, way] of [
    ['', 'Spěchá to, nebo teď doklad nemáte?', 'vyřídit bez portálu'],
    ['/en', 'Is it urgent, or have you no document now?', 'without the portal'],
    ['/de', 'Eilt es, oder haben Sie gerade keinen Ausweis?', 'ohne das Portal'],
  ] as const) {
    const { text } = await karel.client.get(`${prefix}/podani/${id}/kontrola`)
    const said = text.split(question)[1]!.split('</p>')[0]!
    assert.match(said, /<a href="tel:[+\d]+">[+\d ]+<\/a>/, prefix)
    assert.match(said, /Klatovy[\s\S]*\(nám\. Míru 62\/I, Klatovy\)/, prefix)
    assert.ok(said.includes(way), prefix)
  }
  const verified = await jana.client.get(`/podani/${await begin(jana.client)}/kontrola`)
  assert.doesNotMatch(verified.text, /teď doklad nemáte/)
})

test('an office without a phone is only gone to', async () => {
  const id = await begin(karel.client)
  await house.owner`update offices.offices set phone = '' where slug = 'klatovy'`
  const { text } = await karel.client.get(`/podani/${id}/kontrola`)
  const said = text.split('teď doklad nemáte?')[1]!.split('</p>')[0]!
  assert.match(said, /^ Přijďte na úřad Klatovy \(/)
  assert.doesNotMatch(said, /tel:|Zavolejte/)
})

test('a file added or taken away in another window is not sent, or missed, unread', async () => {
  const id = await begin(jana.client)
  const seenOn = (page: string) => ({
    verze: /name="verze" value="(\d+)"/.exec(page)![1]!,
    prilohy: /name="prilohy" value="([^"]*)"/.exec(page)![1]!,
  })
  const review = async () => seenOn((await jana.client.get(`/podani/${id}/kontrola`)).text)
  const before = await review()
  await attach(jana.client, id, filePart('nevídaný.pdf', smallPdf))
  const added = await jana.client.post(`/podani/${id}/odeslani`, before)
  assert.equal(added.status, 409)
  assert.match(added.text, /Zkontrolujte je znovu/)
  const withFile = await review()
  const list = (await jana.client.get(`/podani/${id}/prilohy`)).text
  const removal = /action="([^"]+\/odebrani)"/.exec(list)![1]!
  await jana.client.post(removal, {})
  assert.equal((await jana.client.post(`/podani/${id}/odeslani`, withFile)).status, 409)
  assert.equal((await jana.client.post(`/podani/${id}/odeslani`, await review())).status, 303)
})

test('a draft changed in another window is not sent unread', async () => {
  const id = await begin(jana.client)
  const changed = { ...usualLetter, predmet: 'Kácení dvou lip', verze: '1' }
  assert.equal((await jana.client.post(`/podani/${id}/obsah`, changed)).status, 303)
  const refused = await jana.client.post(`/podani/${id}/odeslani`, { verze: '1' })
  assert.equal(refused.status, 409)
  assert.match(refused.text, /Zkontrolujte je znovu/)
  assert.match(refused.text, /Kácení dvou lip/)
})

test('the draft of a stranger is not there', async () => {
  const id = await begin(jana.client)
  const pages = ['', '/obsah', '/prilohy', '/kontrola', '/potvrzeni', '/odpoved', '/odstraneni']
  for (const rest of pages) {
    assert.equal((await lan.client.get(`/podani/${id}${rest}`)).status, 404, rest)
  }
  assert.equal((await lan.client.post(`/podani/${id}/odeslani`, { verze: '1' })).status, 404)
  assert.equal((await lan.client.post(`/podani/${id}/odstraneni`)).status, 404)
  assert.equal((await lan.client.get('/podani/neni-to-id')).status, 404)
  assert.equal((await house.as(null).get(`/podani/${id}`)).status, 303)
})

test('the receipt lists what came, with hashes that the sender can count', async () => {
  const id = await begin(jana.client)
  await attach(jana.client, id, filePart('smlouva o dílo.pdf', smallPdf))
  await send(jana.client, id)
  const receipt = await jana.client.get(`/podani/${id}/potvrzeni`)
  const hash = (text: string | Buffer) => createHash('sha256').update(text).digest('hex')
  assert.ok(receipt.text.includes(hash(smallPdf)))
  const text = await jana.client.get(`/podani/${id}/podani.txt`)
  assert.ok(receipt.text.includes(hash(text.body)))
  assert.equal(text.text, `${usualLetter.predmet}\n\n${usualLetter.text}\n`)
})

test('a firm writes in its own name through who acts for it', async () => {
  const id = await begin(petr.client)
  const review = await petr.client.get(`/podani/${id}/kontrola`)
  assert.match(review.text, /Šumava Dřevo s\.r\.o\. \(Petr Kolář\)/)
  assert.equal((await send(petr.client, id)).status, 303)
})

test('an English letter gets an English receipt; German pages speak German', async () => {
  const id = await begin(lan.client)
  const english = await lan.client.get(`/en/podani/${id}/kontrola`)
  assert.match(english.text, /Check and send/)
  await send(lan.client, id)
  assert.match((await lan.client.get(`/de/podani/${id}/potvrzeni`)).text, /Eingangsbestätigung/)
})
