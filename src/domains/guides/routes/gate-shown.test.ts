import assert from 'node:assert/strict'
import { test } from 'node:test'
import { begin, imported, inThree, write } from '../../../../tests/guides/desk.ts'
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
