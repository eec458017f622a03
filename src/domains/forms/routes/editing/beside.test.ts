import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { chained } from '../../../../../tests/forms/chained.ts'
import {
  ask,
  desk,
  facts,
  imported,
  proposed,
  started,
  upload,
  words,
} from '../../../../../tests/forms/clerk.ts'
import { dogForm } from '../../../../../tests/forms/example.ts'
import { openTown } from '../../../../../tests/town.ts'
import { openThreads, type Threads } from '../../../../platform/threads/index.ts'
import { judging, reading, walking } from '../../rules/beside.ts'
import { judge } from '../../rules/editing/judging.ts'
import { readDefinition } from '../../rules/reading/index.ts'

const unchecked = /Formulář se nepodařilo zkontrolovat celý/

/** The town with Alena at her desk; tells which work is begun beside, and lets it be watched. */
async function openDesk(t: TestContext) {
  const town = await openTown(t)
  const begun: string[] = []
  const asking: string[] = []
  const { services } = town.house
  let onBegin = (_: string) => {}
  let held = Promise.resolve()
  const watched = (threads: Threads, whose = ''): Threads => ({
    ...threads,
    lineOf: whose => watched(threads.lineOf(whose), whose),
    async run(task, input) {
      const outcome = threads.run(task, input)
      begun.push(task.name)
      asking.push(whose)
      onBegin(task.name)
      await held
      return outcome
    },
  })
  services.threads = watched(services.threads)
  return {
    ...town,
    clerk: town.house.as(town.alena),
    begun,
    asking,
    /** Resolves when work of this name begins. */
    beginning: (name: string) =>
      new Promise<void>(resolve => {
        onBegin = one => one === name && resolve()
      }),
    /** Keeps all answers back until it is called off. */
    hold() {
      const { promise, resolve } = Promise.withResolvers<void>()
      held = promise
      return resolve
    },
    /** From now on no thread has so much time, or memory. */
    limit(limits: Parameters<typeof openThreads>[1]) {
      const threads = openThreads(services.log, limits)
      t.after(() => threads.close())
      services.threads = watched(threads)
    },
  }
}

test('while the largest form is checked, the portal answers everybody else', async t => {
  const { house, clerk, beginning } = await openDesk(t)
  const form = await imported(clerk, chained(100, 20))
  const [came, begins]: [string[], Promise<void>] = [[], beginning('judging')]
  const checked = clerk.get(form).then(reply => {
    came.push('the check')
    return reply
  })
  await begins
  const home = await house.as(null).get('/')
  came.push('a page')
  assert.equal(home.status, 200)
  assert.equal((await checked).status, 200)
  assert.deepEqual(came, ['a page', 'the check'])
})

test('beside, a form is judged as it is judged by itself', async t => {
  const { house } = await openTown(t)
  const broken = { ...chained(12, 4), title: { cs: 'Velký' }, law: [] }
  for (const form of [dogForm, chained(60, 20), broken]) {
    const { threads } = house.services
    const judged = await threads.run(judging, { form })
    assert.deepEqual(judged, { ok: true, value: judge(form) })
    const text = JSON.stringify(form)
    assert.deepEqual(await threads.run(reading, text), { ok: true, value: readDefinition(text) })
    const walks = await threads.run(walking, { form, today: '2026-11-21', most: 3 })
    assert.ok(walks.ok && walks.value.length > 0)
  }
})

test('what was said of a form is said again without going through it', async t => {
  const { clerk, begun, house, ivana } = await openDesk(t)
  const form = await imported(clerk, { ...dogForm, law: ['§ 1 zák. č. 128/2000 Sb.'] })
  begun.length = 0
  const both = await Promise.all([clerk.get(form), house.as(ivana).get(form)])
  await clerk.get(form)
  assert.deepEqual(begun, ['judging'], 'two who ask at once wait for one answer')
  for (const { text } of both) assert.match(text, /Do zveřejnění zbývá/)
})

test('the ways through a form are looked for once, however often it is previewed', async t => {
  const { clerk, begun, house, ivana } = await openDesk(t)
  const form = await imported(clerk, { ...dogForm, law: ['§ 3 zák. č. 1/2000 Sb.'] })
  begun.length = 0
  const first = await clerk.get(`${form}/nahled`)
  assert.match(first.text, /cesta\.1/)
  await house.as(ivana).get(`${form}/nahled`)
  assert.equal((await clerk.post(`${form}/nahled`, { _jdi: 'cesta.1' })).status, 200)
  assert.deepEqual(begun, ['walking'])
})

test('work beside stands in the line of whoever asks for it', async t => {
  const { clerk, alena, ivana, asking, house } = await openDesk(t)
  const form = await imported(clerk, dogForm)
  await house.as(ivana).get(`${form}/nahled`)
  assert.deepEqual(new Set(asking), new Set([alena.accountId, ivana.accountId]))
})

