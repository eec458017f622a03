import assert from 'node:assert/strict'
import test, { after } from 'node:test'
import { openTown } from '../../../tests/town.ts'
import { demoPassword, jana } from '../../app/demo/cast.ts'
import { newId } from '../../foundation/ids.ts'
import { within } from '../../platform/db/index.ts'
import type { Caller } from '../../platform/http/index.ts'
import { confirmRegistration, findPerson } from './index.ts'

const town = await openTown({ after })
const { house, vera, hana, tomas, janaId } = town
const { sql } = house
const person = () => findPerson(sql, janaId)
const page = `/identita/overeni/${janaId}`
/** The address at which an officer who has just found Jana may open her. */
const foundBy = async (officer: Caller, at = town) => {
  const { code } = await findPerson(at.house.sql, at.janaId)
  return (await at.house.as(officer).post('/identita/overeni', { by: 'code', code })).location
}
const path = (address: string) => new URL(address, 'https://home.example').pathname
const right = { documentKind: 'identity-card', documentEnd: '44a1', agrees: 'yes' }

test('nobody opens a person whom they have not found at the counter', async () => {
  const client = house.as(vera)
  assert.equal((await client.get(page)).status, 404)
  assert.equal((await client.post(page, right)).status, 404)
  const found = await foundBy(vera)
  assert.equal((await client.get(found)).status, 200)
  assert.equal((await house.as(tomas).get(found)).status, 404, 'a link handed on')
  assert.equal((await client.get(`${found.slice(0, -2)}AA`)).status, 404, 'a forged link')
  const other = found.replace(janaId, newId())
  assert.equal((await client.get(other)).status, 404, 'another person')
  house.clock.pass({ minutes: 29 })
  assert.equal((await client.get(found)).status, 200)
  house.clock.pass({ minutes: 2 })
  assert.equal((await client.get(found)).status, 404)
  assert.equal((await client.post(found, right)).status, 404)
})

test('a wrong code gets a clear answer and keeps what was typed', async () => {
  const reply = await house.as(vera).post('/identita/overeni', { by: 'code', code: 'k7qm 0000' })
  assert.equal(reply.status, 422)
  assert.match(reply.text, /Tento kód nikdo nemá/)
  assert.match(reply.text, /value="k7qm 0000"/)
})

test('a person is found by the code, however it is typed', async () => {
  const { code } = await person()
  const typed = code.toLowerCase().replace('-', ' ')
  const reply = await house.as(vera).post('/identita/overeni', { by: 'code', code: typed })
  assert.equal(path(reply.location), page)
})

test('a person without the code is found by name and birth date, without diacritics', async () => {
  const said = { by: 'name', name: 'jana novakova', birthDate: '12.4.1986' }
  const reply = await house.as(vera).post('/identita/overeni', said)
  assert.equal(path(reply.location), page)
  const wrong = await house.as(vera).post('/identita/overeni', { ...said, birthDate: '13.4.1986' })
  assert.equal(wrong.status, 422)
})

test('who has not confirmed the e-mail cannot be verified yet', async () => {
  const found = await foundBy(vera)
  const reply = await house.as(vera).get(found)
  assert.match(reply.text, /zatím nepotvrdila svůj e-mail/)
  assert.doesNotMatch(reply.text, /Nádražní|@priklad/)
  assert.equal((await house.as(vera).post(found, right)).status, 409)
  await within(sql, {}, async tx =>
    confirmRegistration(tx, (await person()).accountId, house.clock.now()),
  )
})

test('the document is checked: kind, four characters and that the data agree', async () => {
  const reply = await house.as(vera).post(await foundBy(vera), { documentEnd: '12345' })
  assert.equal(reply.status, 422)
  for (const name of ['documentKind', 'documentEnd', 'agrees'])
    assert.match(reply.text, new RegExp(`href="#field-${name}"`))
  assert.match(reply.text, /value="12345"/)
})

