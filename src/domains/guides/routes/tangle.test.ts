import assert from 'node:assert/strict'
import { test } from 'node:test'
import { begin, inThree, upload, write } from '../../../../tests/guides/desk.ts'
import { dogGuide } from '../../../../tests/guides/example.ts'
import { openTown } from '../../../../tests/town.ts'
import { sectionNames } from '../rules/guide.ts'

/** Processor time of a deed and of the pages after it, in milliseconds. */
async function cpuOf(work: () => Promise<unknown>): Promise<number> {
  const begun = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1000
}

test('a text full of nested quotes stops nobody, and its writer is told where it is', async t => {
  const { house, tomas } = await openTown(t)
  const clerk = house.as(tomas)
  const work = await begin(clerk, 'Ztracený klíč')
  await write(clerk, `${work}/cast/who`, inThree('sections-who', 'Přijďte k nám.'))
  const plain = await cpuOf(() => clerk.get(`${work}/nahled`))
  const took = await cpuOf(async () => {
    const saved = await write(clerk, `${work}/cast/who`, { 'sections-who-cs': '>'.repeat(19_000) })
    assert.equal(saved.status, 303)
    assert.match((await clerk.get(`${work}/nahled`)).text, /(&gt;|>){100}/)
  })
  assert.ok(took < 1_000 + 10 * plain, `${took} ms, a plain preview ${plain} ms`)
  const { text } = await clerk.get(work)
  assert.match(text, /cast\/who#field-sections-who-cs">[^<]*<\/a>: Seznamy nebo citace[^<]*hluboko/)
  assert.match(text, /<q>(&gt;|>){80}<\/q>/)
})

test('a file whose every part is made to be slow is read and shown like any other', async t => {
  const { house, tomas } = await openTown(t)
  const clerk = house.as(tomas)
  for (const [at, unit] of ['>', '[a](', '[', '*a ', '+ ', 'a*', '> a\n\n'].entries()) {
    const hard = unit.repeat(Math.floor(19_900 / unit.length))
    const sections = Object.fromEntries(sectionNames.map(name => [name, { cs: hard }]))
    const content = JSON.stringify({ ...dogGuide, slug: `navod-${at}`, sections })
    const took = await cpuOf(async () => {
      const reply = await upload(clerk, content)
      assert.equal(reply.status, 303, reply.text)
      const work = reply.location.split('?')[0]!
      assert.equal((await clerk.get(work)).status, 200)
      assert.equal((await clerk.get(`${work}/nahled`)).status, 200)
    })
    assert.ok(took < 4_000, `${JSON.stringify(unit)}: ${took} ms`)
  }
})
