import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { openRelease, type Text, titled } from '../../tests/content/folder.ts'
import { openInstalled } from '../../tests/content/installed.ts'
import { openTown } from '../../tests/town.ts'
import { findVersion, readWork, withdrawWork } from '../domains/publishing/index.ts'
import { publishContent } from './content.ts'

const complaint = 'forms/stiznost'
const subsidies = 'guides/dotace'

test('the same texts start again and nothing happens', async t => {
  const { start, versions } = await openInstalled(t)
  const { form, guide } = await start()
  assert.deepEqual([...form.values(), ...guide.values()], ['nothing', 'nothing'])
  assert.equal(await versions('form', 'stiznost'), 1)
})

test('a newer text of what nobody has touched is the next version at the next start', async t => {
  const { release, start, as, versions, look, offered } = await openInstalled(t)
  await release.change(complaint, titled('Stížnost na úřad nově'))
  await release.change(subsidies, titled('Dotace nově'))
  const { form, guide } = await start()
  assert.deepEqual([form.get('stiznost'), guide.get('dotace')], ['next', 'next'])
  assert.equal(await offered('form', 'stiznost'), 'Stížnost na úřad nově')
  assert.equal(await offered('guide', 'dotace'), 'Dotace nově')
  const { draft, versions: all } = await look('form', 'stiznost')
  assert.deepEqual([draft, all.map(({ number }) => number)], [null, [2, 1]])
  const first = await as(tx => findVersion(tx, all[1]!))
  assert.equal((first.content as Text).title.cs, 'Stížnost na postup úřadu')
  const again = await start()
  assert.equal(again.form.get('stiznost'), 'nothing')
  assert.equal(await versions('form', 'stiznost'), 2)
})

test('a text that comes for the first time is published beside the others', async t => {
  const { release, start, offered } = await openInstalled(t)
  await release.change(complaint, text => text)
  const bigger = await openRelease(t, [complaint, subsidies, 'forms/svatba'])
  const { form } = await start(bigger.folder)
  assert.deepEqual(Object.fromEntries(form), { stiznost: 'nothing', svatba: 'first' })
  assert.ok(await offered('form', 'svatba'))
})

test('two processes that start at once make one version', async t => {
  const empty = await openTown(t)
  const release = await openRelease(t, [complaint, subsidies])
  const both = () =>
    Promise.all([1, 2].map(() => publishContent(empty.house.services, release.folder)))
  const counts = async () => {
    const rows = await empty.house.owner<{ count: number }[]>`
      select count(*)::int as count from publishing.versions`
    return rows[0]!.count
  }
  await both()
  assert.equal(await counts(), 2)
  await release.change(complaint, titled('Stížnost nově'))
  await release.change(subsidies, titled('Dotace nově'))
  const outcomes = await both()
  assert.equal(await counts(), 4)
  const each = outcomes.map(({ form, guide }) => [form.get('stiznost'), guide.get('dotace')])
  assert.deepEqual(each.flat().sort(), ['next', 'next', 'nothing', 'nothing'])
})

test('what the operator has edited stays, and the newer text waits for them', async t => {
  const { release, start, edited, offered, versions, waiting } = await openInstalled(t)
  await edited('form', 'stiznost', 'Stížnost u nás')
  assert.equal((await start()).form.get('stiznost'), 'nothing')
  await release.change(complaint, titled('Stížnost nově'))
  assert.equal((await start()).form.get('stiznost'), 'kept')
  assert.equal((await start()).form.get('stiznost'), 'nothing', 'once is enough')
  assert.equal(await offered('form', 'stiznost'), 'Stížnost u nás')
  assert.equal(await versions('form', 'stiznost'), 2)
  assert.deepEqual(await waiting('form', 'stiznost'), {
    base: 'Stížnost na postup úřadu',
    content: 'Stížnost nově',
  })
})

test('a still newer text waits in the place of the one before', async t => {
  const { release, start, edited, waiting } = await openInstalled(t)
  await edited('guide', 'dotace', 'Dotace u nás')
  await release.change(subsidies, titled('Dotace podruhé'))
  await start()
  await release.change(subsidies, titled('Dotace potřetí'))
  assert.equal((await start()).guide.get('dotace'), 'kept')
  assert.equal((await waiting('guide', 'dotace'))?.content, 'Dotace potřetí')
})

test('what the product has taken back waits no more', async t => {
  const { release, start, edited, waiting } = await openInstalled(t)
  await edited('guide', 'dotace', 'Dotace u nás')
  const before = await textOf(release.folder, subsidies)
  await release.change(subsidies, titled('Dotace omylem'))
  await start()
  await release.change(subsidies, () => before)
  await start()
  assert.equal(await waiting('guide', 'dotace'), null)
})

test('a draft that the operator has begun keeps the newer text waiting', async t => {
  const { release, start, as, begun, versions, waiting } = await openInstalled(t)
  const name = await begun('form', 'stiznost')
  await release.change(complaint, titled('Stížnost nově'))
  assert.equal((await start()).form.get('stiznost'), 'kept')
  assert.equal(await versions('form', 'stiznost'), 1)
  assert.equal((await waiting('form', 'stiznost'))?.content, 'Stížnost nově')
  const { draft } = await as(tx => readWork(tx, name))
  assert.equal((draft!.content as Text).title.cs, 'Stížnost na postup úřadu')
})

test('what the operator withdrew is not offered again by a newer text', async t => {
  const { release, start, as, writer, nameOf, offered, waiting } = await openInstalled(t)
  const name = await nameOf('form', 'stiznost')
  await as(tx => withdrawWork(tx, name, { from: writer().at, note: 'Nemáme.' }, writer()))
  await release.change(complaint, titled('Stížnost nově'))
  assert.equal((await start()).form.get('stiznost'), 'kept')
  assert.equal(await offered('form', 'stiznost'), undefined)
  assert.equal((await waiting('form', 'stiznost'))?.content, 'Stížnost nově')
})

test('an own form of the operator at the address of a new text stays, and is compared', async t => {
  const { start, edited, rename, offered, waiting } = await openInstalled(t)
  await edited('form', 'stiznost', 'Svatba po našem')
  await rename('stiznost', 'svatba')
  const release = await openRelease(t, ['forms/svatba'])
  assert.equal((await start(release.folder)).form.get('svatba'), 'kept')
  assert.equal(await offered('form', 'svatba'), 'Svatba po našem')
  assert.ok((await waiting('form', 'svatba'))?.content)
})

async function textOf(folder: URL, name: string): Promise<object> {
  return JSON.parse(await readFile(new URL(`${name}.json`, folder), 'utf8'))
}
