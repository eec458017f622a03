import assert from 'node:assert/strict'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type TestContext, test } from 'node:test'
import { Worker } from 'node:worker_threads'
import { makeFolder } from './folders.ts'

const choice = { other: '--data DIR', mode: 0o700 }

function above(t: TestContext): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'virtuos-folders-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** What each of two who are let go together says of making a folder; empty when it is made. */
async function madeTogether(folder: string): Promise<string[]> {
  const gate = new SharedArrayBuffer(4)
  const code = `
    const { parentPort, workerData: { module, folder, choice, gate } } = require('worker_threads')
    import(module).then(({ makeFolder }) => {
      parentPort.postMessage('ready')
      Atomics.wait(new Int32Array(gate), 0, 0)
      try { makeFolder(folder, choice); parentPort.postMessage('') }
      catch (error) { parentPort.postMessage(error.message) }
    })`
  const module = new URL('./folders.ts', import.meta.url).href
  const workerData = { module, folder, choice, gate }
  const both = [1, 2].map(() => new Worker(code, { eval: true, workerData }))
  await Promise.all(both.map(one => once(one, 'message')))
  const said = both.map(one => once(one, 'message'))
  Atomics.store(new Int32Array(gate), 0, 1)
  Atomics.notify(new Int32Array(gate), 0)
  return (await Promise.all(said)).map(([words]) => words as string)
}

test('two starts at once make the same new folder, and both go on', async t => {
  const folder = path.join(above(t), ...Array.from({ length: 200 }, (_, at) => `d${at}`))
  assert.deepEqual(await madeTogether(folder), ['', ''])
  assert.ok(existsSync(folder))
})

test('a folder that cannot be made is told with the way to choose another', t => {
  const file = path.join(above(t), 'letter.txt')
  writeFileSync(file, 'not a folder')
  const said = /cannot write into .* \((ENOTDIR|EACCES)\); choose another folder by --data DIR/
  assert.throws(() => makeFolder(path.join(file, 'data'), choice), said)
  assert.throws(() => makeFolder('/proc/virtuos/data', choice), /cannot write into/)
})
