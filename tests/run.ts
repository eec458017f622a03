import { globSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { run } from 'node:test'
import { parseArgs } from 'node:util'
import { stopTestCluster } from './cluster.ts'
import { openReport, type Report } from './report.ts'

/** A process that takes longer hangs; every page as every role takes minutes on a busy machine. */
const patienceMs = 30 * 60_000

/** So many files share a process at most; few enough that the last ones are not waited for. */
const filesOfABatch = 12

/** What takes longest begins first, each by itself, so that no processor waits at the end. */
const longest =
  /(hostile|probes|axe|form-editing|guide-editing|keeping|builder|cli\/start)\.test\.ts$/

/** All test files of the house whose path holds one of the words (all when there is none). */
function wantedFiles(words: readonly string[]): string[] {
  const all = globSync('{src,sim,bench,public,tests}/**/*.test.ts').sort()
  return words.length === 0 ? all : all.filter(path => words.some(word => path.includes(word)))
}

/** Whatever kills and counts needs the whole machine and its clock. */
const isAlone = (path: string): boolean => path.startsWith('tests/crash/')

/** A browser and its portal need a processor of their own: they are not mixed with others. */
const hasBrowser = (path: string): boolean =>
  /openBrowser|playwright/.test(readFileSync(path, 'utf8'))

/** The files as processes run them, in the order in which they begin. */
function batchesOf(files: readonly string[], lanes: number): string[][] {
  const batches = files.filter(path => longest.test(path)).map(path => [path])
  const others = files.filter(path => !longest.test(path))
  const size = Math.min(filesOfABatch, Math.ceil(others.length / (4 * lanes)))
  for (let from = 0; from < others.length; from += size) {
    batches.push(others.slice(from, from + size))
  }
  return batches
}

async function runFiles(files: string[], lanes: number, report: Report): Promise<void> {
  const batches = batchesOf(files, lanes)
  const lane = async () => {
    for (let batch = batches.shift(); batch; batch = batches.shift()) {
      await runBatch(batch, report)
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}

async function runBatch(files: string[], report: Report): Promise<void> {
  const batch = report.openBatch(files)
  const events = run({ files: ['tests/batch.ts'], argv: files, timeout: patienceMs })
  for await (const event of events) batch.hear(event)
  batch.end()
}

/** What is set for a real portal must not reach the tests. */
function forgetSettings(kills: string | undefined): void {
  for (const name of Object.keys(process.env)) {
    if (/^(VIRTUOS_|DATABASE_)/.test(name)) delete process.env[name]
  }
  if (kills !== undefined) process.env.VIRTUOS_KILLS = kills
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { kills: { type: 'string' } },
    allowPositionals: true,
  })
  forgetSettings(values.kills)
  const files = wantedFiles(positionals)
  if (files.length === 0) {
    console.error(
      `no test file has ${positionals.join(' or ')} in its path; see ./virtuos test --help`,
    )
  }
  const report = openReport(files.length)
  const alone = files.filter(isAlone)
  const browsers = files.filter(path => !isAlone(path) && hasBrowser(path))
  const others = files.filter(path => !alone.includes(path) && !browsers.includes(path))
  const atOnce = Math.min(2, availableParallelism())
  await runFiles(others, atOnce, report)
  await runFiles(browsers, atOnce, report)
  await runFiles(alone, 1, report)
  await stopTestCluster()
  return report.end()
}

process.exitCode = await main()
