import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openProgress } from './progress.ts'

function drawInto(isTTY: boolean) {
  let drawn = ''
  const out = { isTTY, write: (text: string) => (drawn += text) } as unknown as NodeJS.WriteStream
  return { progress: openProgress('Copying', out), drawn: () => drawn }
}

test('on a terminal one line grows and goes away', () => {
  const { progress, drawn } = drawInto(true)
  progress.at(15, 30)
  assert.match(drawn(), /^\r\x1b\[KCopying \[#{15}\.{15}\] 15 of 30$/)
  progress.at(30, 30)
  assert.match(drawn(), /\[#{30}\] 30 of 30$/)
  progress.end()
  assert.match(drawn(), /\r\x1b\[K$/)
})

test('in a file a line comes now and then', () => {
  const { progress, drawn } = drawInto(false)
  for (let done = 1; done <= 1000; done++) progress.at(done, 1000)
  progress.end()
  assert.equal(drawn(), `Copying [${'.'.repeat(30)}] 1 of 1000\n`)
})

test('nothing to do is done', () => {
  const { progress, drawn } = drawInto(true)
  progress.at(0, 0)
  assert.match(drawn(), /\[#{30}\] 0 of 0$/)
})