test('many previews of one clerk wait for one another; another clerk gets theirs', async t => {
  const { clerk, house, ivana, hold, begun } = await openDesk(t)
  const form = await imported(clerk, { ...dogForm, law: ['§ 4 zák. č. 1/2000 Sb.'] })
  const another = await imported(house.as(ivana), { ...dogForm, law: ['§ 2 zák. č. 1/2000 Sb.'] })
  begun.length = 0
  const letGo = hold()
  const many = Array.from({ length: 9 }, () => clerk.get(`${form}/nahled`))
  const other = house.as(ivana).get(`${another}/nahled`)
  const refused = await Promise.all((await firstOf(many, 3)).map(reply => reply.status))
  assert.deepEqual(refused, [429, 429, 429])
  for (let times = 0; begun.length < 2 && times < 1000; times++) await pause(5)
  assert.deepEqual(begun, ['walking', 'walking'], 'one for each of the two')
  letGo()
  assert.equal((await other).status, 200)
  const statuses = (await Promise.all(many)).map(reply => reply.status)
  assert.equal(statuses.filter(status => status === 200).length, 6)
})

/** Those that come first of what was asked for. */
async function firstOf<Reply>(asked: Promise<Reply>[], count: number): Promise<Reply[]> {
  const came: Reply[] = []
  const { promise, resolve } = Promise.withResolvers<void>()
  for (const one of asked) void one.then(reply => came.push(reply) === count && resolve())
  await promise
  return came.slice(0, count)
}

test('a form on whose check a thread dies is not published, and can be checked again', async t => {
  const { clerk, limit, house } = await openDesk(t)
  const form = await started(clerk)
  await proposed(clerk, form)
  await clerk.post(`${form}/vraceni`, { revize: '4', poznamka: 'Ještě ne.' })
  const title = { cs: 'Jiný', en: 'Another', de: 'Ein anderes' }
  const text = JSON.parse((await clerk.get(`${form}/formular.json`)).text) as object
  await upload(clerk, `${form}/soubor`, { ...text, title }, { revize: '5' })
  limit({ memoryMb: 4 })
  const page = await clerk.get(form)
  assert.equal(page.status, 200)
  assert.match(page.text, unchecked)
  assert.equal((await clerk.post(`${form}/navrh`, { revize: '6' })).status, 422)
  assert.equal((await house.as(null).get('/')).status, 200)
  const deaths = house.logged.filter(({ event }) => event === 'thread died')
  assert.ok(deaths.length >= 2)
  limit({})
  assert.doesNotMatch((await clerk.get(form)).text, unchecked)
  assert.equal((await clerk.post(`${form}/navrh`, { revize: '6' })).status, 303)
})

test('a file that is read without end is refused, in every language', async t => {
  const { clerk, limit } = await openDesk(t)
  const form = await imported(clerk, dogForm)
  limit({ patienceMs: 1 })
  for (const [prefix, said] of [
    ['', /nepodařilo přečíst celý/],
    ['/en', /could not be read whole/],
    ['/de', /nicht vollständig gelesen/],
  ] as const) {
    for (const address of [`${desk}/nacteni`, `${form}/soubor`]) {
      const reply = await upload(clerk, `${prefix}${address}`, dogForm, { revize: '1' })
      assert.equal(reply.status, 422, address)
      assert.match(reply.text, said)
    }
  }
})

test('a preview whose ways are not found in time is shown without them', async t => {
  const { clerk, limit } = await openDesk(t)
  const form = await imported(clerk, { ...dogForm, law: ['§ 5 zák. č. 1/2000 Sb.'] })
  limit({ patienceMs: 1 })
  const preview = await clerk.get(`${form}/nahled`)
  assert.equal(preview.status, 200)
  assert.match(preview.text, /Cesty formulářem se nepodařilo projít/)
  assert.equal((await clerk.post(`${form}/nahled`, { _jdi: 'cesta.0' })).status, 200)
})

test('what was changed while it was judged is not proposed by that judgement', async t => {
  const { clerk, house, ivana, beginning, hold } = await openDesk(t)
  const form = await started(clerk)
  await ask(clerk, form, 1)
  const colour = { do: '/pages/0', druh: 'text', revize: '2', ...words('label', 'Barva psa') }
  assert.equal((await clerk.post(`${form}/otazka`, colour)).status, 303)
  await facts(clerk, form, 3)
  const [begins, letGo] = [beginning('judging'), hold()]
  const proposal = clerk.post(`${form}/navrh`, { revize: '5' })
  await begins
  // Whoever would propose by the revision of the change, made while the older form is judged.
  const question = { do: '/pages/0', druh: 'text', 'label.cs': 'Bez překladu', revize: '4' }
  assert.equal((await house.as(ivana).post(`${form}/otazka`, question)).status, 303)
  letGo()
  assert.equal((await proposal).status, 409)
})
