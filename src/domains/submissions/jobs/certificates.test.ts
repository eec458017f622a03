import assert from 'node:assert/strict'
import { buffer, text } from 'node:stream/consumers'
import { after, test } from 'node:test'
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib'
import { begin, filePart, openCitizens, send } from '../../../../tests/citizens.ts'
import { beginForm, publishForm } from '../../../../tests/filling.ts'
import { formOf } from '../../../../tests/forms/example.ts'
import { officialSchema } from '../../../../tests/xsd.ts'
import { within } from '../../../platform/db/index.ts'
import { checkSeal } from '../../../platform/pdf/index.ts'
import { findOfficeBySlug } from '../../offices/index.ts'
import { certificateListener } from './certificates.ts'

const { house, jana } = await openCitizens({ after })
const { blobs, keys } = house.services
const { id: officeId } = await findOfficeBySlug(house.sql, 'klatovy')

await publishForm(
  house,
  formOf(
    [
      {
        name: 'co',
        title: { cs: 'Co oznamujete?' },
        fields: [
          { name: 'text', kind: 'text', label: { cs: 'Co' } },
          { name: 'priloha', kind: 'file', label: { cs: 'Příloha' }, need: 'optional' },
        ],
      },
    ],
    { slug: 'oznameni', title: { cs: 'Oznámení' }, subject: { cs: 'Oznámení: {text}' } },
  ),
)

test('a sent form is certified once: in the office’s case and in the sender’s mailbox', async t => {
  const filler = await beginForm(jana, 'oznameni')
  await filler.fill('co', { text: 'plot' })
  await filler.send()
  await house.drainJobs()
  await house.drainJobs()
  const files = await certificateFiles()
  assert.deepEqual(
    files.map(file => file.name),
    ['osvedceni.pdf', 'osvedceni.xml'],
  )
  const xml = await text(blobs.read(files[1]!.sha256))
  const certificateSchema =
    'osvědčení-digitálního-úkonu/2024-10-17/schémata/osvědčení-digitálního-úkonu.xsd'
  officialSchema(t, certificateSchema)?.validate(xml)
  const pdf = await buffer(blobs.read(files[0]!.sha256))
  assert.equal(await checkSeal(pdf, keys.seal.certificatePem), 'intact')
  const mailbox = await jana.client.get('/schranka')
  assert.match(mailbox.text, /Osvědčení digitálního úkonu: Oznámení: plot/)
  const [component] = await components('oznameni.xml')
  assert.match(xml, new RegExp(component!.sha256))
})

test('data, document and certificate stand in the record and in the mailbox', async () => {
  const kept = (await components('%')).map(file => file.name)
  const outputs = [
    'osvedceni.pdf',
    'osvedceni.xml',
    'oznameni.json',
    'oznameni.pdf',
    'oznameni.xml',
  ]
  assert.deepEqual(
    kept.filter(name => /^(osvedceni|oznameni)\./.test(name)),
    outputs,
  )
  const letters = (await jana.client.get('/schranka')).text.match(/\/schranka\/[0-9a-f-]{36}/g)
  const found = new Map<string, number>()
  for (const letter of new Set(letters)) {
    const { text: page } = await jana.client.get(letter)
    for (const [, href, name] of page.matchAll(/<a[^>]* href="([^"]+)"[^>]*>\s*([\w.]+)</g)) {
      if (outputs.includes(name!)) found.set(name!, (await jana.client.get(href!)).status)
    }
  }
  assert.deepEqual(
    [...found].sort(),
    outputs.map(name => [name, 200]),
  )
})

test('the document carries the XML and the metadata, and only output formats', async () => {
  const [pdf] = await components('oznameni.pdf')
  const document = await PDFDocument.load(await buffer(blobs.read(pdf!.sha256)))
  const files = document.catalog
    .lookup(PDFName.of('Names'), PDFDict)
    .lookup(PDFName.of('EmbeddedFiles'), PDFDict)
    .lookup(PDFName.of('Names'), PDFArray)
    .asArray()
    .flatMap(one =>
      one instanceof PDFHexString || one instanceof PDFString ? one.decodeText() : [],
    )
  assert.deepEqual(files, ['metadata-dokumentu-veřejnoprávního-původce.xml', 'oznameni.xml'])
})

test('an attachment called like the form’s XML is not what is certified', async () => {
  const filler = await beginForm(jana, 'oznameni')
  const mine = { ...filePart('oznameni.xml', '<moje/>'), name: 'priloha' }
  await filler.upload('co', { text: 'komín' }, [mine])
  await filler.send()
  await house.drainJobs()
  await house.drainJobs()
  const [own] = await components('oznameni (2).xml')
  const certificates = (await certificateFiles()).filter(file => /xml$/.test(file.name))
  const said = await Promise.all(certificates.map(file => text(blobs.read(file.sha256))))
  assert.equal(said.filter(xml => certifies(xml, own!.sha256)).length, 1)
  const [foreign] = (await components('oznameni.xml')).filter(({ sizeBytes }) => sizeBytes < 10)
  assert.ok(!said.some(xml => certifies(xml, foreign!.sha256)))
})

function certifies(xml: string, sha256: string): boolean {
  return new RegExp(`<hash_podání[^>]*>${sha256}<`).test(xml)
}

test('heard twice, by two workers at once, it is issued once', async () => {
  const { personId } = jana
  const [sent] = await within(
    house.sql,
    { personId },
    tx => tx`
      select id as "submissionId", case_id as "caseId", record_mark as "recordMark"
      from submissions.submissions where form_slug = 'oznameni' limit 1`,
  )
  const news = { ...sent, personId, officeId }
  const before = await certificateFiles()
  const hear = () => certificateListener.hear(house.services, news as never, 'n1')
  await Promise.all([hear(), hear()])
  assert.equal((await certificateFiles()).length, before.length)
})

test('a letter in one’s own words is no digital act of the catalogue and gets none', async () => {
  const before = await certificateFiles()
  await send(jana.client, await begin(jana.client))
  await house.drainJobs()
  assert.equal((await certificateFiles()).length, before.length)
})

function certificateFiles() {
  return components('osvedceni.%')
}

function components(like: string) {
  return within(
    house.sql,
    { officeId },
    tx => tx<{ name: string; sha256: string; sizeBytes: number }[]>`
      select name, sha256, size_bytes as "sizeBytes" from records.components where name like ${like}
      order by name limit 100`,
  )
}
