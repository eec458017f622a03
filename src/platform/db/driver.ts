import { registerHooks } from 'node:module'

/**
 * postgres 3.4.9 ends the whole process when a connection dies between two of its writes
 * (porsager/postgres issues 1154 and 1208), and a connection that died with a write in hand never
 * writes again, so that its next query waits for ever (found by `./virtuos test crash`). Until the
 * library is mended, both are mended in its text as it is loaded.
 */
const mends: readonly [string, string][] = [
  [
    'function nextWrite(fn) {\n',
    `function nextWrite(fn) {
    if (socket === null) {
      nextWriteTimer !== null && clearImmediate(nextWriteTimer)
      chunk = nextWriteTimer = null
      error(Errors.connection('CONNECTION_CLOSED', options))
      return false
    }
`,
  ],
  [
    'incomings = null\n    clearImmediate(nextWriteTimer)\n',
    'incomings = null\n    clearImmediate(nextWriteTimer)\n    chunk = nextWriteTimer = null\n',
  ],
]

/** The driver, mended; throws when its text is another one, so that an upgrade is noticed. */
export async function loadDriver() {
  const hooks = registerHooks({
    load(url, context, next) {
      const loaded = next(url, context)
      if (!url.endsWith('/postgres/src/connection.js')) return loaded
      return { ...loaded, source: mended(String(loaded.source)) }
    },
  })
  try {
    return (await import('postgres')).default
  } finally {
    hooks.deregister()
  }
}

function mended(text: string): string {
  return mends.reduce((source, [from, to]) => {
    if (source.split(from).length !== 2) throw new Error('the driver has changed: see driver.ts')
    return source.replace(from, to)
  }, text)
}