test('the contract is printed, signed and only then is the account full', async () => {
  const checked = await house.as(vera).post(await foundBy(vera), right)
  assert.equal(checked.status, 303, checked.text)
  const contract = checked.location
  const pdf = await house.as(vera).get(`${contract}.pdf`)
  assert.equal(pdf.headers['content-type'], 'application/pdf')
  assert.match(pdf.body.toString('latin1'), /^%PDF-1\./)
  assert.equal((await person()).verifiedAt, null)

  assert.equal((await house.as(vera).post(contract)).status, 422)
  const back = /href="(\/identita\/overeni\/[^"/]*nalez[^"]*)"/.exec(
    (await house.as(vera).get(contract)).text,
  )![1]!
  assert.equal((await house.as(vera).get(back)).status, 200)
  house.clock.pass({ minutes: 31 })
  const later = (await house.as(vera).get(contract)).text
  const stale = /href="(\/identita\/overeni\/[^"/]*nalez[^"]*)"/.exec(later)![1]!
  assert.equal((await house.as(vera).get(stale)).status, 404)
  assert.equal((await house.as(vera).post(contract, { signed: 'yes' })).status, 303)
  assert.match((await house.as(vera).get(contract)).text, /Účet je aktivní: Jana Nováková/)
  assert.ok((await person()).verifiedAt)
})

test('of the document only the kind and the last four characters are kept', async () => {
  const rows = await within(
    sql,
    { officeId: vera.desk!.officeId },
    tx =>
      tx`select document_kind, document_end, officer_name, office_name from identity.verifications`,
  )
  assert.deepEqual(
    [...rows],
    [
      {
        document_kind: 'identity-card',
        document_end: '44A1',
        officer_name: 'Věra Horáková',
        office_name: 'Klatovy',
      },
    ],
  )
})

test('a signature recorded twice, or at two offices, changes nothing', async () => {
  const before = await person()
  const found = await foundBy(hana)
  const again = await house.as(hana).get(found)
  assert.match(again.text, /už je ověřená[\s\S]*Klatovy/)
  const { street, email } = await person()
  for (const secret of [street, email, '12. 4. 1986'])
    assert.ok(!again.text.includes(secret), secret)
  assert.equal((await house.as(hana).post(found, right)).status, 409)
  assert.deepEqual(await person(), before)
})

test('another office does not see the verification and its contract', async () => {
  const { verificationId } = await person()
  for (const end of ['', '.pdf']) {
    const reply = await house.as(hana).get(`/identita/overeni/${verificationId}/smlouva${end}`)
    assert.equal(reply.status, 404)
  }
})

test('a mayor and a citizen may not verify', async () => {
  assert.equal((await house.as(town.josef).get('/identita/overeni')).status, 403)
  assert.equal((await house.as(tomas).get('/identita/overeni')).status, 200)
  assert.equal((await house.as(null).get('/identita/overeni')).status, 303)
})

test('the person sees who verified them and who looked at their data', async () => {
  const client = house.as(null)
  await client.post('/identita/prihlaseni', { email: jana.email, password: demoPassword })
  const account = await client.get('/identita/ucet')
  assert.match(account.text, /Klatovy, Věra Horáková/)
  const accesses = await client.get('/identita/ucet/nahlizeni')
  assert.match(accesses.text, /Ověření totožnosti/)
  assert.match(accesses.text, /Nýrsko/)
  const pdf = await client.get('/identita/ucet/smlouva')
  assert.equal(pdf.status, 200)
  assert.match(String(pdf.headers['content-disposition']), /smlouva-S-2026-000001\.pdf/)
})

test('an address that is no id, or nobody’s id, is absent', async () => {
  for (const id of ['x', '%00', '00000000-0000-0000-0000-000000000000'])
    assert.equal((await house.as(vera).get(`/identita/overeni/${id}`)).status, 404, id)
})

test('two clerks who record one signature at once: one does it, the other is told', async () => {
  const other = await openTown({ after })
  const { accountId } = await findPerson(other.house.sql, other.janaId)
  await within(other.house.sql, {}, tx =>
    confirmRegistration(tx, accountId, other.house.clock.now()),
  )
  const client = other.house.as(other.vera)
  const { location } = await client.post(await foundBy(other.vera, other), right)
  const replies = await Promise.all([1, 2, 3].map(() => client.post(location, { signed: 'yes' })))
  assert.deepEqual(replies.map(reply => reply.status).sort(), [303, 409, 409])
  const [row] = await other.house.owner`select value from identity.counters where name = 'verified'`
  assert.equal(row!.value, 1)
})
