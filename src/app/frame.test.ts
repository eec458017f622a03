import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openTestHouse } from '../../tests/harness.ts'

const house = await openTestHouse({ after })

test('while stamps fail for hours, every page says why receipts wait', async () => {
  const nobody = house.as(null)
  assert.doesNotMatch((await nobody.get('/kontakty')).text, /Časová razítka teď/)
  await house.owner`
    update ledger.upkeep
    set stamping_fails_since = ${house.clock.now()}::timestamptz - interval '5 hours'`
  house.clock.pass({ minutes: 5 })
  assert.match((await nobody.get('/kontakty')).text, /Časová razítka teď nejsou k dispozici/)
  assert.match((await nobody.get('/en/kontakty')).text, /Time stamps are not available now/)
  assert.match((await nobody.get('/de/kontakty')).text, /Zeitstempel sind derzeit nicht/)
})
