import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, test } from 'node:test'
import { inflateSync } from 'node:zlib'
import {
  attach,
  begin,
  filePart,
  markOn,
  openCitizens,
  send,
  smallPdf,
} from '../../../../tests/citizens.ts'

const { house, jana, lan, karel } = await openCitizens({ after })

test('the receipt is sealed, carries its proof, and stays the same', async () => {
  const id = await begin(jana.client)
  await send(jana.client, id)
  const pdf = await jana.client.get(`/podani/${id}/potvrzeni.pdf`)
  assert.equal(pdf.status, 200)
  assert.equal(pdf.headers['content-type'], 'application/pdf')
  const bytes = pdf.body.toString('latin1')
  assert.match(bytes, /potvrzeni\.tlog-proof/)
  assert.match(bytes, /\/ByteRange/)
  const again = await jana.client.get(`/podani/${id}/potvrzeni.pdf`)
  assert.deepEqual(again.body, pdf.body)
})

test('the bare proof is as the standard wants it, and inside of the document, too', async () => {
  const id = await begin(jana.client)
  await send(jana.client, id)
  const proof = await jana.client.get(`/podani/${id}/potvrzeni.tlog-proof`)
  assert.match(proof.text, /^c2sp\.org\/tlog-proof@v1\nextra /)
  const pdf = await jana.client.get(`/podani/${id}/potvrzeni.pdf`)
  assert.ok(streamsOf(pdf.body).some(stream => stream === proof.text))
})

test('letter and receipt lie in the mailbox; the receipt comes by e-mail, once', async () => {
  const id = await begin(lan.client)
  await attach(lan.client, id, filePart('plán.pdf', smallPdf))
  await send(lan.client, id)
  await house.drainJobs()
  await house.drainJobs()
  const mark = markOn(await lan.client.get(`/podani/${id}/potvrzeni`))
  const letters = (await house.letters(lan.email)).filter(letter => letter.subject.includes(mark))
  assert.equal(letters.length, 1)
  assert.match(letters[0]!.text, /Doručeno: 21\. 11\. 2026 10:00:00/)
  const names = letters[0]!.attachments.map(attachment => attachment.filename)
  assert.deepEqual(names, ['potvrzeni.pdf', 'potvrzeni.tlog-proof'])

  const mailbox = await lan.client.get('/schranka')
  assert.match(mailbox.text, /Potvrzení o doručení: Kácení lípy/)
  assert.equal(mailbox.text.split(mark).length - 1, 2)
})

test('news heard twice delivers nothing twice', async () => {
  const id = await begin(jana.client)
  await send(jana.client, id)
  await house.drainJobs()
  const before = (await house.letters(jana.email)).length
  const { receiptListener } = await import('./receipts.ts')
  const news = {
    ...{ officeId: '', caseId: '', matterKind: 'general', dueOn: null, dueLaw: '' },
    ...{ submissionId: id, personId: jana.personId, followCode: null, at: '2026-11-21T09:00:00Z' },
    recordMark: markOn(await jana.client.get(`/podani/${id}/potvrzeni`)),
  }
  const found = await jana.client.get('/schranka')
  await receiptListener.hear(house.services, news, 'again')
  assert.equal((await house.letters(jana.email)).length, before)
  assert.equal((await jana.client.get('/schranka')).text, found.text)
})

test('a draft has no receipt', async () => {
  const id = await begin(karel.client)
  for (const rest of ['potvrzeni', 'potvrzeni.pdf', 'potvrzeni.tlog-proof', 'podani.txt']) {
    assert.equal((await karel.client.get(`/podani/${id}/${rest}`)).status, 404, rest)
  }
})

/** The texts of a PDF's streams, as far as they are packed in the usual way. */
function streamsOf(pdf: Buffer): string[] {
  const streams: string[] = []
  let from = pdf.indexOf('stream\n')
  while (from >= 0) {
    const end = pdf.indexOf('endstream', from)
    const bytes = pdf.subarray(from + 'stream\n'.length, end)
    streams.push(unpacked(bytes))
    from = pdf.indexOf('stream\n', end + 'endstream'.length)
  }
  return streams
}

function unpacked(bytes: Buffer): string {
  try {
    return inflateSync(bytes).toString('utf8')
  } catch {
    return createHash('sha256').update(bytes).digest('hex')
  }
}
