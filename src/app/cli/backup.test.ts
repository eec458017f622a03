import assert from 'node:assert/strict'
import { appendFileSync, chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { type TestContext, test } from 'node:test'
import { atEnd } from '../../../tests/ending.ts'
import {
  appendEntry,
  checkLedger,
  openLog,
  ownKey,
  sealedProof,
  verifyReceipt,
} from '../../domains/ledger/index.ts'
import { newId } from '../../foundation/ids.ts'
import { readConfig } from '../../platform/config/index.ts'
import { NoBackup, NotEmpty, restoreBackup, takeBackup } from '../../platform/db/backup/index.ts'
import { startDatabase } from '../../platform/db/embedded/index.ts'
import { type Tx, within } from '../../platform/db/index.ts'
import { silentLog } from '../../platform/log/index.ts'
import type { Services } from '../../platform/services.ts'
import { prepareDatabase } from '../prepare.ts'
import { closeServices, openServices } from '../services.ts'

const at = new Date('2026-11-21T10:00:00+01:00')
const letters = 12

function emptyFolder(t: TestContext): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'virtuos-backup-'))
  chmodSync(folder, 0o711)
  atEnd(t, () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

async function openPortal(dataDir: string) {
  const database = await startDatabase({ folder: path.join(dataDir, 'postgres') })
  await prepareDatabase(database.ownerUrl)
  const config = readConfig(
    {},
    {
      dataDir,
      databaseUrl: database.appUrl,
      ownerUrl: database.ownerUrl,
      logOrigin: 'virtuos.example',
    },
  )
  const services = await openServices(config, { log: silentLog, clock: () => at })
  const close = async () => {
    await closeServices(services)
    await database.stop()
  }
  return { database, services, close }
}

/** A letter with a file arrives in the log of an office. */
async function receiveLetter({ sql, blobs }: Services, officeId: string, number: string) {
  const content = Buffer.from(`Dopis ${number}`)
  const { sha256 } = await blobs.put(content)
  const place = await within(sql, { officeId }, tx =>
    appendEntry(tx, {
      officeId,
      kind: 'received',
      number,
      at,
      matterId: newId(),
      parts: [{ name: 'dopis.txt', sha256 }],
    }),
  )
  return { place, sha256, content }
}

/** The sum of all rows of the log and of its heads. */
async function picture(sql: Tx): Promise<unknown> {
  return sql`
    select
      (select md5(string_agg(e::text, '' order by e.office_id, e.index)) from ledger.entries e),
      (select md5(string_agg(c::text, '' order by c.office_id, c.size)) from ledger.checkpoints c)`
}

test('a restored portal has the same rows, files and roots, and receipts still hold', async t => {
  const home = emptyFolder(t)
  const officeId = newId()
  const first = await openPortal(path.join(home, 'data'))
  const { sql } = first.services
  await within(sql, { officeId }, tx => openLog(tx, { officeId, name: 'klatovy' }))
  const received = []
  for (let count = 1; count <= letters; count++) {
    received.push(await receiveLetter(first.services, officeId, `KLAT/${count}/2026`))
  }
  const proofs = []
  for (const { place } of received) {
    proofs.push(await sealedProof(first.services, place, { waitMs: 5000 }))
  }
  const before = await within(sql, { officeId }, picture)
  const target = path.join(home, 'backup')
  const backup = { database: first.database, dataDir: path.join(home, 'data'), target, at }
  await takeBackup(backup)
  // What comes after the backup is not in it.
  await receiveLetter(first.services, officeId, 'KLAT/99999/2026')
  await first.close()

  await restoreBackup({ source: target, dataDir: path.join(home, 'restored') })
  const second = await openPortal(path.join(home, 'restored'))
  atEnd(t, second.close)
  assert.deepEqual(await within(second.services.sql, { officeId }, picture), before)
  const key = await ownKey(second.services)
  const verdict = await checkLedger(second.services.sql, [key])
  assert.equal(verdict.ok, true, JSON.stringify(verdict))
  for (const [index, { sha256, content }] of received.entries()) {
    const files = [{ name: 'dopis.txt', sha256 }]
    assert.ok(verifyReceipt(proofs[index]!, { verifierKeys: [key], files }).ok)
    assert.deepEqual(await buffer(second.services.blobs.read(sha256)), content)
  }
  const next = await receiveLetter(second.services, officeId, 'KLAT/41/2026')
  assert.ok(await sealedProof(second.services, next.place, { waitMs: 5000 }))
})

test('letters keep coming while a backup is taken', async t => {
  const home = emptyFolder(t)
  const officeId = newId()
  const portal = await openPortal(path.join(home, 'data'))
  atEnd(t, portal.close)
  const { sql } = portal.services
  await within(sql, { officeId }, tx => openLog(tx, { officeId, name: 'klatovy' }))
  let open = true
  let acknowledged = 0
  const writing = (async () => {
    for (; open; acknowledged++) await receiveLetter(portal.services, officeId, `K/${acknowledged}`)
  })()
  const already = acknowledged
  const target = path.join(home, 'backup')
  await takeBackup({ database: portal.database, dataDir: path.join(home, 'data'), target, at })
  open = false
  await writing

  await restoreBackup({ source: target, dataDir: path.join(home, 'restored') })
  const restored = await openPortal(path.join(home, 'restored'))
  atEnd(t, restored.close)
  const parts = await within(
    restored.services.sql,
    { officeId },
    tx => tx<{ sha256: string }[]>`
      select part ->> 'sha256' as sha256 from ledger.salts, jsonb_array_elements(parts) as part
      limit 100000`,
  )
  assert.ok(parts.length > already && parts.length <= acknowledged)
  for (const { sha256 } of parts) assert.ok(await restored.services.blobs.has(sha256))
})

test('a backup that lacks or has lost something is not restored', async t => {
  const home = emptyFolder(t)
  const portal = await openPortal(path.join(home, 'data'))
  const target = path.join(home, 'backup')
  await takeBackup({ database: portal.database, dataDir: path.join(home, 'data'), target, at })
  await portal.close()

  const taken = takeBackup({ database: portal.database, dataDir: home, target, at })
  await assert.rejects(taken, NotEmpty)
  const restoring = (name: string, source = target) =>
    restoreBackup({ source, dataDir: path.join(home, name) })
  await assert.rejects(restoring('data'), NotEmpty)
  await assert.rejects(restoring('from-nothing', home), NoBackup)
  appendFileSync(path.join(target, 'postgres', 'PG_VERSION'), 'x')
  await assert.rejects(restoring('damaged'), /PG_VERSION of the backup is damaged/)
  assert.ok(existsSync(path.join(home, 'damaged', 'restore-unfinished')))
  writeFileSync(path.join(target, 'manifest.json'), '{}')
  await assert.rejects(restoring('no-list'), NoBackup)
})
