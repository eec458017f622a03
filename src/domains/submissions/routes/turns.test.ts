import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { attach, begin, filePart, openCitizens, smallPdf } from '../../../../tests/citizens.ts'
import { turnsOf } from '../../../../tests/turns.ts'

const { jana } = await openCitizens({ after })

async function sendOne(): Promise<{ attaching: number; sending: number }> {
  const id = await begin(jana.client)
  const attaching = await turnsOf(() => attach(jana.client, id, filePart('plánek.pdf', smallPdf)))
  const { text } = await jana.client.get(`/podani/${id}/kontrola`)
  const verze = /name="verze" value="(\d+)"/.exec(text)?.[1] ?? ''
  const sending = await turnsOf(() => jana.client.post(`/podani/${id}/odeslani`, { verze }))
  return { attaching, sending }
}

test('a letter with a file is attached and sent in six turns to the database', async () => {
  const turns: Awaited<ReturnType<typeof sendOne>>[] = []
  // Each connection asks once more about a statement that it meets for the first time.
  for (let round = 0; round < 30; round++) turns.push(await sendOne())
  // The session costs one more of each; tests seat their callers without one.
  assert.equal(Math.min(...turns.map(({ attaching }) => attaching)), 2)
  assert.equal(Math.min(...turns.map(({ sending }) => sending)), 4)
})
