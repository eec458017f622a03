import assert from 'node:assert/strict'
import { buffer } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
// @ts-expect-error: the stand-alone script has no types, on purpose.
import { verifyReceipt } from '../../public/verify-receipt.mjs'
import { checkLedger, ownKey, sealedProof } from '../../src/domains/ledger/index.ts'
import { parseCheckpoint } from '../../src/domains/ledger/rules/checkpoints.ts'
import { formatVerifierKey } from '../../src/domains/ledger/rules/keys.ts'
import { consistencyRanges, leafHash, rootOf } from '../../src/domains/ledger/rules/merkle.ts'
import { parseNote } from '../../src/domains/ledger/rules/notes.ts'
import { isConsistent } from '../../src/domains/ledger/rules/proofs.ts'
import { parseReceipt } from '../../src/domains/ledger/rules/receipts.ts'
import type { Inside } from './portal.ts'
import type { SentLetter } from './sender.ts'

type Row = { id: string; officeId: string; logIndex: number; recordMark: string; subject: string }

/** Every acknowledged letter is stored as sent, in a case, just once. */
export async function checkStored({ root }: Inside, letters: readonly SentLetter[]): Promise<void> {
  const rows = await listSent(root)
  const stored = new Map(rows.map(row => [row.id, row]))
  const lost = letters.filter(letter => letter.acknowledged && !stored.has(letter.id))
  assert.deepEqual(
    lost.map(letter => letter.id),
    [],
    'acknowledged, but not stored',
  )
  for (const letter of letters) {
    if (letter.acknowledged) assert.equal(stored.get(letter.id)!.subject, letter.subject)
  }
  const [counts] = await root`
    select (select count(*)::integer from filing.deliveries) as deliveries,
      (select count(*)::integer from records.cases) as cases,
      (select count(*)::integer from ledger.salts) as entries`
  assert.deepEqual(
    { ...counts },
    {
      deliveries: rows.length,
      cases: rows.length,
      entries: rows.length,
    },
  )
}

/** Numbers of each office go from 1 without a gap, and none is given twice. */
export async function checkNumbers({ root }: Inside): Promise<void> {
  const rows = await listSent(root)
  for (const [office, ofOffice] of Map.groupBy(rows, row => row.officeId)) {
    const serials = ofOffice.map(row => Number(row.recordMark.split('/')[1])).sort((a, b) => a - b)
    assert.deepEqual(
      serials,
      [...Array(serials.length).keys()].map(number => number + 1),
      office,
    )
  }
}

/** Every file of every acknowledged letter is there, byte by byte. */
export async function checkFiles(
  { services, root }: Inside,
  letters: readonly SentLetter[],
): Promise<number> {
  let files = 0
  for (const letter of letters.filter(({ acknowledged }) => acknowledged)) {
    const rows = await root<{ sha256: string }[]>`
      select sha256 from submissions.files where owner_id = ${letter.id} order by sha256`
    assert.deepEqual(
      rows.map(row => row.sha256),
      letter.files.map(file => file.sha256).sort(),
    )
    for (const { sha256, content } of letter.files) {
      const kept = await buffer(services.blobs.read(sha256))
      assert.ok(kept.equals(content), `${letter.id}: a file is not what was sent`)
      files += 1
    }
  }
  return files
}

/** Every receipt is valid for the stand-alone script; gives the heads that they carry. */
export async function checkReceipts(
  { services, root }: Inside,
  letters: readonly SentLetter[],
): Promise<string[]> {
  const key = formatVerifierKey(await ownKey(services))
  const rows = new Map((await listSent(root)).map(row => [row.id, row]))
  const heads: string[] = []
  for (const letter of letters.filter(({ acknowledged }) => acknowledged)) {
    const { officeId, logIndex, recordMark } = rows.get(letter.id)!
    const place = { officeId, index: logIndex }
    const receipt = (await sealedProof(services, place, { waitMs: 5000 }))!
    const files = letter.files.map(({ name, content }) => ({ name, bytes: content }))
    const verdict = verifyReceipt(receipt, [key], files)
    assert.equal(verdict.number, recordMark)
    assert.equal(verdict.matches.length, files.length)
    heads.push(parseReceipt(receipt)!.checkpoint)
  }
  return heads
}

/** All heads that anyone ever saw of a log are of one tree, each a continuation of the last. */
export async function checkHeads({ root }: Inside, notes: readonly string[]): Promise<number> {
  const heads = notes.map(note => parseCheckpoint(parseNote(note)!.text)!)
  let pairs = 0
  for (const [origin, ofLog] of Map.groupBy(heads, head => head.origin)) {
    const rows = await root<{ entry: string }[]>`
      select entry from ledger.entries
      where office_id = (select office_id from ledger.heads where origin = ${origin})
      order by index`
    const leaves = rows.map(row => leafHash(row.entry))
    const hashOf = ({ start, end }: { start: number; end: number }) =>
      rootOf(leaves.slice(start, end))
    const sizes = new Map(ofLog.map(head => [`${head.size} ${head.root.toString('hex')}`, head]))
    const sorted = [...sizes.values()].sort((a, b) => a.size - b.size)
    for (const [place, head] of sorted.entries()) {
      const before = sorted[place - 1]
      if (!before) continue
      const proof = consistencyRanges(before.size, head.size).map(hashOf)
      const claim = { oldSize: before.size, oldRoot: before.root, ...head, proof }
      assert.ok(isConsistent(claim), `${origin}: ${before.size} and ${head.size}`)
      pairs += 1
    }
  }
  return pairs
}

/** The whole log is recomputed from its rows. */
export async function checkLog({ services }: Inside): Promise<void> {
  const verdict = await checkLedger(services.sql, [await ownKey(services)])
  assert.ok(verdict.ok, verdict.ok ? '' : verdict.problem)
}

/**
 * Waits until every acknowledged letter has its receipt in the mailbox, once; the portal runs.
 *
 * What a killed worker had in hand comes back within half a minute, so a minute and a half
 * without any progress means that something is lost.
 */
export async function checkMailboxes(
  { root }: Inside,
  letters: readonly SentLetter[],
): Promise<void> {
  const keys = letters.filter(letter => letter.acknowledged).map(({ id }) => `receipt:${id}`)
  const count = async () => {
    const rows = await root<{ key: string }[]>`
      select key from mailbox.messages where key = any(${keys})`
    return rows.length
  }
  let [delivered, lastMove] = [await count(), performance.now()]
  while (delivered < keys.length && performance.now() - lastMove < 90_000) {
    await pause(500)
    const now = await count()
    if (now !== delivered) lastMove = performance.now()
    delivered = now
  }
  assert.equal(delivered, keys.length, 'receipts in mailboxes')
}

function listSent(root: Inside['root']): Promise<Row[]> {
  return root<Row[]>`
    select id, office_id as "officeId", log_index as "logIndex", record_mark as "recordMark",
      subject
    from submissions.submissions where sent_at is not null`
}
