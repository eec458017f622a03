import assert from 'node:assert/strict'
import test, { after } from 'node:test'
import { openTestHouse } from '../../../tests/harness.ts'
import { demoPassword, jana, sumavaDrevo } from '../../app/demo/cast.ts'
import { ticks } from './jobs.ts'

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

test('an owner of a cottage who lives in Linz registers with the address there', async () => {
  const client = house.as(null)
  const abroad = {
    ...{ ...janaForm, givenName: 'Johann', surname: 'Gruber', email: 'gruber@priklad.example' },
    ...{ street: 'Landstraße 5', town: 'Linz', postcode: '4020' },
  }
  const refused = await client.post('/identita/registrace', abroad)
  assert.equal(refused.status, 422)
  assert.match(refused.text, /U adresy v cizině vyplňte i zemi/)
  const sent = await client.post('/identita/registrace', { ...abroad, country: 'Rakousko' })
  assert.equal(sent.status, 303, sent.text)
  const rows = await house.owner<{ postcode: string; country: string }[]>`
    select postcode, country from identity.persons where name = 'Johann Gruber'`
  assert.deepEqual({ ...rows[0] }, { postcode: '4020', country: 'Rakousko' })
  await house.drainJobs()
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

test('each mistake is told at its field and in the summary; what was typed is kept', async () => {
  const wrong = {
    ...janaForm,
    birthDate: '31. 4. 1986',
    email: 'jana',
    password: 'heslo',
    phone: '1',
  }
  const reply = await house.as(null).post('/identita/registrace', wrong)
  assert.equal(reply.status, 422)
  for (const name of ['birthDate', 'email', 'password', 'phone']) {
    assert.match(reply.text, new RegExp(`href="#field-${name}"`), name)
    assert.match(reply.text, new RegExp(`id="field-${name}-error"`), name)
  }
  for (const kept of ['31. 4. 1986', 'Zahradní 214', 'value="jana"'])
    assert.ok(reply.text.includes(kept))
  assert.ok(!reply.text.includes('value="heslo"'))
  const firm = await house
    .as(null)
    .post('/identita/registrace/firma', { ...firmForm, ico: '26317452' })
  assert.match(firm.text, /poslední je kontrolní/)
})

test('the pages of registration speak three languages', async () => {
  const words = { '': 'Zadejte příjmení', '/en': 'Enter your surname', '/de': 'den Nachnamen' }
  for (const [prefix, expected] of Object.entries(words)) {
    const reply = await house
      .as(null)
      .post(`${prefix}/identita/registrace`, { ...janaForm, surname: '' })
    assert.ok(reply.text.includes(expected), prefix)
  }
})

test('a form with fields missing, repeated or absurd is refused, never broken', async () => {
  const odd = [
    '',
    '\0',
    '\ud800',
    '<script>alert(1)</script>',
    '{{7*7}}',
    "' or 1=1 --",
    'ﷺ',
    'x'.repeat(5000),
  ]
  const names = Object.keys(janaForm).filter(name => name !== 'password')
  for (const text of odd) {
    const typed = Object.fromEntries(names.map(name => [name, text]))
    const reply = await house
      .as(null)
      .post('/identita/registrace', { ...typed, password: 'krátké' })
    assert.equal(reply.status, 422, text)
    assert.ok(!reply.text.includes('<script>alert'))
  }
  const repeated = { ...janaForm, surname: ['Nováková', ''], email: ['a', 'b'] }
  assert.equal((await house.as(null).post('/identita/registrace', repeated)).status, 422)
  assert.equal((await house.as(null).post('/identita/prihlaseni')).status, 422)
  assert.equal((await house.as(null).get('/identita/potvrzeni/%00%ff')).status < 500, true)
})

test('the confirmation is sent once more to who waits for it, and to nobody else', async () => {
  const ask = (email: string) => house.as(null).post('/identita/potvrzeni', { email })
  const replies = [
    await ask(firmForm.email),
    await ask(jana.email),
    await ask('nikdo@priklad.example'),
  ]
  assert.deepEqual(new Set(replies.map(reply => reply.status)), new Set([200]))
  const before = (await house.letters(firmForm.email)).length
  await house.drainJobs()
  const letters = await house.letters(firmForm.email)
  assert.equal(letters.length, before + 1)
  assert.equal((await house.letters('nikdo@priklad.example')).length, 0)
  assert.equal((await house.as(null).post(linkIn(letters.at(-1)!.text))).status, 303)
})

test('a link of confirmation stops working after three days', async () => {
  const late = { ...firmForm, email: 'pozde@priklad.example' }
  await house.as(null).post('/identita/registrace/firma', late)
  await house.drainJobs()
  const [letter] = await house.letters(late.email)
  house.clock.pass({ days: 3 })
  assert.equal((await house.as(null).post(linkIn(letter!.text))).status, 422)
})

test('a registration that nobody confirms for a month is forgotten', async () => {
  const sweep = () => ticks.find(tick => tick.name === 'identity.sweep')!.run(house.services)
  const emails = async () => {
    const rows = await house.owner<{ email: string }[]>`select email from identity.accounts`
    return rows.map(row => row.email)
  }
  house.clock.pass({ days: 20 })
  await sweep()
  assert.ok((await emails()).includes('pozde@priklad.example'))
  house.clock.pass({ days: 11 })
  await sweep()
  assert.deepEqual((await emails()).sort(), [jana.email, firmForm.email].sort())
})

test('letters speak the language of the registration, with nothing left to fill in', async () => {
  for (const [prefix, subject] of [
    ['/en', 'Confirm your e-mail'],
    ['/de', 'Bestätigen Sie Ihre E-Mail-Adresse'],
  ]) {
    const email = `lan${prefix!.slice(1)}@priklad.example`
    await house.as(null).post(`${prefix}/identita/registrace`, { ...janaForm, email })
    await house.drainJobs()
    const [letter] = await house.letters(email)
    assert.equal(letter!.subject, subject)
    assert.ok(
      letter!.text.includes(`${house.services.config.baseUrl}${prefix}/identita/potvrzeni/`),
    )
    assert.doesNotMatch(letter!.text, /\{\w+\}/)
  }
})
