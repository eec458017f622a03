import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTown, type Town } from '../../../tests/town.ts'
import { makePdf } from '../../platform/pdf/index.ts'
import type { Case } from './rules/case.ts'

const address = (matter: Case, deed = '') => `/spisova-sluzba/${matter.id}${deed}`

const letter = (version: string, press: string, text = 'Povoluje se.') => [
  { name: 'version', value: version },
  { name: 'subject', value: 'Odpověď' },
  { name: 'text', value: text },
  { name: 'do', value: press },
]

async function withPlan(town: Town) {
  const block = { kind: 'paragraph' as const, text: 'Plánek' }
  const pdf = await makePdf({ title: 'Plánek', lang: 'cs', author: 'Jana', blocks: [block] })
  const stored = await town.house.services.blobs.put(pdf)
  return town.accepted({ files: [{ name: 'planek.pdf', ...stored, mimeType: 'application/pdf' }] })
}

test('a case shows its document in the page, its sender, its period and the law', async t => {
  const town = await openTown(t)
  const matter = await withPlan(town)
  const tomas = town.house.as(town.tomas)
  const page = await tomas.get(address(matter))

  assert.equal(page.status, 200)
  assert.match(page.text, /<object[^>]+type="application\/pdf"/)
  assert.match(page.text, /Jana Nováková/)
  assert.match(page.text, /§ 71 odst\. 3 zák\. č\. 500\/2004 Sb\./)
  assert.match(page.text, /21\. 12\. 2026/)

  const [, data] = /data="([^"]+)"/.exec(page.text)!
  const shown = await tomas.get(data!)
  assert.equal(shown.headers['content-type'], 'application/pdf')
  assert.match(String(shown.headers['content-disposition']), /^inline/)
  assert.match(String(shown.headers['content-security-policy']), /default-src 'none'/)
  const taken = await tomas.get(`${data}?stahnout=1`)
  assert.match(String(taken.headers['content-disposition']), /^attachment/)
})

test('in English and in German nothing of the pages is Czech but names and the law', async t => {
  const town = await openTown(t)
  const matter = await town.accepted()
  const tomas = town.house.as(town.tomas)
  for (const [lang, words] of [
    ['/en', /Take|Settle by/],
    ['/de', /Erledigen bis/],
  ] as const) {
    const page = await tomas.get(lang + address(matter))
    assert.equal(page.status, 200)
    assert.match(page.text, words)
    assert.doesNotMatch(page.text, /Průběh|Odesílatel|Vyřídit/)
  }
})

test('an answer is begun, kept, and sent with what was attached', async t => {
  const town = await openTown(t)
  const matter = await town.accepted()
  const tomas = town.house.as(town.tomas)
  const version = String(matter.version)
  const file = { name: 'files', filename: 'rozhodnuti.txt', content: 'Rozhodnutí.' }
  const kept = await tomas.upload(address(matter, '/odpoved'), [...letter(version, 'save'), file])
  assert.equal(kept.status, 303)

  const again = await tomas.get(address(matter, '/odpoved'))
  assert.match(again.text, /Povoluje se\./)
  assert.match(again.text, /rozhodnuti\.txt/)
  assert.match(again.text, /Rozepsaná odpověď uložena/)

  const sent = await tomas.upload(address(matter, '/odpoved'), letter(version, 'send'))
  assert.equal(sent.status, 303)
  const page = await tomas.get(address(matter))
  assert.match(page.text, /Odeslána odpověď KLAT\/00002\/2026/)
  assert.match(page.text, /rozhodnuti\.txt/)
})

test('a file can be taken out of a begun answer', async t => {
  const town = await openTown(t)
  const matter = await town.accepted()
  const tomas = town.house.as(town.tomas)
  const version = String(matter.version)
  const file = { name: 'files', filename: 'omyl.txt', content: 'Jiná věc.' }
  await tomas.upload(address(matter, '/odpoved'), [...letter(version, 'save'), file])
  await tomas.upload(address(matter, '/odpoved'), letter(version, 'remove:0'))
  const page = await tomas.get(address(matter, '/odpoved'))
  assert.doesNotMatch(page.text, /omyl\.txt/)
})

test('a file that offices do not take is named, and the text is kept', async t => {
  const town = await openTown(t)
  const matter = await town.accepted()
  const tomas = town.house.as(town.tomas)
  const file = { name: 'files', filename: 'virus.exe', content: 'MZ' }
  const parts = [...letter(String(matter.version), 'send'), file]
  const refused = await tomas.upload(address(matter, '/odpoved'), parts)
  assert.equal(refused.status, 422)
  assert.match(refused.text, /virus\.exe/)
  assert.match(refused.text, /Povoluje se\./)
})

