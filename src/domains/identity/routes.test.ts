import assert from 'node:assert/strict'
import test, { after } from 'node:test'
import { openTestHouse } from '../../../tests/harness.ts'
import { demoPassword, jana, sumavaDrevo } from '../../app/demo/cast.ts'

const janaForm = {
  givenName: jana.givenName,
  surname: jana.familyName,
  birthDate: '12. 4. 1986',
  street: jana.street,
  town: jana.town,
  postcode: jana.postcode,
  phone: jana.phone,
  email: jana.email,
  password: demoPassword,
  agreed: 'yes',
}

const firmForm = {
  ico: sumavaDrevo.ico,
  firmName: sumavaDrevo.name,
  actingName: 'Petr Kolář',
  street: sumavaDrevo.street,
  town: sumavaDrevo.town,
  postcode: sumavaDrevo.postcode,
  phone: sumavaDrevo.phone,
  email: sumavaDrevo.email,
  password: demoPassword,
  agreed: 'yes',
}

const house = await openTestHouse({ after })
const registered = async () => {
  const [row] = await house.owner<{ value: number }[]>`
    select value from identity.counters where name = 'registered'`
  return row!.value
}
const linkIn = (text: string) => new URL(/http\S+/.exec(text)![0]).pathname

test('a citizen registers, confirms the e-mail by the link and signs in', async () => {
  const client = house.as(null)
  const sent = await client.post('/identita/registrace', janaForm)
  assert.equal(sent.status, 303, sent.text)
  await house.drainJobs()
  const [letter] = await house.letters(jana.email)
  assert.match(letter!.subject, /Potvrďte/)
  const link = linkIn(letter!.text)
  const early = await client.post('/identita/prihlaseni', {
    email: jana.email,
    password: demoPassword,
  })
  assert.equal(early.status, 422)
  assert.match(early.text, /potvrďte svůj e-mail/)

  assert.equal((await client.get(link)).status, 200)
  assert.equal(await registered(), 0)
  assert.equal((await client.post(link)).status, 303)
  assert.equal(await registered(), 1)
  const inside = await client.post('/identita/prihlaseni', {
    email: ' Jana.NOVAKOVA@priklad.example',
    password: demoPassword,
    next: '/podani',
  })
  assert.equal(inside.status, 303, inside.text)
  assert.equal(inside.location, '/podani')
})

test('a link of confirmation works once', async () => {
  const [letter] = await house.letters(jana.email)
  const again = await house.as(null).post(linkIn(letter!.text))
  assert.equal(again.status, 422)
  assert.match(again.text, /Odkaz už neplatí/)
  assert.equal(await registered(), 1)
})

test('an e-mail that has an account gets the same answer; its owner gets an e-mail', async () => {
  const known = await house.as(null).post('/identita/registrace', { ...janaForm, surname: 'Jiná' })
  const fresh = await house.as(null).post('/identita/registrace/firma', firmForm)
  assert.deepEqual([known.status, known.location], [fresh.status, fresh.location])
  await house.drainJobs()
  const letters = await house.letters(jana.email)
  assert.match(letters.at(-1)!.subject, /už máte účet/)
  const rows = await house.owner`select 1 from identity.accounts where email = ${jana.email}`
  assert.equal(rows.length, 1)
})
