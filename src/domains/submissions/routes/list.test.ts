import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { begin, markOn, openCitizens, send } from '../../../../tests/citizens.ts'

const { house, jana, lan, karel } = await openCitizens({ after })

test('the list tells where each submission stands and what is up to the sender', async () => {
  await begin(karel.client, { predmet: 'Rozepsaná věc' })
  const list = await karel.client.get('/podani')
  assert.match(list.text, /Rozepsaná věc/)
  assert.match(list.text, /rozepsané/)
  assert.match(list.text, /Dopsat a odeslat/)
  assert.doesNotMatch((await karel.client.get('/podani?zobrazit=open')).text, /Rozepsaná věc/)
  assert.match((await karel.client.get('/podani?zobrazit=drafts')).text, /Rozepsaná věc/)
})

test('a search without accents finds the letter, a wrong word says so', async () => {
  await begin(karel.client, { predmet: 'Zápach z čistírny' })
  assert.match((await karel.client.get('/podani?q=cistirny')).text, /Zápach z čistírny/)
  assert.match((await karel.client.get('/podani?q=letadlo')).text, /žádné podání neodpovídá/)
})

test('a letter is found by another form of its word and by its number written short', async () => {
  const id = await begin(jana.client, { predmet: 'Rozbitá lavička' })
  await begin(jana.client, { predmet: 'Jiná věc' })
  const [, serial] = /KLAT\/(\d+)\//.exec(markOn(await sendAndLook(id)))!
  for (const words of ['lavičky', 'lavickou', `KLAT/${Number(serial)}/2026`]) {
    const found = (await jana.client.get(`/podani?q=${encodeURIComponent(words)}`)).text
    assert.match(found, /Rozbitá lavička/, words)
    assert.doesNotMatch(found, /Jiná věc/, words)
  }
})

async function sendAndLook(id: string) {
  await send(jana.client, id)
  return jana.client.get(`/podani/${id}/potvrzeni`)
}

test('the list is narrowed by year and by state, and says what is chosen', async () => {
  const list = async (query: string) => (await jana.client.get(`/podani?${query}`)).text
  await begin(jana.client, { predmet: 'Dlouhá nit' })
  const other = await begin(jana.client, { predmet: 'Krátká nit' })
  await send(jana.client, other)
  assert.match(await list('stav=draft'), /Dlouhá nit/)
  assert.doesNotMatch(await list('stav=draft'), /Krátká nit/)
  assert.match(await list('stav=received&rok=2026'), /Krátká nit/)
  house.clock.pass({ days: 60 })
  await begin(jana.client, { predmet: 'Letošní nit' })
  const now = await list('rok=2027')
  assert.match(now, /Letošní nit/)
  assert.doesNotMatch(now, /Dlouhá nit/)
  assert.match(now, /value="2027"\s+selected[\s\S]*value="2026"/)
  assert.match(await list('rok=2027&stav=settled'), /Tomuto výběru žádné podání neodpovídá/)
  assert.match(await list('rok=leto&stav=nic'), /Dlouhá nit/)
})

test('a long list turns its pages there and back', async () => {
  for (let n = 0; n < 27; n += 1) {
    house.clock.pass({ seconds: 1 })
    await begin(lan.client, { predmet: `Dopis ${n}.` })
  }
  const first = await lan.client.get('/podani')
  assert.match(first.text, /Dopis 26\./)
  assert.doesNotMatch(first.text, /Dopis 1\./)
  const older = linkOf(first.text, 'next')
  const second = await lan.client.get(older)
  assert.match(second.text, /Dopis 1\./)
  assert.doesNotMatch(second.text, /Dopis 26\./)
  const back = await lan.client.get(linkOf(second.text, 'prev'))
  assert.match(back.text, /Dopis 26\./)
})

function linkOf(html: string, rel: string): string {
  const found = new RegExp(`rel="${rel}" href="([^"]+)"`).exec(html)
  if (!found) throw new Error(`no link ${rel}`)
  return found[1]!.replaceAll('&amp;', '&')
}

test('two drafts of one form are told apart by when they were begun and saved', async () => {
  await begin(lan.client, { predmet: 'Žádost o informace' })
  house.clock.pass({ hours: 2 })
  await begin(lan.client, { predmet: 'Žádost o informace' })
  const { text } = await lan.client.get('/podani?q=informace')
  const notes = [...text.matchAll(/začato ([^<]*), naposledy uloženo ([^<]*)</g)]
  assert.equal(notes.length, 2)
  assert.notEqual(notes[0]![0], notes[1]![0])
  assert.match((await lan.client.get('/en/podani')).text, /begun .*, last saved /)
})
