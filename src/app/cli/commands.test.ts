import assert from 'node:assert/strict'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type TestContext, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { freePort, runVirtuos } from '../../../tests/command.ts'
import { atEnd } from '../../../tests/ending.ts'

const home = fileURLToPath(new URL('../../../', import.meta.url))

const register = path.join(home, 'tests/guides/services.json')

const names = [
  ...['start', 'test', 'bench', 'receipt', 'ledger'],
  ...['import', 'connect', 'reset', 'backup', 'restore', 'pictures'],
]

function emptyFolder(t: TestContext): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'virtuos-command-'))
  chmodSync(folder, 0o711)
  atEnd(t, () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** One clear line and an exit code, nothing else. */
async function assertRefused(run: ReturnType<typeof runVirtuos>, code: number, line: RegExp) {
  const ended = await run.ended()
  assert.match(ended.err, line)
  assert.equal(ended.err.trim().split('\n').length, 1, ended.err)
  assert.equal(ended.code, code)
}

test('help names every command, and every command explains itself', async () => {
  const help = await runVirtuos(['help']).ended()
  assert.equal(help.code, 0)
  for (const name of names) {
    assert.match(help.out, new RegExp(`^  \\./virtuos ${name}`, 'm'))
    const own = await runVirtuos([name, '--help']).ended()
    assert.match(own.out, new RegExp(`^\\./virtuos ${name}`))
    assert.equal(own.code, 0)
  }
})

for (const [words, line] of [
  [['dance'], /there is no command 'dance'; see \.\/virtuos help/],
  [['../etc'], /there is no command/],
  [['ledger', 'burn'], /write \.\/virtuos ledger check/],
  [['start', '--prot', '1'], /Unknown option '--prot'/],
  [['start', '--port', 'many'], /a port is a number from 1 to 65535, not 'many'/],
  [['backup'], /write \.\/virtuos backup DIR/],
  [['import', 'municipalities'], /FILE\.csv/],
  [['connect'], /connect office or connect operator/],
  [['connect', 'operator', 'Ondřej'], /"Name" and --email are needed/],
  [['reset', 'factor'], /write \.\/virtuos reset factor E-MAIL/],
] as [string[], RegExp][]) {
  test(`"${words.join(' ')}" is not understood`, () => assertRefused(runVirtuos(words), 2, line))
}

test('the command works by a link, from anywhere, in a folder with a strange name', async t => {
  const folder = path.join(emptyFolder(t), "Věra's portal")
  mkdirSync(folder)
  symlinkSync(home, path.join(folder, 'house'))
  symlinkSync('house/virtuos', path.join(folder, 'virtuos'))
  const linked = runVirtuos(['ledger', 'burn'], { path: path.join(folder, 'virtuos'), cwd: folder })
  await assertRefused(linked, 2, /ledger check/)
})

test('a port in use is told in one line', async t => {
  const port = await freePort()
  const other = createServer().listen(port, '127.0.0.1')
  atEnd(t, () => other.close())
  const data = path.join(emptyFolder(t), 'data')
  const start = runVirtuos(['start', '--port', String(port), '--data', data])
  await assertRefused(start, 1, new RegExp(`port ${port} on 127\\.0\\.0\\.1 is in use; choose an`))
})

test('a folder that cannot be written is told in one line', async t => {
  const file = path.join(emptyFolder(t), 'file')
  writeFileSync(file, '')
  const port = String(await freePort())
  const start = runVirtuos(['start', '--port', port, '--data', path.join(file, 'data')])
  await assertRefused(start, 1, /cannot write into .*; choose another folder by --data DIR/)
})

test('a folder that the system denies is told in one line, too', async t => {
  const port = String(await freePort())
  const start = ['start', '--port', port, '--data', '/proc/xyz/data']
  const restore = ['restore', emptyFolder(t), '--data', '/proc/xyz']
  for (const words of [start, restore]) {
    const run = runVirtuos(words)
    const stuck = setTimeout(() => run.process.kill('SIGKILL'), 30_000)
    await assertRefused(run, 1, /cannot write into \/proc\/xyz.* \(ENOENT\); choose another folder/)
    clearTimeout(stuck)
  }
})

test('what works on a portal does not make one', async t => {
  const data = path.join(emptyFolder(t), 'data')
  for (const words of [
    ['ledger', 'check'],
    ['backup', path.join(data, '..', 'copy')],
    ['connect', 'operator', 'Ondřej Správný', '--email', 'ondrej.spravny@urad.example'],
    ['reset', 'factor', 'ondrej.spravny@urad.example'],
    ['import', 'services', register],
  ]) {
    await assertRefused(
      runVirtuos([...words, '--data', data]),
      1,
      /there is no portal in .*--data DIR/,
    )
  }
  assert.equal(existsSync(data), false)
})

test('a DATABASE_URL that leads nowhere is told in one line, without its password', async t => {
  const port = String(await freePort())
  const DATABASE_URL = `postgres://virtuos_app:tajne@127.0.0.1:${await freePort()}/virtuos`
  for (const url of [DATABASE_URL, 'not an address']) {
    const env = {
      ...{ DATABASE_URL: url, DATABASE_OWNER_URL: url },
      VIRTUOS_DATA: path.join(emptyFolder(t), 'data'),
    }
    const start = runVirtuos(['start', '--port', port], { env })
    await assertRefused(start, 1, /DATABASE_URL/)
    assert.doesNotMatch(start.said(), /tajne/)
  }
})

test('DATABASE_URL alone is not enough, and says which address is missing', async t => {
  const data = path.join(emptyFolder(t), 'data')
  const env = { DATABASE_URL: 'postgres://virtuos_app@127.0.0.1/virtuos', VIRTUOS_DATA: data }
  const start = runVirtuos(['start', '--port', String(await freePort())], { env })
  await assertRefused(start, 1, /DATABASE_OWNER_URL is needed/)
  assert.equal(existsSync(data), false)
})

test('a mistyped option leads to the help of its command', async () => {
  const { code, err } = await runVirtuos(['start', '--prot', '1']).ended()
  assert.equal(code, 2)
  assert.match(err, /Unknown option '--prot'; see \.\/virtuos start --help/)
})

test('an unsafe portal does not start for real people, and says what to mend', async t => {
  const data = path.join(emptyFolder(t), 'data')
  const port = String(await freePort())
  const env = { VIRTUOS_PRODUCTION: '1' }
  const ended = await runVirtuos(['start', '--port', port, '--data', data], { env }).ended()
  assert.equal(ended.code, 1)
  assert.match(ended.err, /^virtuos: not safe for production: VIRTUOS_BASE_URL must begin with/m)
  assert.equal(existsSync(data), false, 'and makes nothing before')
})
