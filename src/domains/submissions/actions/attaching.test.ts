import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, test } from 'node:test'
import { begin, openCitizens, send } from '../../../../tests/citizens.ts'
import { type FilePart, fileLimits } from '../../../foundation/file.ts'
import { attachFiles, readWithFiles } from './attaching.ts'

const { house, jana } = await openCitizens({ after })
const { personId } = jana
const at = house.clock.now()

const part = (name: string, sizeBytes = 10): FilePart => ({
  ...{ name, sizeBytes, mimeType: 'application/pdf' },
  sha256: createHash('sha256').update(name).digest('hex'),
})
const filesOf = async (id: string) => (await readWithFiles(house.sql, personId, id)).files
const namesOf = async (id: string) => (await filesOf(id)).map(file => file.name)

/** A window that saw the draft without attachments. */
const attachUnseen = (id: string, ...names: string[]) =>
  attachFiles(
    house.sql,
    id,
    names.map(name => part(name)),
    { personId, at, seen: [] },
  )

test('a file is attached beside those that were seen', async () => {
  const id = await begin(jana.client)
  await attachUnseen(id, 'první.pdf', 'druhý.pdf')
  const seen = await filesOf(id)
  const attached = await attachFiles(house.sql, id, [part('třetí.pdf'), part('první.pdf')], {
    ...{ personId, at, seen },
  })
  assert.deepEqual([attached.added, attached.doubled], [['třetí.pdf'], ['první.pdf']])
  assert.deepEqual(await namesOf(id), ['první.pdf', 'druhý.pdf', 'třetí.pdf'])
})

test('two windows attach at once, and neither takes more than there is room for', async () => {
  const id = await begin(jana.client)
  const nearly = Array.from({ length: fileLimits.files - 1 }, (_, place) => `strana ${place}.pdf`)
  const [one, other] = await Promise.all([
    attachUnseen(id, ...nearly),
    attachUnseen(id, 'plán.pdf', 'fotka.pdf'),
  ])
  assert.equal((await filesOf(id)).length, fileLimits.files)
  assert.equal(one.tooMany.length + other.tooMany.length, 1)
})

test('the same file from two windows is attached once, and the second is told', async () => {
  const id = await begin(jana.client)
  const both = await Promise.all([attachUnseen(id, 'plán.pdf'), attachUnseen(id, 'plán.pdf')])
  assert.deepEqual(await namesOf(id), ['plán.pdf'])
  assert.deepEqual(
    both.flatMap(({ added, doubled }) => [added.length, doubled.length]).toSorted(),
    [0, 0, 1, 1],
  )
})

test('a file comes to those that are there, not to those that were seen', async () => {
  const id = await begin(jana.client)
  await attachUnseen(id, 'plán.pdf')
  const seen = await filesOf(id)
  await jana.client.post(`/podani/${id}/prilohy/${seen[0]!.id}/odebrani`)
  await attachFiles(house.sql, id, [part('fotka.pdf')], { personId, at, seen })
  assert.deepEqual(await namesOf(id), ['fotka.pdf'])
})

test('a draft that was sent while the file came takes nothing more', async () => {
  const id = await begin(jana.client)
  await send(jana.client, id)
  const attached = await attachUnseen(id, 'pozdě.pdf')
  assert.deepEqual([attached.alreadySent, attached.added], [true, []])
  assert.deepEqual(await namesOf(id), [])
})

test('a draft of somebody else is as if it were not there', async () => {
  const id = await begin(jana.client)
  const stranger = { personId: '00000000-0000-7000-8000-000000000001', at, seen: [] }
  const attaching = attachFiles(house.sql, id, [part('cizí.pdf')], stranger)
  await assert.rejects(attaching, { name: 'NotFound' })
  assert.deepEqual(await namesOf(id), [])
})
