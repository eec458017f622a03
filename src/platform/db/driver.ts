import { registerHooks } from 'node:module'

type Mend = readonly [from: string, to: string]

/**
 * What is mended in the text of postgres 3.4.9 as it is loaded.
 *
 * It ends the whole process when a connection dies between two of its writes (porsager/postgres
 * issues 1154 and 1208), and a connection that died with a write in hand never writes again, so
 * that its next query waits for ever (found by `./virtuos test crash`). The statements of one
 * moment leave in one write, since each write wakes the server.
 */
const connectionMends: readonly Mend[] = [
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
  ['if (fn || chunk.length >= 1024)', 'if (fn || chunk.length >= 65536)'],
]

const begin = "sql.unsafe('begin ' + options.replace(/[^a-z ]/ig, ''), [], { onexecute }).execute()"

/** What the driver does when it has written `begin`: whoever waits for that is told. */
const told = '{ onexecute: c => { onexecute(c), held() } }'

/**
 * A transaction marked as `early` does not wait for the answer to its `begin`; statements of any
 * that nobody waited for fail it when the commit that followed them was in vain; and what comes
 * after the end, or after the connection died, is refused instead of running by itself.
 */
const transactionMends: readonly Mend[] = [
  [
    `      await ${begin}
      return await Promise.race([
        scope(connection, fn),
        new Promise((_, reject) => connection.onclose = reject)
      ])`,
    `      let held
      const holding = new Promise(resolve => held = resolve)
      const begun = ${begin.replace('{ onexecute }', told)}
      await (fn.early ? Promise.race([begun, holding]) : begun)
      connection.queue === full && move(connection, reserved)
      return await Promise.race([
        Promise.all([scope(connection, fn), begun]).then(([result]) => result),
        new Promise((_, reject) => connection.onclose = e => { over = true, reject(e) })
      ])`,
  ],
  [
    '      , connection\n      , prepare = null\n',
    '      , connection\n      , prepare = null\n      , over = false\n',
  ],
  [
    '          : await sql`commit`\n',
    `          : await sql\`commit\`
        if (uncaughtError)
          throw uncaughtError
`,
  ],
  [
    '        q.catch(e => uncaughtError || (uncaughtError = e))\n',
    `        q.catch(e => uncaughtError || (uncaughtError = e))
        if (over)
          return q.reject(Errors.connection('CONNECTION_ENDED', options))
        over = q.strings[0] === 'commit' || q.strings[0] === 'rollback'
`,
  ],
]

const mends: Readonly<Record<string, readonly Mend[]>> = {
  '/postgres/src/connection.js': connectionMends,
  '/postgres/src/index.js': transactionMends,
}

/** The driver, mended; throws when its text is another one, so that an upgrade is noticed. */
export async function loadDriver() {
  const hooks = registerHooks({
    load(url, context, next) {
      const loaded = next(url, context)
      const file = Object.keys(mends).find(ending => url.endsWith(ending))
      return file ? { ...loaded, source: mended(String(loaded.source), mends[file]!) } : loaded
    },
  })
  try {
    return (await import('postgres')).default
  } finally {
    hooks.deregister()
  }
}

function mended(text: string, list: readonly Mend[]): string {
  return list.reduce((source, [from, to]) => {
    if (source.split(from).length !== 2) throw new Error('the driver has changed: see driver.ts')
    return source.replace(from, () => to)
  }, text)
}
