import {
  type Answers,
  checkAll,
  type FormDefinition,
  fieldsHtml,
  journeyOf,
  parsePage,
  readDefinition,
} from '../../src/domains/forms/index.ts'
import { newId } from '../../src/foundation/ids.ts'
import { publishForm } from '../../tests/filling.ts'
import { world } from '../../tests/forms/example.ts'
import { largeAnswers, largeForm } from '../../tests/forms/large.ts'
import { type Citizen, connectOffices, registerCitizens } from '../citizens.ts'
import { resultOf } from '../compare.ts'
import { form as post } from '../letters.ts'
import { type Call, send } from '../load.ts'
import { openPortal, type Portal } from '../portal.ts'
import type { Result } from '../result.ts'
import type { Tell } from '../tell.ts'

/** A step of the largest form may take so long for 95 of 100 people (design, performance). */
const wantedMs = 50
const stepsOfRound = 40
const roundsInAll = 6

/** The page with a hundred rows, and its form filled in whole. */
type Filled = { form: FormDefinition; answers: Answers; sent: Record<string, string> }

/** What a step of a form of 500 questions and 100 rows costs: by itself, then as it is served. */
export async function run(tell: Tell): Promise<Result[]> {
  const filled = fillIn()
  const { form, answers, sent } = filled
  tell('drawing and checking, without a query or a byte sent')
  const drawn = measure(() => draw(filled))
  const checked = measure(() => {
    const parsed = parsePage(form, 'last', sent, answers, world)
    if (parsed.wrong.length > 0) throw new Error(`wrong: ${parsed.wrong[0]?.field}`)
    journeyOf(form, parsed.answers, world)
  })
  const whole = measure(() => checkAll(form, answers, world))
  return [
    about('drawing a page of 100 rows, 95 of 100', drawn),
    about('checking a page of 100 rows, 95 of 100', checked),
    about('checking all 500 questions, 95 of 100', whole),
    ...(await served(filled, tell)),
  ]
}

/** The same page as a citizen gets it and sends it, over a connection and with its queries. */
async function served(filled: Filled, tell: Tell): Promise<Result[]> {
  const portal = await openPortal({ worker: false })
  try {
    await connectOffices(portal)
    const [citizen] = await registerCitizens(portal, 1)
    const { sql } = portal.services
    await publishForm({ sql, clock: { now: () => new Date() } }, filled.form)
    tell('the same page over a connection')
    const draft = await begin(portal, citizen!, filled)
    const got = await measureCalls(() => draft.get())
    const passed = await measureCalls(() => draft.pass())
    return [
      about('the page of 100 rows as served, 95 of 100', got),
      about('the page of 100 rows sent and saved, 95 of 100', passed),
    ]
  } finally {
    await portal.close()
  }
}

/** A draft with everything answered; each call gives its milliseconds. */
async function begin(portal: Portal, citizen: Citizen, { form, answers, sent }: Filled) {
  const { address, root } = portal
  const headers = { cookie: citizen.cookie, 'sec-fetch-site': 'same-origin' }
  const ask = async (call: Call, status: number) => {
    const reply = await send(address, call)
    if (reply.status !== status) throw new Error(`${call.path} answers ${reply.status}`)
    return reply
  }
  const beginning = { urad: 'klatovy', _key: newId(), znovu: '1' }
  const begun = await ask(post(`/podani/formular/${form.slug}`, beginning, headers), 303)
  const path = `${new URL(begun.headers.location ?? '', address).pathname}/last`
  await root`
    update submissions.fillings
    set answers = ${root.json(answers as never)}, passed = ${form.pages.map(page => page.name)}`
  const page = async () => ask({ path, headers }, 200)
  return {
    get: async () => (await page()).took,
    pass: async () => {
      const seen = /name="verze" value="(\d+)"/.exec((await page()).body.toString())?.[1] ?? ''
      return (await ask(post(path, { ...sent, verze: seen }, headers), 303)).took
    },
  }
}

function fillIn(): Filled {
  const read = readDefinition(largeForm())
  if (!read.ok) throw new Error(`the form is refused: ${read.faults[0]?.code}`)
  const { form } = read
  const answers = largeAnswers(form)
  const fields = form.pages.at(-1)!.fields.filter(field => field.kind !== 'group')
  const typed = fields.map(({ name }) => [name, typedOf(answers[name])])
  const rows = (answers.items as Record<string, unknown>[]).flatMap((row, at) =>
    Object.entries(row).map(([name, value]) => [`items.${at}.${name}`, typedOf(value)]),
  )
  return {
    form,
    answers,
    sent: { ...Object.fromEntries([...typed, ...rows]), 'items.rows': '100' },
  }
}

function typedOf(value: unknown): string {
  return value === true ? 'yes' : String(value ?? '')
}

function draw({ form, answers }: Filled): string {
  journeyOf(form, answers, world)
  return String(fieldsHtml('cs', form, 'last', { answers, world }))
}

/** The 95th percentile of each round but the first. */
function measure(step: () => unknown): number[] {
  const rounds = Array.from({ length: roundsInAll }, () =>
    Array.from({ length: stepsOfRound }, () => {
      const begin = performance.now()
      step()
      return performance.now() - begin
    }),
  )
  return rounds.slice(1).map(late)
}

/** The same of calls, each of which tells how long it took. */
async function measureCalls(call: () => Promise<number>): Promise<number[]> {
  const found: number[] = []
  for (let round = 0; round < roundsInAll; round++) {
    const times: number[] = []
    while (times.length < stepsOfRound) times.push(await call())
    if (round > 0) found.push(late(times))
  }
  return found
}

function late(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length * 0.95)]!
}

function about(scenario: string, times: readonly number[]): Result {
  const pairs = times.map(ours => ({ ours, limit: wantedMs }))
  return resultOf({ name: 'form', scenario, unit: 'ms', goal: { atMost: 1 } }, pairs)
}
