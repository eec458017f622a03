import assert from 'node:assert/strict'
import { test } from 'node:test'
import { begin, imported, inThree, send, write } from '../../../../tests/guides/desk.ts'
import { openTown } from '../../../../tests/town.ts'

const mend = 'Co brání zveřejnění'
const look = 'Na co se ještě podívat'

test('a part that bars publishing is not called whole, and its page says what bars it', async t => {
  const { house, tomas } = await openTown(t)
  const clerk = house.as(tomas)
  const work = await begin(clerk, 'Ztracený klíč')
  const responsibility = /Odpovědnost a kontrola<\/a> <span class="small">([^<]*)</
  assert.equal(responsibility.exec((await clerk.get(work)).text)?.[1], 'zbývá opravit')
  const part = `${work}/cast/responsibility`
  const barred = (await clerk.get(part)).text
  assert.match(barred, new RegExp(`${mend}[\\s\\S]*Chybí, kdo za text odpovídá`))
  assert.ok(!barred.includes(look), 'what bars publishing is no mere advice')
  await write(clerk, part, inThree('responsible', 'Podatelna'))
  assert.equal(responsibility.exec((await clerk.get(work)).text)?.[1], 'úplné')
  assert.ok(!(await clerk.get(part)).text.includes(mend))
})

test('a part in which something is only advised is whole, and its page advises', async t => {
  const { house, tomas } = await openTown(t)
  const clerk = house.as(tomas)
  const work = await imported(clerk)
  const part = `${work}/cast/responsibility`
  await write(clerk, part, inThree('toCheck-0', 'Výše poplatku'))
  const page = (await clerk.get(part)).text
  assert.ok(page.includes(look) && !page.includes(mend))
  assert.match(
    (await clerk.get(work)).text,
    /Odpovědnost a kontrola<\/a> <span class="small">úplné/,
  )
})

test('beside a colleague’s text stands what is found in the own, nothing of theirs', async t => {
  const { house, tomas, lenka } = await openTown(t)
  const [clerk, colleague] = [house.as(tomas), house.as(lenka)]
  const work = await imported(clerk)
  const page = `${work}/cast/who`
  const seen = (await clerk.get(page)).text
  const faulty = { 'sections-who-cs': '[zde](javascript:alert)' }
  await write(colleague, page, faulty)
  assert.ok((await clerk.get(page)).text.includes(mend), 'the colleague’s words bar publishing')
  const clean = await send(clerk, page, seen, inThree('sections-who', 'Jen majitele.'))
  assert.equal(clean.status, 409)
  assert.match(clean.text, /Text kolegy[\s\S]*Váš text[\s\S]*Jen majitele/)
  assert.ok(!clean.text.includes(mend), 'nothing is wrong with the own words')
  await send(clerk, page, clean.text, {})
  assert.ok(!(await clerk.get(page)).text.includes(mend))
  const mine = await send(clerk, page, seen, faulty)
  assert.match(mine.text, new RegExp(`Váš text[\\s\\S]*${mend}[\\s\\S]*alert`))
})

test('who comes late with words that cannot be read sees them again, with no finding', async t => {
  const { house, tomas, lenka } = await openTown(t)
  const [clerk, colleague] = [house.as(tomas), house.as(lenka)]
  const work = await imported(clerk)
  const page = `${work}/cast/fees`
  const seen = (await clerk.get(page)).text
  await write(colleague, page, { 'fees-1-czk': '' })
  const late = await send(clerk, page, seen, { 'fees-1-czk': 'moc' })
  assert.equal(late.status, 409)
  assert.match(late.text, /value="moc"/)
  assert.ok(!late.text.includes(mend))
  assert.equal((await send(clerk, page, late.text, {})).status, 422)
})
