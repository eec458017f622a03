import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { filePart, openCitizens, smallPdf } from '../../../../../tests/citizens.ts'
import { beginForm, type Filler, publishForm } from '../../../../../tests/filling.ts'
import { formOf, pageOf } from '../../../../../tests/forms/example.ts'
import { within } from '../../../../platform/db/index.ts'
import type { Field } from '../../../forms/index.ts'

const { house, jana } = await openCitizens({ after })

const files: Pick<Field, 'kind' | 'accepts' | 'maxMegabytes'> = {
  ...{ kind: 'file', accepts: ['pdf'], maxMegabytes: 5 },
}
const papers = formOf(
  [
    pageOf(
      { ...files, name: 'plany', label: { cs: 'Plány' }, maxFiles: 6 },
      { ...files, name: 'souhlas', label: { cs: 'Souhlas' }, maxFiles: 2, need: 'optional' },
    ),
  ],
  { slug: 'papiry', title: { cs: 'Papíry' } },
)
await publishForm(house, papers)

/** A file under a name, for a question; the same content has the same bytes. */
const paper = (name: string, content = name, field = 'plany') => ({
  ...filePart(name, `${smallPdf}%${content}`),
  name: field,
})

/** In which order the names stand on a page, each counted where it stands first. */
const orderOn = (text: string, names: readonly string[]) =>
  names.toSorted((one, other) => text.indexOf(`${one}<`) - text.indexOf(`${other}<`))

async function sentPage(form: Filler): Promise<string> {
  assert.equal((await form.send()).status, 303)
  return (await jana.client.get(`/podani/${form.id}`)).text
}

test('what was attached stands in the order in which it came, documents behind it', async () => {
  const names = ['f', 'b', 'd', 'a', 'e', 'c'].map(letter => `plan-${letter}.pdf`)
  const form = await beginForm(jana, 'papiry')
  await form.upload(
    'page',
    {},
    names.map(name => paper(name)),
  )
  const page = await sentPage(form)
  const all = [...names, 'papiry.pdf', 'papiry.json', 'papiry.xml']
  for (const name of all) assert.match(page, new RegExp(`${name}<`))
  assert.deepEqual(orderOn(page, all).slice(0, 6), names)
})

test('one photo under two names bears at each question the name under which it came', async () => {
  const form = await beginForm(jana, 'papiry')
  await form.upload('page', {}, [paper('souhlas.pdf', 'photo', 'souhlas')])
  await form.upload('page', {}, [paper('strom.pdf', 'photo')])
  const check = (await form.check()).text
  assert.match(check, /Plány[\s\S]*strom\.pdf[\s\S]*Souhlas[\s\S]*souhlas\.pdf/)
  const page = await sentPage(form)
  for (const name of ['souhlas.pdf', 'strom.pdf']) {
    const [, address] = new RegExp(`href="([^"]+)"[^>]*>${name}<`).exec(page)!
    assert.equal((await jana.client.get(address!)).status, 200)
  }
})

test('the same file at two questions is attached once, and sent anew not again', async () => {
  const form = await beginForm(jana, 'papiry')
  await form.upload('page', {}, [paper('dum.pdf'), paper('dum.pdf', 'other')])
  await form.upload('page', {}, [paper('dum.pdf', 'other', 'souhlas')])
  const again = await form.upload('page', {}, [paper('dum.pdf', 'other')])
  assert.equal(again.location, `/podani/${form.id}/kontrola`)
  const rows = await within(
    house.sql,
    { personId: jana.personId },
    tx => tx`select name from submissions.files where owner_id = ${form.id} order by id`,
  )
  assert.deepEqual(
    rows.map(row => row.name),
    ['dum.pdf', 'dum (2).pdf'],
  )
})
