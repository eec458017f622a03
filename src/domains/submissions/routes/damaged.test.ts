import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { attach, begin, filePart, openCitizens, send } from '../../../../tests/citizens.ts'
import { beginForm, janasDog } from '../../../../tests/filling.ts'
import { aes256, realPdf } from '../../../../tests/odd-files.ts'
import { publishContent } from '../../../app/content.ts'

const { house, jana, lan } = await openCitizens({ after })
await publishContent(house.services)

const whole = await realPdf()
const cut = whole.subarray(0, Math.floor(whole.length * 0.7))
const named = (name: string, bytes: Buffer | string) => ({
  ...filePart(name, bytes),
  name: 'doklad',
})

/** The dog form before the page that takes a file. */
async function atRelief() {
  const form = await beginForm(jana, 'poplatek-ze-psu')
  for (const page of ['duvod', 'drzitel', 'psi']) await form.fill(page, janasDog[page])
  await form.fill('uleva', { uleva: 'prukaz' })
  return form
}

/** What each odd file is told, in words that say what to do. */
const odd: [name: string, bytes: Buffer | string, said: RegExp][] = [
  ['cut.pdf', cut, /cut\.pdf je poškozený, nejspíš mu chybí konec[^<]*stáhněte nebo naskenujte/],
  ['pahyl.pdf', '%PDF-1.7\n', /pahyl\.pdf je poškozený/],
  ['nic.pdf', '', /nic\.pdf je prázdný/],
  ['zamek.pdf', aes256.locked, /zamek\.pdf je zamčený heslem[^<]*Uložte ho bez hesla/],
  ['foto.pdf', Buffer.from('ffd8ffe000104a46494600', 'hex'), /foto\.pdf není tím, co říká jeho/],
  ['stranka.pdf', '<html>Nenalezeno</html>', /stranka\.pdf není tím, co říká jeho přípona/],
]

for (const [name, bytes, said] of odd) {
  test(`${name} is refused at the question of a form, and the other answers stay`, async () => {
    const form = await atRelief()
    const refused = await form.upload('uleva', { uleva: 'prukaz' }, [named(name, bytes)])
    assert.equal(refused.status, 422)
    const summary = /error-summary[\s\S]*?<\/ul>/.exec(refused.text)![0]
    assert.match(summary, said)
    assert.match(summary, /href="#field-doklad"/)
    assert.match(refused.text.slice(refused.text.indexOf('id="field-doklad"') - 2000), said)
    assert.match(refused.text, /value="prukaz"[^>]*checked|checked[^>]*value="prukaz"/)
    assert.doesNotMatch((await form.open('uleva')).text, /_removeFile/)
    const mended = await form.upload('uleva', { uleva: 'prukaz' }, [named(name, whole)])
    assert.equal(mended.location, form.at('prohlaseni'), mended.text)
  })

  test(`${name} is refused among attachments of a letter, the good one kept`, async () => {
    const id = await begin(jana.client)
    const good = filePart('posudek.pdf', whole)
    const reply = await attach(jana.client, id, filePart(name, bytes), good)
    assert.equal(reply.status, 422)
    assert.match(reply.text, said)
    const page = await jana.client.get(`/podani/${id}/prilohy`)
    assert.match(page.text, />posudek\.pdf</)
    assert.ok(!page.text.includes(`>${name}<`))
    assert.match((await send(jana.client, id)).location, /potvrzeni$/)
  })
}

test('a PDF that only forbids printing is taken', async () => {
  const id = await begin(jana.client)
  const reply = await attach(jana.client, id, filePart('vypis.pdf', aes256.open))
  assert.equal(reply.location, `/podani/${id}/kontrola`)
})

test('a DOCX that lost its end is refused, a whole archive is taken', async () => {
  const id = await begin(jana.client)
  const head = Buffer.concat([Buffer.from('PK\u0003\u0004\u0014'), Buffer.alloc(3000, 1)])
  const end = Buffer.concat([Buffer.from('PK\u0005\u0006'), Buffer.alloc(18)])
  const cut = await attach(jana.client, id, filePart('dopis.docx', head))
  assert.match(cut.text, /dopis\.docx je poškozený/)
  const taken = await attach(jana.client, id, filePart('dopis.docx', Buffer.concat([head, end])))
  assert.equal(taken.status, 303)
})

test('it is said in the language of the reader', async () => {
  const id = await begin(lan.client)
  for (const [lang, said] of [
    ['en', /posudek\.pdf is damaged[^<]*download or scan it again/],
    ['de', /posudek\.pdf ist beschädigt[^<]*laden oder scannen Sie sie neu/],
  ] as const) {
    const address = `/${lang}/podani/${id}/prilohy`
    const reply = await lan.client.upload(address, [filePart('posudek.pdf', cut)])
    assert.equal(reply.status, 422)
    assert.match(reply.text, said)
  }
})
