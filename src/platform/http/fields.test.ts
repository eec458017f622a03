import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anyone, openBareSite } from '../../../tests/bare-site.ts'
import { path } from '../../foundation/path.ts'
import { formLimitBytes, readFields } from './fields.ts'
import { post, seeOther } from './index.ts'

const sameOrigin = { 'sec-fetch-site': 'same-origin' }

test('a name that is sent several times gives a list, in its order', () => {
  assert.deepEqual({ ...readFields('a=1&b=2&a=3&a=4') }, { a: ['1', '3', '4'], b: '2' })
})

test('one name as often as a body can hold it holds up nobody', () => {
  const begin = performance.now()
  const fields = readFields('a=&'.repeat(formLimitBytes / 3))
  assert.ok(fields.a!.length > 300_000)
  assert.ok(performance.now() - begin < 3000)
})

test('two thousand fields with a file come whole, an endless page is refused', async t => {
  let fields = 0
  const route = post(path('/otazky'), { ...anyone, upload: true }, async visit => {
    for await (const part of visit.parts()) {
      if (part.kind === 'field') fields += 1
      else for await (const _ of part.stream);
    }
    return seeOther(visit, '/')
  })
  const site = await openBareSite([route])
  t.after(() => site.close())
  const send = async (count: number, text: string) => {
    const part = `--x\r\ncontent-disposition: form-data; name="a"\r\n\r\n${text}\r\n`
    const file = '--x\r\ncontent-disposition: form-data; name="f"; filename="a.txt"\r\n\r\nx\r\n'
    const answer = await site.inject({
      method: 'POST',
      url: '/otazky',
      headers: { ...sameOrigin, 'content-type': 'multipart/form-data; boundary=x' },
      payload: `${part.repeat(count)}${file}--x--\r\n`,
    })
    return answer.statusCode
  }
  assert.equal(await send(2000, 'odpověď'), 303)
  assert.equal(fields, 2000)
  assert.equal(await send(20_000, 'a'), 413)
  assert.equal(await send(20, 'a'.repeat(90_000)), 413)
})
