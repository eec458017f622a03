import { globSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { run } from 'node:test'
import { parseArgs } from 'node:util'
import { stopTestCluster } from './cluster.ts'
import { openReport, type Report } from './report.ts'

/** A file that takes longer hangs; every page as every role takes minutes on a busy machine. */
const fileTimeoutMs = 30 * 60_000

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

async function runFiles(files: string[], concurrency: number, report: Report): Promise<void> {
  if (files.length === 0) return
  const events = run({ files, concurrency, timeout: fileTimeoutMs })
  for await (const event of events) report.hear(event)
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
