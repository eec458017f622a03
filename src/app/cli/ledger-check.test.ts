import assert from 'node:assert/strict'
import { hash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { runVirtuos } from '../../../tests/command.ts'
import {
  appendEntry,
  formatVerifierKey,
  openLog,
  ownKey,
  sealedProof,
} from '../../domains/ledger/index.ts'
import { newId } from '../../foundation/ids.ts'
import { startDatabase } from '../../platform/db/embedded/index.ts'
import { openDatabase, within } from '../../platform/db/index.ts'
import { closeServices, openServices } from '../services.ts'
import { openInstallation } from './installation.ts'

const folder = await mkdtemp(join(tmpdir(), 'virtuos-ledger-'))
after(() => rm(folder, { recursive: true, force: true }))
const paths = {
  receipt: join(folder, 'potvrzeni.tlog-proof'),
  sent: join(folder, 'žádost.txt'),
  other: join(folder, 'jiný.txt'),
}
const letter = 'Žádám o povolení kácení lípy.\n'
const key = await makeReceipt()

/** One letter in a log of an installation that does not run afterwards; gives its key. */
async function makeReceipt(): Promise<string> {
  const installation = await openInstallation({ data: folder }, () => {})
  const services = await openServices(installation.config)
  const officeId = newId()
  const parts = [{ name: 'žádost.txt', sha256: hash('sha256', letter) }]
  const event = { officeId, kind: 'received', number: 'KLAT/00001/2026', at: new Date(0), parts }
  const place = await within(services.sql, { officeId }, async tx => {
    await openLog(tx, { officeId, name: 'klatovy' })
    return appendEntry(tx, { ...event, matterId: newId() })
  })
  await writeFile(paths.receipt, (await sealedProof(services, place, { waitMs: 5000 }))!)
  await writeFile(paths.sent, letter)
  await writeFile(paths.other, 'jiný obsah')
  const verifierKey = formatVerifierKey(await ownKey(services))
  await closeServices(services)
  await installation.close()
  return verifierKey
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
    assert.match(out, /^VALID: number KLAT\/00001\/2026, office klatovy, received 1970-01-01/)
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
  assert.match(nowhere.err, /^NOT VALID: key: /)
  assert.match((await verify(paths.sent)).err, /^NOT VALID: format: /)
  assert.deepEqual((await verify(join(folder, 'absent'))).code, 1)
  assert.deepEqual((await verify()).code, 2)
  assert.deepEqual((await verify(paths.receipt, '--key', 'x')).code, 2)
})

test('the log is recomputed, and the first wrong row named', async () => {
  const sound = await check()
  assert.match(sound.out, /^All holds: 2 logs, 2 entries, 1 signed heads, 0 stamps/)
  assert.equal(sound.code, 0)
  await tamper()
  const spoilt = await check()
  assert.equal(spoilt.err, 'WRONG: log klatovy, entry 0: hash is not that of the entry\n')
  assert.equal(spoilt.code, 1)
})

async function tamper(): Promise<void> {
  const database = await startDatabase({ folder: join(folder, 'postgres') })
  const root = openDatabase(database.urlOf('postgres', 'virtuos'), { connections: 1 })
  await root`update ledger.entries set entry = replace(entry, '00001', '00002')`
  await root.end()
  await database.stop()
}
