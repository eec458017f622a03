import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { type TestContext, test } from 'node:test'
import { PDFDict, PDFDocument, PDFName } from 'pdf-lib'
import { janasDogs, dogForm as keepers } from '../../../../../tests/forms/example.ts'
import { officialSchema } from '../../../../../tests/xsd.ts'
import { makePdf } from '../../../../platform/pdf/index.ts'
import { formDocument } from '../../views/document/form.ts'
import { readDefinition } from '../reading/index.ts'
import { certificateXml } from './certificate.ts'
import { formJson } from './data.ts'
import { formXml, metadataName, metadataXml } from './document.ts'
import type { FilledForm } from './facts.ts'

const formSchema = 'dokumenty-z-formulářů-ZoPDS/2024-10-04/schémata/dokument-z-formuláře-ZoPDS.xsd'
const certificateSchema =
  'osvědčení-digitálního-úkonu/2024-10-17/schémata/osvědčení-digitálního-úkonu.xsd'
const metadataSchema =
  'metadata-dokumentů-veřejnoprávních-původců/2024-12-10/schémata/' +
  'metadata-dokumentů-veřejnoprávních-původců.xsd'
const system = { code: '0', name: 'VIRTUOS' }
const corpus = new URL('../../../../../../shared/corpora/naughty-strings/', import.meta.url)

test('the XML of a form is valid by the official schema', t => {
  officialSchema(t, formSchema)?.validate(formXml(dogForm(), system))
})

test('a firm, attachments and another language are valid as well', t => {
  const file = {
    name: 'plán „A“ & <b>.pdf',
    mimeType: 'application/pdf',
    sizeBytes: 9,
    sha256: 'ab',
  }
  const filled = dogForm({ sender: firm, attachments: [file], lang: 'de' })
  officialSchema(t, formSchema)?.validate(formXml(filled, system))
})

test('the layer that machines read of the PDF is valid by the official schema', t => {
  officialSchema(t, metadataSchema)?.validate(metadataXml(dogForm()))
  officialSchema(t, metadataSchema)?.validate(metadataXml(dogForm({ sender: firm })))
})

test('the certificate of the digital act is valid by the official schema', t => {
  const received = { recordMark: 'KLAT/00001/2026', deliveredAt: at, sha256: 'ab'.repeat(32) }
  const xml = certificateXml(dogForm(), { ...received, issuedAt: at, id: dogForm().submissionId })
  officialSchema(t, certificateSchema)?.validate(xml)
})

test('an address abroad stands with its country in the XML, the data and the document', t => {
  const linz = { street: 'Landstraße 5', town: 'Linz', postcode: '4020', country: 'Rakousko' }
  const answers = { ...dogForm().answers, adresa: linz }
  const filled = dogForm({ sender: { ...jana, ...linz }, answers })
  const xml = formXml(filled, system)
  officialSchema(t, formSchema)?.validate(xml)
  const sender = '<místa:text_adresy>Landstraße 5, 4020 Linz, Rakousko</místa:text_adresy>'
  assert.ok(xml.toString().includes(sender), 'the sender')
  assert.ok(xml.toString().split('Landstraße 5, 4020 Linz, Rakousko').length > 2, 'the answer')
  assert.deepEqual(JSON.parse(formJson(filled)).answers.adresa, linz)
  const document = JSON.stringify(formDocument(filled, []))
  assert.ok(document.includes('Landstraße 5, 4020 Linz, Rakousko'))
})

test('no answer and no name makes the XML invalid', t => {
  const schema = officialSchema(t, formSchema)
  for (const naughty of naughtyStrings(t)) {
    const sender = { ...jana, name: naughty, street: naughty }
    schema?.validate(formXml(dogForm({ sender }), system))
  }
})

test('what the answers do not lead to is not sent', () => {
  const data = JSON.parse(formJson(dogForm()))
  assert.deepEqual(Object.keys(data.answers).sort(), [
    ...['adresa', 'drzitel', 'duvod', 'odKdy', 'pravda', 'procNemam'],
  ])
  assert.deepEqual(data.form, { slug: 'poplatek-ze-psu', owner: 'o1', version: 3, lang: 'cs' })
})

test('what was declared stands whole in the document and in the data, in each language', () => {
  const said = 'Prohlašuji, že údaje v ohlášení jsou úplné a pravdivé.'
  const { declarations } = JSON.parse(formJson(dogForm()))
  assert.deepEqual(declarations, [{ field: 'pravda', label: 'Údaje jsou pravdivé', text: said }])
  assert.ok(JSON.stringify(formDocument(dogForm(), [])).includes(`Potvrzeno: „${said}“`))
  const german = dogForm({ lang: 'de' })
  const [inGerman] = JSON.parse(formJson(german)).declarations
  assert.deepEqual([inGerman.text, inGerman.textRead.slice(0, 9)], [said, 'Ich erklä'])
  assert.ok(JSON.stringify(formDocument(german, [])).includes(`Bestätigt: „${inGerman.textRead}“`))
})

test('what was declared of a row stands with the row; what was not is in no data', () => {
  const text = { cs: 'Pes je očkován.' }
  const kept = { name: 'ockovan', kind: 'declaration', label: { cs: 'Očkování' }, text }
  const [page, ...rest] = structuredClone(keepers.pages)
  const group = [page!, ...rest].flatMap(({ fields }) => fields).find(one => one.name === 'dogs')!
  group.fields!.push(kept as never)
  const dogs = [
    { dogName: 'Rek', age: 0, ockovan: true },
    { dogName: 'Ťap', age: 0, ockovan: false },
  ]
  const definition = { ...keepers, pages: [page!, ...rest] }
  const filled = dogForm({ definition, answers: { ...janasDogs, dogs } })
  const { declarations } = JSON.parse(formJson(filled))
  assert.deepEqual(declarations, [
    { field: 'dogs.0.ockovan', label: 'Očkování', text: 'Pes je očkován.' },
  ])
})

