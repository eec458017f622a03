import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { type TestContext, test } from 'node:test'
import { openCitizens } from '../../tests/citizens.ts'
import type { Fields } from '../../tests/client.ts'
import { ondrej, publishEdited, workOf } from '../../tests/content/edited.ts'
import { openRelease, type Text, titled } from '../../tests/content/folder.ts'
import { beginForm, janasDog } from '../../tests/filling.ts'
import { openTown } from '../../tests/town.ts'
import { adaptForm } from '../domains/forms/index.ts'
import { startAdaptation } from '../domains/guides/index.ts'
import {
  findOffered,
  findSupply,
  listDeeds,
  readWork,
  reopenWork,
  type WorkKind,
  withdrawWork,
} from '../domains/publishing/index.ts'
import { operatorId } from '../foundation/ids.ts'
import { type Tx, within } from '../platform/db/index.ts'
import { publishContent } from './content.ts'

const complaint = 'forms/stiznost'
const subsidies = 'guides/dotace'

test('the same texts start again and nothing happens', async t => {
  const { start, versions } = await installed(t)
  const { form, guide } = await start()
  assert.deepEqual([...form.values(), ...guide.values()], ['nothing', 'nothing'])
  assert.equal(await versions('form', 'stiznost'), 1)
})

test('a newer text of what nobody has touched is the next version at the next start', async t => {
  const { release, start, versions, look, offered } = await installed(t)
  await release.change(complaint, titled('Stížnost na úřad nově'))
  await release.change(subsidies, titled('Dotace nově'))
  const { form, guide } = await start()
  assert.deepEqual([form.get('stiznost'), guide.get('dotace')], ['next', 'next'])
  assert.equal(await offered('form', 'stiznost'), 'Stížnost na úřad nově')
  assert.equal(await offered('guide', 'dotace'), 'Dotace nově')
  const { draft, versions: all } = await look('form', 'stiznost')
  assert.deepEqual([draft, all.map(({ number }) => number)], [null, [2, 1]])
  assert.equal((all[1]!.content as Text).title.cs, 'Stížnost na postup úřadu')
  const again = await start()
  assert.equal(again.form.get('stiznost'), 'nothing')
  assert.equal(await versions('form', 'stiznost'), 2)
})

test('a text that comes for the first time is published beside the others', async t => {
  const { release, start, offered } = await installed(t)
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
  const { release, start, edited, offered, versions, waiting } = await installed(t)
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
  const { release, start, edited, waiting } = await installed(t)
  await edited('guide', 'dotace', 'Dotace u nás')
  await release.change(subsidies, titled('Dotace podruhé'))
  await start()
  await release.change(subsidies, titled('Dotace potřetí'))
  assert.equal((await start()).guide.get('dotace'), 'kept')
  assert.equal((await waiting('guide', 'dotace'))?.content, 'Dotace potřetí')
})

test('what the product has taken back waits no more', async t => {
  const { release, start, edited, waiting } = await installed(t)
  await edited('guide', 'dotace', 'Dotace u nás')
  const before = await textOf(release.folder, subsidies)
  await release.change(subsidies, titled('Dotace omylem'))
  await start()
  await release.change(subsidies, () => before)
  await start()
  assert.equal(await waiting('guide', 'dotace'), null)
})

test('a draft that the operator has begun keeps the newer text waiting', async t => {
  const { release, start, as, begun, versions, waiting } = await installed(t)
  const name = await begun('form', 'stiznost')
  await release.change(complaint, titled('Stížnost nově'))
  assert.equal((await start()).form.get('stiznost'), 'kept')
  assert.equal(await versions('form', 'stiznost'), 1)
  assert.equal((await waiting('form', 'stiznost'))?.content, 'Stížnost nově')
  const { draft } = await as(tx => readWork(tx, name))
  assert.equal((draft!.content as Text).title.cs, 'Stížnost na postup úřadu')
})

test('what the operator withdrew is not offered again by a newer text', async t => {
  const { release, start, as, writer, nameOf, offered, waiting } = await installed(t)
  const name = await nameOf('form', 'stiznost')
  await as(tx => withdrawWork(tx, name, { from: writer().at, note: 'Nemáme.' }, writer()))
  await release.change(complaint, titled('Stížnost nově'))
  assert.equal((await start()).form.get('stiznost'), 'kept')
  assert.equal(await offered('form', 'stiznost'), undefined)
  assert.equal((await waiting('form', 'stiznost'))?.content, 'Stížnost nově')
})

test('an own form of the operator at the address of a new text stays, and is compared', async t => {
  const { start, edited, rename, offered, waiting } = await installed(t)
  await edited('form', 'stiznost', 'Svatba po našem')
  await rename('stiznost', 'svatba')
  const release = await openRelease(t, ['forms/svatba'])
  assert.equal((await start(release.folder)).form.get('svatba'), 'kept')
  assert.equal(await offered('form', 'svatba'), 'Svatba po našem')
  assert.ok((await waiting('form', 'svatba'))?.content)
})

