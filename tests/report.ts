import path from 'node:path'
import type { TestEvent } from 'node:test/reporters'

/** Tells on the terminal what the tests found. */
export type Report = {
  hear(event: TestEvent): void
  /** Prints the sum as the last line; gives the exit code. */
  end(): number
}

/** What takes longer is told with its time. */
const slowMs = 2000

type Finding = Extract<TestEvent, { type: 'test:pass' | 'test:fail' }>

/** Takes the number of files that will run and where to write. */
export function openReport(
  files: number,
  write: (text: string) => void = text => process.stdout.write(text),
): Report {
  const counts = { passed: 0, failed: 0, skipped: 0 }
  const troubles: string[] = []
  const skipped: string[] = []
  let file = ''
  let chatter = ''
  write(`${files} files\n`)

  const find = (event: Finding) => {
    const { data } = event
    const home = path.relative(process.cwd(), data.file ?? '')
    if (home !== file) {
      file = home
      chatter = ''
      write(`\n${file}\n`)
    }
    if (isOnlyAround(event)) return
    const line = `${home}: ${data.name}`
    if (data.skip !== undefined || data.todo !== undefined) {
      counts.skipped += 1
      skipped.push(`${line} (${data.skip || data.todo || 'no reason given'})`)
      write(`  - ${data.name} (skipped)\n`)
    } else if (event.type === 'test:pass') {
      counts.passed += 1
      const ms = data.details.duration_ms
      write(`  ✔ ${data.name}${ms > slowMs ? ` (${(ms / 1000).toFixed(1)} s)` : ''}\n`)
    } else {
      counts.failed += 1
      const why = `${reasonOf(event)}${chatter ? `\n${chatter}` : ''}`
      troubles.push(`✖ ${line}\n${indent(why)}`)
      write(`  ✖ ${data.name}\n${indent(why)}\n`)
    }
  }

  return {
    hear(event) {
      if (event.type === 'test:pass' || event.type === 'test:fail') find(event)
      if (event.type === 'test:diagnostic' && !isSum(event.data.message)) {
        write(`  · ${event.data.message}\n`)
      }
      if (event.type === 'test:stderr') chatter = (chatter + event.data.message).slice(-4000)
    },
    end() {
      if (skipped.length > 0) write(`\nSkipped:\n${skipped.map(line => `  ${line}\n`).join('')}`)
      if (troubles.length > 0) write(`\nFailed:\n${troubles.join('\n')}\n`)
      const { passed, failed } = counts
      write(`\n${passed} passed, ${failed} failed, ${counts.skipped} skipped\n`)
      return failed > 0 || passed === 0 ? 1 : 0
    },
  }
}

/** What the runner itself says at the end of each file. */
function isSum(message: string): boolean {
  return /^(tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) /.test(message)
}

/** Suites, and tests that failed only because one inside them did, are no findings themselves. */
function isOnlyAround({ type, data }: Finding): boolean {
  if (data.details.type === 'suite') return type === 'test:pass' || hasFailedInside(data.details)
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
