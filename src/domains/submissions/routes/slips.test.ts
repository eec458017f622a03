import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openCitizens } from '../../../../tests/citizens.ts'
import { marie } from '../../../app/demo/cast.ts'
import { seatOf } from '../../../app/demo/stage.ts'
import { caseBefore, doer, mustBeDone } from '../../../app/demo/telling.ts'
import { newId } from '../../../foundation/ids.ts'
import { within } from '../../../platform/db/index.ts'
import { receive } from '../../filing/index.ts'
import { assign } from '../../records/index.ts'

const { house, stage, jana, lan, karel } = await openCitizens({ after })
const { sql } = house.services

test('the holder of a slip sees the state, not signed in, and nothing about people', async () => {
  const { code, mark } = await paperLetter()
  const page = await house.as(null).post('/podani/sledovani', { kod: code })
  assert.equal(page.status, 200)
  assert.ok(page.text.includes(mark))
  assert.match(page.text, /doručené/)
  assert.match(page.text, /Klatovy/)
  assert.doesNotMatch(page.text, /Šebestová|Husova|Rozbitá lampa|Naproti/)
})

test('the code may be typed in small letters and without the hyphen', async () => {
  const { code, mark } = await paperLetter()
  const typed = ` ${code.toLowerCase().replace('-', ' ')} `
  assert.ok((await house.as(null).post('/podani/sledovani', { kod: typed })).text.includes(mark))
})

test('a wrong and an empty code are explained at the field', async () => {
  const wrong = await house.as(null).post('/podani/sledovani', { kod: 'AAAAA-AAAAA' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /href="#field-kod"/)
  assert.match(wrong.text, /Listinu s tímto kódem nemáme/)
  assert.equal((await house.as(null).post('/podani/sledovani', { kod: '  ' })).status, 422)
})

test('the state moves on with what the office does', async () => {
  const { code, caseId } = await paperLetter()
  await assignToUnit(caseId)
  const page = await house.as(null).post('/podani/sledovani', { kod: code })
  assert.match(page.text, /přidělené/)
  assert.match(page.text, /Odbor životního prostředí/)
})

test('a verified person takes the letter to the account, and its story goes on there', async () => {
  const { code, caseId, mark } = await paperLetter()
  const taken = await jana.client.post('/podani/sledovani/prevzeti', { kod: code })
  assert.equal(taken.status, 303)
  const page = await jana.client.get(taken.location)
  assert.match(page.text, /podáno na papíře/)
  assert.ok(page.text.includes(mark))
  await assignToUnit(caseId)
  const later = await jana.client.get(taken.location)
  assert.match(later.text, /Přiděleno/)
  assert.match((await jana.client.get('/podani')).text, /podaná na papíře/)
})

test('one letter goes to one account; who is not verified is refused', async () => {
  const { code } = await paperLetter()
  assert.equal((await karel.client.post('/podani/sledovani/prevzeti', { kod: code })).status, 422)
  assert.equal((await lan.client.post('/podani/sledovani/prevzeti', { kod: code })).status, 303)
  assert.equal((await lan.client.post('/podani/sledovani/prevzeti', { kod: code })).status, 303)
  const late = await jana.client.post('/podani/sledovani/prevzeti', { kod: code })
  assert.equal(late.status, 422)
  assert.match(late.text, /sleduje jiný účet/)
})

test('a followed paper letter has no portal receipt, but can be written to', async () => {
  const { code } = await paperLetter()
  const { location } = await jana.client.post('/podani/sledovani/prevzeti', { kod: code })
  assert.equal((await jana.client.get(`${location}/potvrzeni`)).status, 404)
  const reply = await jana.client.upload(`${location}/odpoved`, [
    { name: 'text', value: 'Doplňuji číslo lampy: 14.' },
  ])
  assert.equal(reply.status, 303)
  assert.match((await jana.client.get(location)).text, /Poslali jste zprávu/)
})

test('the database shows a slip to nobody without its code', async () => {
  await paperLetter()
  const hidden = await sql`select 1 from submissions.slips`
  assert.equal(hidden.length, 0)
})

async function paperLetter() {
  const officeId = stage.offices.get('klatovy')!.id
  const received = await within(sql, { officeId }, tx =>
    receive(tx, {
      ...{ officeId, key: newId(), channel: 'Osobne', at: house.clock.now(), lang: 'cs' },
      ...{ subject: 'Rozbitá lampa', text: 'Naproti škole.', matterKind: 'notice', files: [] },
      sender: {
        ...{ personId: null, name: marie.name, address: marie.address, email: null },
        ...{ phone: null, ico: null, birthDate: marie.birthDate },
      },
      submissionId: null,
      paper: { sheets: 1, paperAnnexes: 0, otherAnnexes: null, senderReference: null },
    }),
  )
  await house.drainJobs()
  return { ...received, mark: received.recordMark, code: await codeOf(officeId, received.caseId) }
}

async function codeOf(officeId: string, caseId: string): Promise<string> {
  const rows = await within(
    sql,
    { officeId },
    tx => tx<{ code: string }[]>`
      select follow_code as code from filing.deliveries
      where office_id = ${officeId} and case_id = ${caseId}`,
  )
  return rows[0]!.code
}

async function assignToUnit(caseId: string): Promise<void> {
  const telling = {
    ...{ services: house.services, today: house.clock.now() },
    clock: { now: () => house.clock.now(), set: (at: string) => house.clock.set(at) },
  }
  const vera = seatOf(stage, 'vera', 'klatovy')
  const unitId = seatOf(stage, 'tomas', 'klatovy').unitIds[0]!
  const to = { unitId, officerId: null }
  const target = await caseBefore(telling, vera, caseId)
  mustBeDone('assign', await assign(sql, doer(telling, vera), target, to))
  await house.drainJobs()
}
