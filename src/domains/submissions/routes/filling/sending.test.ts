import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { filePart, markOn, openCitizens, smallPdf } from '../../../../../tests/citizens.ts'
import { beginForm, publishForm, withdrawForm } from '../../../../../tests/filling.ts'
import { pavement } from '../../../../../tests/forms/pavement.ts'
import { within } from '../../../../platform/db/index.ts'
import type { FormDefinition } from '../../../forms/index.ts'

const { house, jana, lan, stage } = await openCitizens({ after })

await publishForm(house, pavement)

const plan = { ...filePart('planek.pdf', smallPdf), name: 'situace' }

async function filledIn(form: FormDefinition = pavement) {
  const filler = await beginForm(jana, form.slug)
  await filler.upload('plocha', { metry: '12' }, [plan])
  await filler.fill('konec', { pravda: 'yes' })
  return filler
}

test('the check shows each answer, fees, who comes, what is advised, the period', async () => {
  const form = await filledIn()
  const check = (await form.check()).text
  assert.match(check, new RegExp(`${form.at('plocha')}\\?z=kontrola#field-metry"`))
  assert.match(check, /planek\.pdf/)
  assert.match(check, /Místní poplatek[\s\S]*§ 4 zák\. č\. 565\/1990 Sb\.[\s\S]*120/)
  assert.match(check, /Celkem[\s\S]*220/)
  assert.match(check, /Vlastník vozu/)
  assert.match(check, /Nemusíte, ale hodilo by se doplnit[\s\S]*Značka vozu/)
  assert.match(check, /21\. prosince 2026 \(§ 71 odst\. 3 zák\. č\. 500\/2004 Sb\.\)/)
})

test('a change asked for at the check leads back there', async () => {
  const form = await filledIn()
  const address = `${form.at('plocha')}?z=kontrola`
  assert.match((await jana.client.get(address)).text, /name="z" value="kontrola"/)
  const saved = await form.upload('plocha', { metry: '20', z: 'kontrola' }, [])
  assert.equal(saved.location, `/podani/${form.id}/kontrola`)
  assert.match((await form.check()).text, /Celkem[\s\S]*300/)
})

test('the office gets the form as a letter to read, with its files and its unit', async () => {
  const form = await filledIn()
  const mark = markOn(await jana.client.get((await form.send()).location))
  const officeId = stage.offices.get('klatovy')!.id
  const [kept] = await within(
    house.sql,
    { officeId },
    tx => tx`
      select d.subject, d.body, v.route_to as unit,
        array(select name from records.components f
          where f.document_id = d.id order by name) as files
      from records.documents d join filing.deliveries v on v.document_id = d.id
      where d.record_mark = ${mark}`,
  )
  assert.equal(kept!.subject, 'Zábor chodníku: 12')
  assert.match(kept!.body, /Plocha: 12\n[\s\S]*Značka vozu: \(nevyplněno\)[\s\S]*Celkem: 220 Kč/)
  assert.equal(kept!.unit, 'OD')
  assert.deepEqual(kept!.files, ['planek.pdf', 'zabor.json', 'zabor.pdf', 'zabor.xml'])
})

test('after sending the fee and who must come are still said, and the form is there', async () => {
  const form = await filledIn()
  const address = (await form.send()).location
  for (const place of [address, `/podani/${form.id}`]) {
    const { text } = await jana.client.get(place)
    assert.match(text, /Poplatky[\s\S]*Celkem[\s\S]*220/, place)
    assert.match(text, /Kdo musí na úřad osobně[\s\S]*Vlastník vozu/, place)
    for (const ending of ['pdf', 'xml', 'json']) {
      assert.match(text, new RegExp(`/prilohy/[^"]*"[^>]*>zabor\\.${ending}`), place)
    }
  }
  assert.match((await jana.client.get(address)).text, /Osvědčení[^<]*dostanete za chvíli/)
  await house.drainJobs()
  const [, mailed] =
    /href="(\/[^"]+)"[^>]*>Osvědčení digitálního úkonu/.exec(
      (await jana.client.get(address)).text,
    ) ?? []
  assert.equal((await jana.client.get(mailed!)).status, 200)
})

test('what was changed after the check is not sent unseen', async () => {
  const form = await filledIn()
  const seen = /name="verze" value="(\d+)"/.exec((await form.check()).text)![1]!
  const swapped = { ...filePart('planek.pdf', `${smallPdf}\n`), name: 'situace' }
  await form.upload('plocha', {}, [swapped])
  const fields = { verze: seen, formular: 'zabor' }
  const late = await jana.client.post(`/podani/${form.id}/odeslani`, fields)
  assert.equal(late.status, 409)
  assert.match(late.text, /od chvíle, kdy jste je kontrolovali, změnilo/)
})

