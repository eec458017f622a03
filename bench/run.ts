import { parseArgs } from 'node:util'
import { describeMachine, measureCalm, whyNotJudge } from './machine.ts'
import { lineOf, type Result } from './result.ts'
import { type Scenario, scenarios } from './scenarios/index.ts'

/**
 * Runs measurements by name; without one it lists them.
 *
 * Takes what stands behind `./virtuos bench`; gives 0 when every goal holds, 1 when one does not
 * or the machine was too restless to judge, 2 when a name is unknown.
 */
export async function run(words: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: words,
    options: { json: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  if (positionals.length === 0) return list()
  const wanted = positionals[0] === 'all' ? Object.keys(scenarios) : positionals
  const unknown = wanted.filter(name => !Object.hasOwn(scenarios, name))
  if (unknown.length > 0) {
    process.stderr.write(`virtuos: there is no measurement '${unknown[0]}'; see ./virtuos bench\n`)
    return 2
  }
  if (!values.json) process.stdout.write(`${await describeMachine()}\n`)
  const results: Result[] = []
  for (const name of wanted) results.push(...(await runOne(name, scenarios[name]!, values.json)))
  return results.every(result => result.holds === true) ? 0 : 1
}

function list(): number {
  for (const [name, { about }] of Object.entries(scenarios))
    process.stdout.write(`${name.padEnd(10)} ${about}\n`)
  return 0
}

async function runOne(name: string, scenario: Scenario, json: boolean): Promise<Result[]> {
  const tell = (step: string) => void (json || process.stderr.write(`${name}: ${step}\n`))
  const before = await measureCalm()
  const measured = await scenario.run(tell)
  const refusal = whyNotJudge(before, await measureCalm())
  if (refusal) process.stderr.write(`${name}: not judged, ${refusal}\n`)
  const results = refusal ? measured.map(result => ({ ...result, holds: null })) : measured
  for (const result of results)
    process.stdout.write(`${json ? JSON.stringify(result) : lineOf(result)}\n`)
  return results
}