test("an office's adaptation of a guide stays, and its desk says what changed", async t => {
  const { town, release, start } = await installed(t)
  const { house, klatovy, tomas } = town
  const writer = { accountId: tomas.accountId, name: tomas.name, at: house.clock.now() }
  const begun = await startAdaptation(house.sql, klatovy.id, 'dotace', writer)
  assert.ok(begun.ok)
  const desk = async () => (await house.as(tomas).get('/sprava/zivotni-situace')).text
  assert.doesNotMatch(await desk(), /celostátní text se změnil/)
  await release.change(subsidies, titled('Dotace nově'))
  await start()
  assert.match(await desk(), /celostátní text se změnil/)
})

test("an office's own version of a form stays, and it compares three texts", async t => {
  const { town, release, start } = await installed(t)
  const { house, klatovy, tomas } = town
  const writer = { accountId: tomas.accountId, name: tomas.name, at: house.clock.now() }
  const owner = { ownerId: klatovy.id, writer }
  const begun = await adaptForm(house.sql, owner, 'stiznost')
  assert.ok(begun.ok)
  await release.change(complaint, titled('Stížnost nově'))
  await start()
  const form = `/sprava/formulare/${begun.value}`
  assert.match(
    (await house.as(tomas).get(form)).text,
    /Sdílený formulář, z něhož vycházíte, se změnil/,
  )
  const comparison = await house.as(tomas).get(`${form}/original`)
  assert.match(comparison.text, /Stížnost nově/)
})

test('a citizen goes on with the version with which they began', async t => {
  const { house, jana } = await openCitizens(t)
  const dogs = 'forms/poplatek-ze-psu'
  const release = await openRelease(t, [dogs])
  await publishContent(house.services, release.folder)
  const form = await beginForm(jana, 'poplatek-ze-psu')
  const [[first, fields], [second]] = Object.entries(janasDog) as [[string, Fields], [string]]
  await form.fill(first, fields)
  await release.change(dogs, titled('Pes nově'))
  house.clock.pass({ hours: 1 })
  const { form: outcomes } = await publishContent(house.services, release.folder)
  assert.equal(outcomes.get('poplatek-ze-psu'), 'next')
  const page = await form.open(second)
  assert.equal(page.status, 200)
  assert.match(page.text, /Stránka 2 z 5 · Ohlášení k místnímu poplatku ze psů/)
})

test('the history says that the product has published, and nobody gets an e-mail', async t => {
  const { town, release, start, as, nameOf } = await installed(t)
  await release.change(complaint, titled('Stížnost nově'))
  await start()
  const name = await nameOf('form', 'stiznost')
  const deeds = await as(tx => listDeeds(tx, name))
  assert.deepEqual(
    deeds.filter(({ version }) => version === 2).map(({ kind, byName }) => `${byName}: ${kind}`),
    ['VIRTUOS: published', 'VIRTUOS: proposed', 'VIRTUOS: begun'],
  )
  await town.house.drainJobs()
  const subjects = (await town.house.letters()).map(({ subject }) => subject)
  assert.doesNotMatch(subjects.join('\n'), /Zveřejněn|Čeká na vás/)
})

/** The portal with one form and one guide of the product, and what the operator may do. */
async function installed(t: TestContext) {
  const town = await openTown(t)
  const { house } = town
  const release = await openRelease(t, [complaint, subsidies])
  const start = (folder = release.folder) => {
    house.clock.pass({ days: 1 })
    return publishContent(house.services, folder)
  }
  await start()
  const as = <Result>(work: (tx: Tx) => Promise<Result>) =>
    within(house.sql, { officeId: operatorId }, work)
  const writer = () => ondrej(house)
  const nameOf = (kind: WorkKind, slug: string) => workOf(house, kind, slug)
  const look = async (kind: WorkKind, slug: string) => {
    const name = await nameOf(kind, slug)
    return as(tx => readWork(tx, name))
  }
  const begun = async (kind: WorkKind, slug: string) => {
    const name = await nameOf(kind, slug)
    await as(tx => reopenWork(tx, name, writer()))
    return name
  }
  return {
    ...{ town, release, start, as, writer, nameOf, look, begun },
    versions: async (kind: WorkKind, slug: string) => (await look(kind, slug)).versions.length,
    async offered(kind: WorkKind, slug: string) {
      const version = await findOffered(house.sql, { kind, slug, at: house.clock.now() })
      return (version?.content as Text | undefined)?.title.cs
    },
    /** Published by a person, with another title. */
    edited: async (kind: WorkKind, slug: string, cs: string) =>
      publishEdited(house, await nameOf(kind, slug), titled(cs)),
    /** The titles of what waits to be compared; null when nothing does. */
    async waiting(kind: WorkKind, slug: string) {
      const name = await nameOf(kind, slug)
      const supply = await as(tx => findSupply(tx, name))
      if (!supply) return null
      const titleIn = (content: unknown) => (content as Text | null)?.title.cs ?? null
      return { base: titleIn(supply.base), content: titleIn(supply.content) }
    },
    async rename(slug: string, to: string) {
      await within(house.owner, { officeId: operatorId }, async tx => {
        await tx`update publishing.works set slug = ${to} where slug = ${slug}`
        await tx`
          update publishing.versions set slug = ${to}, published_by = ${writer().accountId}
          where slug = ${slug}`
      })
    },
  }
}

async function textOf(folder: URL, name: string): Promise<object> {
  return JSON.parse(await readFile(new URL(`${name}.json`, folder), 'utf8'))
}
