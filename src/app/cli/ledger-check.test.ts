import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { runVirtuos } from '../../../tests/command.ts'
import { type Delivery, type Received, receive } from '../../domains/filing/index.ts'
import { formatVerifierKey, ownKey, sealedProof } from '../../domains/ledger/index.ts'
import { connect } from '../../domains/onboarding/index.ts'
import { newId } from '../../foundation/ids.ts'
import { startDatabase } from '../../platform/db/embedded/index.ts'
import { openDatabase, within } from '../../platform/db/index.ts'
import type { Services } from '../../platform/services.ts'
import { demoOffices } from '../demo/offices.ts'
import { closeServices, openServices } from '../services.ts'
import { openInstallation } from './installation.ts'

const folder = await mkdtemp(join(tmpdir(), 'virtuos-ledger-'))
after(() => rm(folder, { recursive: true, force: true }))
const paths = {
  receipt: join(folder, 'potvrzeni.tlog-proof'),
  sent: join(folder, 'žádost.txt'),
  other: join(folder, 'jiný.txt'),
}
const nobody = { personId: null, email: null, phone: null, ico: null, birthDate: null }
const letter = 'Žádám o povolení kácení lípy.\n'
const key = await makeReceipt()

/** One letter to Klatovy, in an installation that does not run afterwards; gives its key. */
async function makeReceipt(): Promise<string> {
  const installation = await openInstallation({ data: folder }, () => {})
  const services = await openServices(installation.config)
  const file = await services.blobs.put(Buffer.from(letter))
  const { place } = await receiveLetter(services, [
    { name: 'žádost.txt', mimeType: 'text/plain', ...file },
  ])
  await writeFile(paths.receipt, (await sealedProof(services, place, { waitMs: 5000 }))!)
  await writeFile(paths.sent, letter)
  await writeFile(paths.other, 'jiný obsah')
  const verifierKey = formatVerifierKey(await ownKey(services))
  await closeServices(services)
  await installation.close()
  return verifierKey
}

/** Connects Klatovy and receives a paper letter there. */
async function receiveLetter({ sql }: Services, files: Delivery['files']): Promise<Received> {
  const at = new Date('2026-11-21T10:00:00+01:00')
  const office = demoOffices.find(({ settings }) => settings.abbreviation === 'KLAT')!
  return within(sql, {}, async tx => {
    const connected = await connect(tx, { ...office, at })
    assert.ok(connected.ok)
    return receive(tx, {
      officeId: connected.value.id,
      key: newId(),
      channel: 'Posta',
      at,
      subject: 'Kácení lípy',
      text: 'Žádost je v příloze.',
      matterKind: 'general',
      sender: { ...nobody, name: 'Marie Šebestová', address: 'Hamry 12, 340 22 Nýrsko' },
      files,
      submissionId: null,
      lang: 'cs',
    })
  })
}

const verify = (...words: string[]) => runVirtuos(['receipt', 'verify', ...words]).ended()
const check = () => runVirtuos(['ledger', 'check', '--data', folder]).ended()

test('a receipt is checked by the key given, or by that of the installation here', async () => {
  const [withKey, here] = await Promise.all([
    verify(paths.receipt, '--key', key),
    verify(paths.receipt, '--data', folder),
  ])
  for (const { code, out } of [withKey, here]) {
    assert.equal(code, 0)
    assert.match(out, /^VALID: number KLAT\/00001\/2026, office klatovy, received 2026-11-21/)
  }
})

test('files named behind the receipt are compared with what was received', async () => {
  const same = await verify(paths.receipt, paths.sent, '--key', key)
  assert.match(same.out, /žádost\.txt is the part žádost\.txt/)
  const other = await verify(paths.receipt, paths.other, '--key', key)
  assert.equal(other.code, 1)
  assert.match(other.err, /^NOT VALID: file: /)
})

test('what cannot be checked is told in one line', async () => {
  const nowhere = await verify(paths.receipt, '--data', join(folder, 'nowhere'))
  assert.match(nowhere.err, /^CANNOT TELL: the key of the log is needed/)
  assert.match((await verify(paths.sent)).err, /^NOT VALID: format: /)
  assert.deepEqual((await verify(join(folder, 'absent'))).code, 1)
  assert.deepEqual((await verify()).code, 2)
  assert.deepEqual((await verify(paths.receipt, '--key', 'x')).code, 2)
})

test('the log is recomputed, papers are compared, and the first wrong row is named', async () => {
  const sound = await check()
  assert.equal(
    sound.out,
    `Portal: ${folder}\n` +
      'All holds: 2 logs, 2 entries, 1 signed heads, 0 stamps; ' +
      '1 documents, 1 deliveries, 1 files.\n',
  )
  assert.equal(sound.code, 0)
  await tamper("update records.documents set body = 'Nic nežádám.'")
  const changed = await check()
  const here = 'WRONG: office klatovy, KLAT/00001/2026'
  assert.equal(changed.err, `${here}: the subject or the text is not what was logged\n`)
  assert.equal(changed.code, 1)
  await tamper("update ledger.entries set entry = replace(entry, '00001', '00002')")
  const spoilt = await check()
  assert.equal(spoilt.err, 'WRONG: log klatovy, entry 0: hash is not that of the entry\n')
  assert.equal(spoilt.code, 1)
})

async function tamper(statement: string): Promise<void> {
  const database = await startDatabase({ folder: join(folder, 'postgres') })
  const root = openDatabase(database.urlOf('postgres', 'virtuos'), { connections: 1 })
  await root.unsafe(statement)
  await root.end()
  await database.stop()
}
