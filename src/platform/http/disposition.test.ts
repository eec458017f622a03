import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { test } from 'node:test'
import fc from 'fast-check'
import { openBlobs } from '../blobs/index.ts'
import { dispositionOf } from './disposition.ts'
import { storedFile, type Visit } from './index.ts'

/** The name that a browser reads, by RFC 8187. */
const fullNameIn = (header: string) =>
  decodeURIComponent(/filename\*=UTF-8''(.*)$/.exec(header)![1]!)
const plainNameIn = (header: string) => /filename="([^"]*)"/.exec(header)![1]!

test('a Czech name arrives whole, and in plain letters where only those are read', () => {
  const header = dispositionOf('Příliš žluťoučký kůň č. 1.pdf', false)
  assert.equal(
    header,
    'attachment; filename="Prilis zlutoucky kun c. 1.pdf"; ' +
      "filename*=UTF-8''P%C5%99%C3%ADli%C5%A1%20%C5%BElu%C5%A5ou%C4%8Dk%C3%BD%20" +
      'k%C5%AF%C5%88%20%C4%8D.%201.pdf',
  )
})

test('a name written in two marks a letter, as by a Mac, is plain in the same way', () => {
  const name = 'žádost.pdf'.normalize('NFD')
  assert.equal(plainNameIn(dispositionOf(name, false)), 'zadost.pdf')
  assert.equal(fullNameIn(dispositionOf(name, false)), name)
})

test('what has no plain letter leaves its place, never a name that begins with a dot', () => {
  assert.equal(plainNameIn(dispositionOf('会议.pdf', false)), '__.pdf')
  assert.equal(plainNameIn(dispositionOf('Straße 😀.txt', false)), 'Stra_e _.txt')
})

test('quotes, escapes and percent signs of a name end nothing', () => {
  const header = dispositionOf('a"b\\c%41;d=\'(e)*.pdf', true)
  assert.match(header, /^inline; /)
  assert.equal(plainNameIn(header), "a_b_c_41;d='(e)*.pdf")
  assert.match(header, /filename\*=UTF-8''a%22b%5Cc%2541%3Bd%3D%27%28e%29%2A\.pdf$/)
})

test('any name makes one line of two names, of which the full one is the same again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.boolean(), (name, isShown) => {
      const header = dispositionOf(name, isShown)
      assert.match(header, /^(inline|attachment); filename="[ -~]*"; filename\*=UTF-8''[!-~]*$/)
      assert.doesNotMatch(plainNameIn(header), /["\\%]/)
      assert.equal(fullNameIn(header), name.toWellFormed())
    }),
  )
})

test('a stored file leaves as it came, to be saved unless it is to be seen', async t => {
  const folder = await mkdtemp(join(tmpdir(), 'virtuos-files-'))
  t.after(() => rm(folder, { recursive: true, force: true }))
  const blobs = await openBlobs(folder)
  const content = Buffer.from('Vážení, psa mám.')
  const { sha256, sizeBytes } = await blobs.put(content)
  assert.equal(sha256, createHash('sha256').update(content).digest('hex'))
  const visit = { services: { blobs } } as unknown as Visit
  const part = { name: 'pes.txt', mimeType: 'text/plain', sha256, sizeBytes }
  const { body, ...said } = storedFile(visit, part) as { body: NodeJS.ReadableStream }
  assert.deepEqual(said, {
    ...{ kind: 'file', type: 'text/plain', filename: 'pes.txt' },
    ...{ sizeBytes: content.length, inline: false },
  })
  assert.deepEqual(await buffer(body), content)
  const shown = storedFile(visit, part, { inline: true }) as { inline: boolean; body: typeof body }
  assert.equal(shown.inline, true)
  await buffer(shown.body)
})
