import { after, test } from 'node:test'
import { pathToFileURL } from 'node:url'

/** Whoever leaves something open at the end is told of it after so long, instead of hanging. */
const patienceMs = 15_000

/**
 * Test files one after another in one process, given as its arguments: what they share is read and
 * compiled once, which takes longer than most of the tests. Each file is a test of its own, so that
 * what it opened is closed before the next one begins.
 */
for (const file of process.argv.slice(2)) {
  test(file, async t => {
    const read = import(pathToFileURL(file).href)
    // Its first test waits for its last line, as if it were alone.
    t.before(() => read)
    await read
  })
}

after(() => {
  const tell = () => {
    console.error(`left open: ${process.getActiveResourcesInfo().join(', ')}`)
    process.exit(1)
  }
  setTimeout(tell, patienceMs).unref()
})