test('pressing twice sends once', async () => {
  const form = await filledIn()
  const both = await Promise.all([form.send(), form.send()])
  const marks = await Promise.all(
    both.map(async one => markOn(await jana.client.get(one.location))),
  )
  assert.equal(marks[0], marks[1])
  assert.notEqual(marks[0], '')
})

test('an unfinished form cannot be sent past its check', async () => {
  const form = await beginForm(jana, 'zabor')
  const fields = { verze: '1', formular: 'zabor' }
  const early = await jana.client.post(`/podani/${form.id}/odeslani`, fields)
  assert.equal(early.location, form.at())
  const asLetter = await jana.client.post(`/podani/${form.id}/odeslani`, { verze: '1' })
  assert.equal(asLetter.location, form.at())
})

test('what is not decided yet is taken back', async () => {
  const form = await filledIn()
  await form.send()
  const page = await jana.client.get(`/podani/${form.id}/zpetvzeti`)
  const _key = /name="_key" value="([^"]+)"/.exec(page.text)![1]!
  const parts = [
    { name: '_key', value: _key },
    { name: 'text', value: 'Už to nepotřebuji.' },
  ]
  const taken = await jana.client.upload(`/podani/${form.id}/zpetvzeti`, parts)
  assert.equal(taken.status, 303, taken.text)
  assert.match((await jana.client.get(`/podani/${form.id}`)).text, /zpět/)
})

test('whoever begins twice is offered what is unfinished first', async () => {
  const start = () => lan.client.post('/podani/formular/zabor', { urad: 'klatovy' })
  const [first] = await Promise.all([start(), start()])
  const again = await start()
  assert.equal(again.location, '/podani/formular/zabor?urad=klatovy')
  const offer = (await lan.client.get(again.location)).text
  const drafts = [...offer.matchAll(/\/podani\/([0-9a-f-]{36})\/formular"/g)]
  assert.equal(drafts.length, 1)
  assert.ok(first)
})

test('a newer version is offered with what changed; answers that fit go along', async () => {
  const older = { ...pavement, slug: 'zabor-2' }
  await publishForm(house, older)
  const form = await filledIn(older)
  house.clock.pass({ minutes: 1 })
  const [first, last] = older.pages as [(typeof pavement.pages)[0], (typeof pavement.pages)[0]]
  const asked = { name: 'ulice', kind: 'text', label: { cs: 'Ulice' } } as const
  const kept = first.fields.filter(field => field.name !== 'znacka')
  const pages = [{ ...first, fields: [...kept, asked] }, last]
  await publishForm(house, { ...older, pages, inPerson: [] })
  assert.match((await form.check()).text, /Úřad vydal nové znění formuláře/)
  const offer = await jana.client.get(`/podani/${form.id}/zneni`)
  assert.match(offer.text, /Nová otázka: Ulice/)
  assert.match(offer.text, /Na to se už neptáme: Značka vozu/)
  const verze = /name="verze" value="(\d+)"/.exec(offer.text)![1]!
  const moved = await jana.client.post(`/podani/${form.id}/zneni`, { verze })
  const there = await jana.client.get(moved.location)
  assert.equal(there.location, `${form.at('plocha')}?pro=nove-zneni`)
  assert.match((await jana.client.get(there.location)).text, /Jste v novém znění formuláře/)
  assert.equal((await form.shown('plocha')).metry, '12')
  await form.upload('plocha', { ulice: 'Husova' }, [])
  assert.equal((await form.send()).location, `/podani/${form.id}/potvrzeni`)
})

test('whoever stays with the older version may send it', async () => {
  const older = { ...pavement, slug: 'zabor-3' }
  await publishForm(house, older)
  const form = await filledIn(older)
  house.clock.pass({ minutes: 1 })
  await publishForm(house, { ...older, law: ['§ 1 zák. č. 500/2004 Sb.'] })
  assert.equal((await form.send()).location, `/podani/${form.id}/potvrzeni`)
})

test('a withdrawn form is not sent, and nothing of it is lost', async () => {
  const going = { ...pavement, slug: 'zabor-4' }
  await publishForm(house, going)
  const form = await filledIn(going)
  const fields = { verze: '3', formular: 'zabor-4' }
  house.clock.pass({ minutes: 1 })
  await withdrawForm(house, 'zabor-4')
  house.clock.pass({ minutes: 1 })
  const sent = await jana.client.post(`/podani/${form.id}/odeslani`, fields)
  assert.equal(sent.location, form.at())
  const page = await form.open()
  assert.match(page.text, /Úřad už tento formulář nepřijímá/)
  assert.match(page.text, /planek\.pdf/)
  const text = await jana.client.get(`/podani/${form.id}/odpovedi.txt`)
  assert.match(text.text, /Plocha: 12/)
  const late = await jana.client.post(form.at('konec'), { verze: '3', pravda: 'yes' })
  assert.equal(late.status, 303)
  assert.equal((await jana.client.get('/formulare/zabor-4?urad=klatovy')).status, 404)
})
