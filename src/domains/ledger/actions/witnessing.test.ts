import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openWitness } from '../../../../sim/witness/server.ts'
import { freshDatabase } from '../../../../tests/database.ts'
import { parseVerifierKey } from '../rules/keys.ts'
import { verifyReceipt } from '../rules/receipts.ts'
import { parseWitnessRequest } from '../rules/witnessing.ts'
import { sealedProof } from './proving.ts'
import { publishedCheckpoint } from './publishing.ts'
import { sampleLetter, sampleOffice, sampleServices } from './sample-log.ts'
import { signDueCheckpoints } from './signing.ts'
import { askWitnesses } from './witnessing.ts'

const { sql, owner } = await freshDatabase({ after })
const house = sampleServices(sql)
const witness = await openWitness([house.key], house.services.clock)
after(() => witness.close())
const config = { ...house.services.config, witnesses: [witness] }
const services = { ...house.services, config }
const verifierKeys = [house.key, parseVerifierKey(witness.key)!]
const officeId = await sampleOffice(sql, 'klatovy')
const origin = 'virtuos.example/log/klatovy'

async function receive(number: string) {
  const place = await sampleLetter(sql, officeId, number)
  await signDueCheckpoints(services)
  return place
}

async function witnesses(place: { officeId: string; index: number }): Promise<number> {
  const receipt = await sealedProof(services, place, { waitMs: 1000 })
  const verdict = verifyReceipt(receipt!, { verifierKeys })
  assert.ok(verdict.ok)
  return verdict.value.signers.filter(signer => signer.witness).length
}

async function post(body: string) {
  return fetch(`${witness.url}/add-checkpoint`, { method: 'POST', body })
}

test('a witness puts its name under our heads, and receipts carry it', async () => {
  const place = await receive('KLAT/1')
  assert.equal(await witnesses(place), 0)
  await askWitnesses(services)
  assert.equal(await witnesses(place), 1)
})

test('each later head is shown to continue the one that the witness saw', async () => {
  for (let round = 0; round < 5; round++) {
    const places = [await receive(`KLAT/${round}a`), await receive(`KLAT/${round}b`)]
    await askWitnesses(services)
    for (const place of places) assert.equal(await witnesses(place), 1)
  }
})

test('a witness that saw more or less than we remember is asked again by its number', async () => {
  witness.forget(origin)
  const place = await receive('KLAT/7')
  await askWitnesses(services)
  assert.equal(await witnesses(place), 1)
})

test('a head that contradicts what the witness saw gets no signature', async () => {
  const head = await publishedCheckpoint(sql, 'klatovy')
  const seen = Number(head.split('\n')[1])
  assert.equal((await post(`old ${seen}\n\n${head}`)).status, 200, 'the same head again')
  await owner.begin(async tx => {
    await tx`select set_config('app.office_id', ${officeId}, true)`
    await tx`update ledger.entries set leaf_hash = sha256('changed') where index = 0`
    await tx`update ledger.heads set root = null where office_id = ${officeId}`
  })
  const place = await receive('KLAT/8')
  await askWitnesses(services)
  const [signed] = await sql`select size from ledger.heads where office_id = ${officeId}`
  assert.equal(signed!.size, seen + 1)
  const rows = await owner.begin(async tx => {
    await tx`select set_config('app.office_id', ${officeId}, true)`
    return tx`select max(size) as size from ledger.cosignatures`
  })
  assert.equal(rows[0]!.size, seen)
  assert.equal(place.index, seen)
})

test('a witness answers by the numbers of the protocol', async () => {
  const head = await publishedCheckpoint(sql, 'klatovy')
  assert.equal((await post('nonsense')).status, 400)
  assert.equal((await post('old 0\n\nother.example/log\n1\nAAAA\n\n— x AAAA\n')).status, 404)
  assert.equal((await post(`old 0\n\n${head.replace(/— .*\n/, '— x AAAAAAAA\n')}`)).status, 403)
  const conflict = await post(`old 1\n\n${head}`)
  assert.equal(conflict.status, 409)
  assert.equal(conflict.headers.get('content-type'), 'text/x.tlog.size')
  const seen = (await conflict.text()).trim()
  assert.equal((await post(`old ${seen}\n\n${head}`)).status, 422)
})

test('a witness that is away keeps nobody waiting for a receipt', async () => {
  const away = { url: 'http://127.0.0.1:1', key: witness.key }
  const other = await sampleOffice(sql, 'nyrsko')
  const place = await sampleLetter(sql, other, 'NYR/1')
  await signDueCheckpoints(services)
  await askWitnesses({ ...services, config: { ...config, witnesses: [away] } })
  assert.equal(await witnesses(place), 0)
})

test('a request with too long a proof or a wrong number is malformed', () => {
  const hash = Buffer.alloc(32).toString('base64')
  assert.equal(parseWitnessRequest(`old 01\n\nx`), null)
  assert.equal(parseWitnessRequest(`old 1\n${`${hash}\n`.repeat(64)}\nx`), null)
  assert.equal(parseWitnessRequest(`old 1\n${hash}\n\nx`)?.proof.length, 1)
})
