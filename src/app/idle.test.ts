import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const serve = new URL('./serve.ts', import.meta.url).href
const pdf = new URL('../platform/pdf/write.ts', import.meta.url).href

/** What a fresh process has in hand after it imported these modules and did this. */
async function inFreshProcess(modules: string[], deed = ''): Promise<string> {
  const script = `
    import { createRequire } from 'node:module'
    const [door] = await Promise.all(${JSON.stringify(modules)}.map(name => import(name)))
    ${deed}
    const read = Object.keys(createRequire(${JSON.stringify(serve)}).cache)
    console.log(read.filter(path => /pdfkit|pkijs/.test(path)).length > 0 ? 'read' : 'unread')`
  const words = ['--input-type=module', '--eval', script]
  const cwd = fileURLToPath(new URL('../../', import.meta.url))
  return (await promisify(execFile)(process.execPath, words, { cwd })).stdout.trim()
}

test('a portal that made no document yet has not read the library that makes them', async () => {
  assert.equal(await inFreshProcess([serve]), 'unread')
})

test('the first document reads it', async () => {
  const asked = `{ title: 'Potvrzení', lang: 'cs', author: 'Klatovy', blocks: [] }`
  assert.equal(await inFreshProcess([pdf], `await door.writePdf(${asked})`), 'read')
})
