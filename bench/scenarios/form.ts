import {
  type Answers,
  checkAll,
  type FormDefinition,
  fieldsHtml,
  journeyOf,
  parsePage,
  readDefinition,
} from '../../src/domains/forms/index.ts'
import { world } from '../../tests/forms/example.ts'
import { largeAnswers, largeForm } from '../../tests/forms/large.ts'
import { resultOf } from '../compare.ts'
import type { Result } from '../result.ts'
import type { Tell } from './index.ts'

/** A step of the largest form may take so long for 95 of 100 people (design, performance). */
const wantedMs = 50
const stepsOfRound = 40
const rounds = 6

/** The page with a hundred rows, and its form filled in whole. */
type Filled = { form: FormDefinition; answers: Answers; sent: Record<string, string> }

/** What a step of a form of 500 questions and 100 rows costs before any query or byte is sent. */
export async function run(tell: Tell): Promise<Result[]> {
  const filled = fillIn()
  const { form, answers, sent } = filled
  tell('drawing the page with a hundred rows')
  const drawn = measure(() => draw(filled))
  tell('checking what was sent of it')
  const checked = measure(() => {
    const parsed = parsePage(form, 'last', sent, answers, world)
    if (parsed.wrong.length > 0) throw new Error(`wrong: ${parsed.wrong[0]?.field}`)
    journeyOf(form, parsed.answers, world)
  })
  tell('checking the whole form before it is sent')
  const whole = measure(() => checkAll(form, answers, world))
  return [
    about('drawing a page of 100 rows, 95 of 100', drawn),
    about('checking a page of 100 rows, 95 of 100', checked),
    about('checking all 500 questions, 95 of 100', whole),
  ]
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
  const found = Array.from({ length: rounds }, () => {
    const times = Array.from({ length: stepsOfRound }, () => {
      const begin = performance.now()
      step()
      return performance.now() - begin
    })
    return times.sort((one, other) => one - other)[Math.floor(stepsOfRound * 0.95)]!
  })
  return found.slice(1)
}

function about(scenario: string, times: readonly number[]): Result {
  const pairs = times.map(ours => ({ ours, limit: wantedMs }))
  return resultOf({ name: 'form', scenario, unit: 'ms', goal: { atMost: 1 } }, pairs)
}