test('of a row, too, only what its answers lead to is sent', () => {
  const rex = { dogName: 'Rek', age: 4, chip: '203098100123456' }
  const dogs = [{ ...rex, age: 0 }, rex]
  const filled = dogForm({ definition: keepers, answers: { ...janasDogs, dogs } })
  assert.deepEqual(JSON.parse(formJson(filled)).answers.dogs, [{ dogName: 'Rek', age: 0 }, rex])
})

test('a fee that cannot be counted is named in the data and in the document', () => {
  const fees = [{ name: { cs: 'Nájem' }, czk: '1 / (total - total)' }]
  const filled = dogForm({ definition: { ...keepers, fees }, answers: janasDogs })
  assert.deepEqual(JSON.parse(formJson(filled)).feesNotCounted, ['Nájem'])
  assert.match(JSON.stringify(formDocument(filled, [])), /„Nájem“ formulář nedokázal spočítat/)
})

test('data and document say how a fee came about, and which one is not paid', () => {
  const czk = { rateCzk: 200, factors: ['dogs'] }
  const fees = [
    { name: { cs: 'Ze psa' }, czk },
    { name: { cs: 'Za známku' }, czk: '10', exempt: 'size(dogs) > 0' },
  ]
  const filled = dogForm({ definition: { ...keepers, fees }, answers: janasDogs })
  const data = JSON.parse(formJson(filled).replaceAll('\u00a0', ' '))
  assert.deepEqual(data.feesExempt, ['Za známku'])
  assert.match(data.fees[0].howCounted, /^\d \(.+\) × 200 Kč = \d00 Kč$/)
  const document = JSON.stringify(formDocument({ ...filled, lang: 'de' }, []))
  assert.match(document, /Ze psa: \d \(.+\) × 200\u00a0CZK = \d00\u00a0CZK/)
  assert.match(document, /Za známku: befreit/)
})

test('the PDF carries data and metadata inside, each under its name', async () => {
  const content = Buffer.from(metadataXml(dogForm()))
  const carried = [
    { name: metadataName, type: 'application/xml', content, relationship: 'Data' as const },
  ]
  const pdf = await PDFDocument.load(await makePdf(formDocument(dogForm(), carried)))
  const names = pdf.catalog.lookup(PDFName.of('Names'), PDFDict)
  assert.ok(names.lookup(PDFName.of('EmbeddedFiles'), PDFDict))
  assert.ok(pdf.catalog.get(PDFName.of('AF')))
})

test('the document shows each question with its answer, and the paragraphs', () => {
  const { blocks } = formDocument(dogForm(), [])
  const text = JSON.stringify(blocks)
  assert.match(text, /Pes uhynul/)
  assert.match(text, /Jana Nováková/)
  assert.match(text, /§ 14a zák\. č\. 565\/1990 Sb\./)
  assert.doesNotMatch(text, /jezevčík/)
})

const at = new Date('2026-11-21T10:00:00+01:00')

const jana = {
  kind: 'natural' as const,
  name: 'Jana Nováková',
  birthDate: '1986-04-12',
  ...{ street: 'Plánická 12', town: 'Klatovy', postcode: '33901', ico: null, actingName: null },
}

const firm = {
  ...jana,
  ...{ kind: 'legal' as const, name: 'Šumava Dřevo s.r.o.', birthDate: null, ico: '26317451' },
}

function dogForm(changed: object = {}): FilledForm {
  const file = new URL('../../../../../content/forms/poplatek-ze-psu.json', import.meta.url)
  const read = readDefinition(JSON.parse(readFileSync(file, 'utf8')))
  assert.ok(read.ok)
  const filled = {
    ref: { ownerId: 'o1', workId: 'w1', number: 3 },
    definition: read.form,
    answers: {
      duvod: 'odhlaseni',
      odKdy: '2026-11-01',
      drzitel: { name: 'Jana Nováková', birthDate: '1986-04-12' },
      adresa: { street: 'Plánická 12', town: 'Klatovy', postcode: '33901' },
      // Kept from the branch that was left.
      psi: [{ plemeno: 'jezevčík', narozen: '2020-01-01', cip: '', ucel: 'byt' }],
      procNemam: 'uhynul',
      pravda: true,
    },
    world: {
      today: '2026-11-21',
      office: { type: 3, population: 22_000 },
      sender: { kind: 'natural' },
    },
    ...{ lang: 'cs', submissionId: '0193529e-0000-7000-8000-000000000001', sender: jana },
    office: {
      ...{ name: 'Klatovy', slug: 'klatovy', ico: '00255661', dataBoxId: 'abcdefg' },
      ...{ street: 'náměstí Míru 62', town: 'Klatovy', postcode: '33901' },
    },
    attachments: [],
    at,
    ...changed,
  }
  return filled as unknown as FilledForm
}

function naughtyStrings(t: TestContext): string[] {
  try {
    return JSON.parse(readFileSync(new URL('blns.json', corpus), 'utf8')) as string[]
  } catch {
    t.diagnostic('the corpus of naughty strings is not here: ../shared/corpora')
    return ['<b>&"\u0000\ud800']
  }
}