test('who comes second sees who was first and gets the own text back', async t => {
  const town = await openTown(t)
  const matter = await town.accepted()
  const [tomas, ivana] = [town.house.as(town.tomas), town.house.as(town.ivana)]
  const version = String(matter.version)
  await tomas.post(address(matter, '/poznamka'), { version, text: 'Volala paní Nováková.' })
  const second = await ivana.upload(
    address(matter, '/odpoved'),
    letter(version, 'send', 'Moje dlouhá odpověď'),
  )

  assert.equal(second.status, 409)
  assert.match(second.text, /Tomáš Beneš/)
  assert.match(second.text, /Volala paní Nováková\./)
  assert.match(second.text, /Moje dlouhá odpověď/)
})

test('a call without a text or with a wrong number of days comes back with words', async t => {
  const town = await openTown(t)
  const matter = await town.accepted()
  const tomas = town.house.as(town.tomas)
  const fields = { version: String(matter.version), subject: 'Výzva' }
  const empty = await tomas.post(address(matter, '/vyzva'), { ...fields, text: '', days: '15' })
  assert.equal(empty.status, 422)
  assert.match(empty.text, /Napište text\./)
  const long = await tomas.post(address(matter, '/vyzva'), { ...fields, text: 'Co?', days: '400' })
  assert.equal(long.status, 422)
  assert.match(long.text, /Zadejte počet dnů od 3 do 90\./)
  assert.match(long.text, /value="400"/)
})

test('a paper letter of the office is printed and given to the post', async t => {
  const town = await openTown(t)
  const sender = { ...town.letter().sender, personId: null }
  const matter = await town.accepted({ sender, channel: 'Posta' })
  const tomas = town.house.as(town.tomas)
  await tomas.upload(address(matter, '/odpoved'), letter(String(matter.version), 'send'))
  const page = await tomas.get(address(matter))
  const [, pdf] = /href="([^"]+\/dopis)"/.exec(page.text)!
  const printed = await tomas.get(pdf!)
  assert.equal(printed.headers['content-type'], 'application/pdf')
  assert.equal(printed.body.subarray(0, 5).toString(), '%PDF-')

  const [, post] = /action="([^"]+\/vypraveni)"/.exec(page.text)!
  assert.equal((await tomas.post(post!)).status, 303)
  assert.match((await tomas.get(address(matter))).text, /vypraveno/)
})

test('a foreign office’s case is the same as none, on each address', async t => {
  const town = await openTown(t)
  const matter = await withPlan(town)
  const hana = town.house.as(town.hana)
  const nowhere = { ...matter, id: '019a0000-0000-7000-8000-000000000000' }
  const deeds = ['', '/prideleni', '/vyzva', '/odpoved', '/vyrizeni', '/postoupeni']
  for (const deed of deeds) {
    const [foreign, absent] = [
      await hana.get(address(matter, deed)),
      await hana.get(address(nowhere, deed)),
    ]
    assert.deepEqual([foreign.status, absent.status], [404, 404], deed)
  }
  for (const deed of ['/prevzeti', '/poznamka', '/vyrizeni', '/vyzva', '/postoupeni']) {
    const sent = await hana.post(address(matter, deed), { version: '3', text: 'x' })
    assert.equal(sent.status, 404, deed)
  }
  assert.equal((await hana.get('/spisova-sluzba/neni-to-id')).status, 404)
})

test('the administrator sees no cases, a visitor is asked to sign in', async t => {
  const town = await openTown(t)
  const matter = await town.accepted()
  const alena = town.house.as(town.alena)
  assert.equal((await alena.get('/spisova-sluzba')).status, 403)
  assert.equal((await alena.get(address(matter))).status, 403)
  assert.equal((await town.house.as(null).get(address(matter))).status, 303)
})

test('ticked cases are given to a colleague, and what stayed is named', async t => {
  const town = await openTown(t)
  const [first, second] = [await town.accepted(), await town.accepted()]
  const ivana = town.house.as(town.ivana)
  await ivana.post(address(second, '/poznamka'), { version: '3', text: 'Počkat.' })
  const answer = await ivana.post('/spisova-sluzba/prideleni', {
    case: [`${first.id}:3`, `${second.id}:3`],
    to: `officer:${town.ivana.desk!.officerId}`,
  })
  assert.equal(answer.status, 200)
  assert.match(answer.text, /1 věc hotova/)
  assert.match(answer.text, /KLAT\/00002\/2026/)
  const none = await ivana.post('/spisova-sluzba/prideleni', { to: '' })
  assert.equal(none.status, 422)
})

test('wrong values in the address of the worklist are left out', async t => {
  const town = await openTown(t)
  await town.accepted()
  const tomas = town.house.as(town.tomas)
  const wrong = "seznam=vse&stav=x&druh='--&lhuta=1&razeni=id&za=2026~1&hledat=%25%00%27"
  assert.equal((await tomas.get(`/spisova-sluzba?${wrong}`)).status, 200)
  assert.equal((await tomas.get('/spisova-sluzba?za=2026-01-01~zzz&seznam=all')).status, 200)
})
