import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { filePart, openCitizens, smallPdf } from '../../../../../tests/citizens.ts'
import type { UploadPart } from '../../../../../tests/client.ts'
import { beginForm, publishForm } from '../../../../../tests/filling.ts'
import { pavement } from '../../../../../tests/forms/pavement.ts'
import type { Field, FormDefinition } from '../../../forms/index.ts'

const { house, jana, karel } = await openCitizens({ after })

const columns = Array.from({ length: 60 }, (_, at): Field => {
  return { name: `s${at}`, kind: 'text', label: { cs: `Sloupec ${at}` }, need: 'optional' }
})
const table: Field = {
  ...{ name: 'tabulka', kind: 'group', label: { cs: 'Tabulka' }, maxRows: 100, fields: columns },
  rowName: { cs: 'Řádek' },
}
const [first, ...others] = pavement.pages
/** A page with a file and a table of a hundred rows: six thousand fields, all of them asked. */
const wide: FormDefinition = {
  ...pavement,
  slug: 'siroky',
  pages: [{ ...first!, fields: [...first!.fields, table] }, ...others],
}
await publishForm(house, pavement)
await publishForm(house, wide)

type Texts = { name: string; value: string }[]

function strange(count: number, name: (at: number) => string = at => `x${at}`): Texts {
  return Array.from({ length: count }, (_, at) => ({ name: name(at), value: 'y' }))
}

/** Somebody before a page that takes files; what they send comes over what stands there. */
async function opened(form: FormDefinition, writer = jana) {
  const filler = await beginForm(writer, form.slug)
  const { action, sent } = await filler.standing('plocha')
  const own = Object.entries({ ...sent, metry: '12' }).map(([name, value]) => ({
    ...{ name, value: String(value) },
  }))
  const send = (extra: readonly UploadPart[]) => {
    const count = extra.some(part => part.name === 'tabulka.rows') ? 'tabulka.rows' : ''
    return writer.client.upload(action, [...own.filter(({ name }) => name !== count), ...extra])
  }
  return { filler, send }
}

async function cpuOf(work: () => Promise<unknown>): Promise<number> {
  const begun = process.cpuUsage()
  for (let time = 0; time < 5; time += 1) await work()
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1000
}

test('names that a page does not ask are passed over, what it asks is kept', async () => {
  const { filler, send } = await opened(pavement)
  const plan = { ...filePart('planek.pdf', smallPdf), name: 'situace' }
  assert.equal((await send([...strange(150), plan])).status, 303)
  assert.equal((await filler.shown('plocha')).metry, '12')
  assert.match((await filler.open('plocha')).text, /planek\.pdf/)
})

test('thousands of names that no page could ask are refused, of anybody', async () => {
  for (const writer of [jana, karel]) {
    const { send } = await opened(pavement, writer)
    for (const extra of [
      strange(4900),
      strange(4900, at => `g.${at}.ra`),
      strange(4900, () => 'metry'),
    ]) {
      assert.equal((await send(extra)).status, 413)
    }
  }
})

test('six thousand fields that a page does ask come whole', async () => {
  const { filler, send } = await opened(wide)
  const cells = Array.from({ length: 100 }, (_, row) =>
    columns.map(({ name }) => ({ name: `tabulka.${row}.${name}`, value: `${row}/${name}` })),
  )
  const plan = { ...filePart('planek.pdf', smallPdf), name: 'situace' }
  const rows = { name: 'tabulka.rows', value: '100' }
  assert.equal((await send([rows, ...cells.flat(), plan])).status, 303)
  assert.equal((await filler.shown('plocha'))['tabulka.99.s59'], '99/s59')
})

test('ten times as many names cost about ten times as much, not a hundred times', async () => {
  const { send } = await opened(wide)
  await send(strange(1000))
  for (const name of [(at: number) => `x${at}`, () => 'metry']) {
    const few = await cpuOf(() => send(strange(1000, name)))
    const many = await cpuOf(() => send(strange(10_000, name)))
    assert.ok(many < 15 * few + 2000, `${few} ms, ten times as many ${many} ms`)
  }
})
