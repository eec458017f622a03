import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { filePart, smallPdf } from '../../../../../tests/citizens.ts'
import { openFlat } from '../../../../../tests/cosigning.ts'

const { lan, filledIn, signed } = await openFlat({ after })

test('of two windows of a signer the later does not write over the earlier unseen', async () => {
  const { owner } = await filledIn()
  const address = `${owner}/stranky/za-vlastnika`
  const verze = await versionOn(address)
  assert.equal((await lan.client.post(address, { najem: '9000', verze })).location, owner)
  const late = await lan.client.post(address, { najem: '12000', verze })
  assert.equal(late.status, 409)
  assert.match(late.text, /mezitím změnili jinde[\s\S]*mezitím uloženo[\s\S]*9.000.Kč/)
  assert.match(late.text, /value="12000" id="field-najem"/)
  assert.match((await lan.client.get(owner)).text, /9.000.Kč/)
  const decided = { najem: '12000', verze: versionIn(late.text) }
  assert.equal((await lan.client.post(address, decided)).location, owner)
  assert.match((await lan.client.get(owner)).text, /12.000.Kč/)
})

test('the same sent twice, or from two windows, is no difference', async () => {
  const { owner } = await filledIn()
  const address = `${owner}/stranky/za-vlastnika`
  const verze = await versionOn(address)
  for (const _ of ['first', 'again']) {
    assert.equal((await lan.client.post(address, { najem: '9000', verze })).location, owner)
  }
})

test('a file sent from an older window is asked for again, and nothing is attached', async () => {
  const { owner } = await filledIn()
  const address = `${owner}/stranky/za-vlastnika`
  const verze = await versionOn(address)
  await lan.client.post(address, { najem: '9000', verze })
  const contract = { ...filePart('smlouva.pdf', `${smallPdf}%smlouva`), name: 'smlouva' }
  const fields = [
    { name: 'najem', value: '12000' },
    { name: 'verze', value: verze },
  ]
  const late = await lan.client.upload(address, [...fields, contract])
  assert.equal(late.status, 409)
  assert.match(late.text, /vyberte prosím znovu/)
  assert.doesNotMatch((await lan.client.get(owner)).text, /smlouva\.pdf/)
})

test('a signer reads whose answers they are, part by part, in three languages', async () => {
  const { owner } = await filledIn()
  const texts = await Promise.all(
    ['', '/en', '/de'].map(async lang => (await lan.client.get(lang + owner)).text),
  )
  const said = [
    /Takto odpověděl\(a\) Jana Nováková; „vy“ a „váš“ tu znamená tuto osobu/g,
    /These are the answers of Jana Nováková/g,
    /Das sind die Antworten von Jana Nováková/g,
  ]
  for (const [at, words] of said.entries()) {
    // The flat, who asks, and who signs.
    assert.equal(texts[at]!.match(words)?.length, 3)
  }
})

test('nobody refuses by one press: what follows is said first, without scripts', async () => {
  const { owner } = await filledIn()
  assert.match(
    (await lan.client.get(owner)).text,
    /<summary>Odmítnout<\/summary>[\s\S]*Odesílateli přijde e-mail[\s\S]*Ano, odmítnout/,
  )
  const done = await signed()
  assert.match(
    (await lan.client.get(done.owner)).text,
    /<summary>Vzít svůj podpis zpět<\/summary>[\s\S]*přijde e-mail[\s\S]*Ano, vzít podpis zpět/,
  )
})

async function versionOn(address: string): Promise<string> {
  return versionIn((await lan.client.get(address)).text)
}

function versionIn(text: string): string {
  return /name="verze" value="([^"]*)"/.exec(text)![1]!
}
