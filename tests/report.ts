import type { TestEvent } from 'node:test/reporters'

/** Tells on the terminal what the tests found. */
export type Report = {
  /** For the files that one process runs; what is found in a file is told when it is done. */
  openBatch(files: readonly string[]): BatchReport
  /** Prints the sum as the last line; gives the exit code. */
  end(): number
}

export type BatchReport = {
  /** Takes what the runner says of a process of `batch.ts`, in its order. */
  hear(event: TestEvent): void
  /** The process is gone: a file that it did not come to has failed. */
  end(): void
}

/** What longer tests take is told. */
const slowMs = 2000

type Finding = Extract<TestEvent, { type: 'test:pass' | 'test:fail' }>

type Sum = {
  counts: { passed: number; failed: number; skipped: number }
  troubles: string[]
  skipped: string[]
  write(text: string): void
}

/** Takes the number of files that will run and where to write. */
export function openReport(
  files: number,
  write: (text: string) => void = text => process.stdout.write(text),
): Report {
  const sum: Sum = {
    ...{ counts: { passed: 0, failed: 0, skipped: 0 }, troubles: [], skipped: [] },
    write,
  }
  write(`${files} files\n`)
  return {
    openBatch: names => openBatch(sum, names),
    end() {
      const { skipped, troubles } = sum
      if (skipped.length > 0) write(`\nSkipped:\n${skipped.map(line => `  ${line}\n`).join('')}`)
      if (troubles.length > 0) write(`\nFailed:\n${troubles.join('\n')}\n`)
      const { passed, failed } = sum.counts
      write(`\n${passed} passed, ${failed} failed, ${sum.counts.skipped} skipped\n`)
      return failed > 0 || passed === 0 ? 1 : 0
    },
  }
}

function openBatch(sum: Sum, files: readonly string[]): BatchReport {
  const waiting = new Set(files)
  let told: string[] = []
  let chatter = ''

  /** Tells what was gathered of one file, together, since two processes speak at once. */
  const tell = (file: string) => {
    waiting.delete(file)
    if (told.length > 0) sum.write(`\n${file}\n${told.join('')}`)
    told = []
    chatter = ''
  }
  return {
    hear(event) {
      if (event.type === 'test:stderr') chatter = (chatter + event.data.message).slice(-4000)
      if (event.type === 'test:diagnostic' && !isSum(event.data.message)) {
        told.push(`  · ${event.data.message}\n`)
      }
      if (event.type !== 'test:pass' && event.type !== 'test:fail') return
      const isFile = event.data.nesting === 0
      const file = isFile ? event.data.name : [...waiting][0]!
      if (!isOnlyAround(event, isFile)) told.push(find(sum, file, event, chatter))
      if (isFile) tell(file)
    },
    end() {
      for (const file of [...waiting]) {
        told.push(fail(sum, file, 'the whole file', `its process ended before it\n${chatter}`))
        tell(file)
      }
    },
  }
}

/** Counts one test of a file; gives the line that tells of it. */
function find(sum: Sum, file: string, event: Finding, chatter: string): string {
  const { data } = event
  if (data.skip !== undefined || data.todo !== undefined) {
    sum.counts.skipped += 1
    sum.skipped.push(`${file}: ${data.name} (${data.skip || data.todo || 'no reason given'})`)
    return `  - ${data.name} (skipped)\n`
  }
  if (event.type === 'test:fail') {
    return fail(sum, file, data.name, `${reasonOf(event)}${chatter ? `\n${chatter}` : ''}`)
  }
  sum.counts.passed += 1
  const ms = data.details.duration_ms
  return `  ✔ ${data.name}${ms > slowMs ? ` (${(ms / 1000).toFixed(1)} s)` : ''}\n`
}

function fail(sum: Sum, file: string, name: string, why: string): string {
  sum.counts.failed += 1
  sum.troubles.push(`✖ ${file}: ${name}\n${indent(why)}`)
  return `  ✖ ${name}\n${indent(why)}\n`
}

/** What the runner itself says at the end of each file. */
function isSum(message: string): boolean {
  return /^(tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) /.test(message)
}

/**
 * Files, suites, and tests that failed only because one inside them did, are no findings
 * themselves; a file that could not be read, or not be left, is.
 */
function isOnlyAround({ type, data }: Finding, isFile: boolean): boolean {
  if (isFile || data.details.type === 'suite') {
    return type === 'test:pass' || hasFailedInside(data.details)
  }
  return type === 'test:fail' && hasFailedInside(data.details)
}

function hasFailedInside(details: object): boolean {
  const { error } = details as { error?: { failureType?: string } }
  return error?.failureType === 'subtestsFailed'
}

function reasonOf(event: Finding): string {
  const { error } = event.data.details as { error?: Error & { cause?: unknown } }
  const cause = error?.cause ?? error
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
}

function indent(text: string): string {
  return text.replace(/^/gm, '      ').replace(/\s+$/, '')
}
