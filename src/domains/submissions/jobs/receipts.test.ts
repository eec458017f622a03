import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, test } from 'node:test'
import {
  attach,
  begin,
  filePart,
  markOn,
  openCitizens,
  send,
  smallPdf,
} from '../../../../tests/citizens.ts'
import { entriesOf } from '../../../../tests/zip.ts'
import { extractReceipt, ownKey, verifyReceipt } from '../../ledger/index.ts'

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
  assert.equal(extractReceipt(pdf.body), proof.text)
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
  const name = `potvrzeni-${mark.replaceAll('/', '-')}`
  assert.deepEqual(names, [`${name}.pdf`, `${name}.tlog-proof`])

  const mailbox = await lan.client.get('/schranka')
  assert.match(mailbox.text, /Potvrzení o doručení: Kácení lípy/)
  assert.equal(mailbox.text.split(mark).length - 1, 2)
})

test('who downloads the mailbox has the text whose hash the receipt names first', async () => {
  const id = await begin(jana.client)
  await send(jana.client, id)
  await house.drainJobs()
  const zip = await jana.client.get('/schranka/archiv.zip')
  const [, listed] = /podani\.txt[\s\S]*?([0-9a-f]{64})/.exec(
    (await jana.client.get(`/podani/${id}/potvrzeni`)).text,
  )!
  const texts = [...entriesOf(zip.body)].filter(([name]) => name.endsWith('/podani.txt'))
  const hashes = texts.map(([, text]) => createHash('sha256').update(text).digest('hex'))
  assert.ok(hashes.includes(listed!))
})

test('news heard twice delivers nothing twice', async () => {
  const id = await begin(jana.client)
  await send(jana.client, id)
  await house.drainJobs()
  const before = (await house.letters(jana.email)).length
  const { receiptListener } = await import('./receipts.ts')
  const news = {
    ...{ officeId: '', caseId: '', deliveryId: '', matterKind: 'general', dueOn: null, dueLaw: '' },
    ...{ submissionId: id, personId: jana.personId, followCode: null, at: '2026-11-21T09:00:00Z' },
    recordMark: markOn(await jana.client.get(`/podani/${id}/potvrzeni`)),
  }
  const found = await jana.client.get('/schranka')
  await receiptListener.hear(house.services, news, 'again')
  assert.equal((await house.letters(jana.email)).length, before)
  assert.equal((await jana.client.get('/schranka')).text, found.text)
})

test('two workers send one receipt, once the mail server is there', async () => {
  const id = await begin(lan.client)
  await send(lan.client, id)
  const recordMark = markOn(await lan.client.get(`/podani/${id}/potvrzeni`))
  const { receiptListener, receiptMailJob } = await import('./receipts.ts')
  const news = {
    ...{ officeId: '', caseId: '', deliveryId: '', matterKind: 'general', dueOn: null, dueLaw: '' },
    ...{ submissionId: id, personId: lan.personId, followCode: null, at: '2026-11-21T09:00:00Z' },
    recordMark,
  }
  const broken = () => Promise.reject(new Error('the mail server is not there'))
  const alone = { ...house.services, mail: { ...house.services.mail, send: broken } }
  const { personId } = lan
  const mailing = receiptMailJob.run(alone, { personId, submissionId: id, mark: recordMark })
  await assert.rejects(mailing, /not there/)
  await Promise.all(['a', 'b', 'c'].map(name => receiptListener.hear(house.services, news, name)))
  await house.drainJobs()
  const letters = await house.letters(lan.email)
  assert.equal(letters.filter(letter => letter.subject.includes(recordMark)).length, 1)
})

test('the downloaded document alone proves the letter and its attachment, off-line', async () => {
  const id = await begin(jana.client)
  await attach(jana.client, id, filePart('smlouva.pdf', `${smallPdf}podpis`))
  await send(jana.client, id)
  const pdf = await jana.client.get(`/podani/${id}/potvrzeni.pdf`)
  const text = await jana.client.get(`/podani/${id}/podani.txt`)
  const verifierKeys = [await ownKey(house.services)]
  const receipt = extractReceipt(pdf.body)!
  const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex')
  const files = [
    { name: 'můj text', sha256: sha256(text.body) },
    { name: 'moje smlouva', sha256: sha256(`${smallPdf}podpis`) },
  ]
  const verdict = verifyReceipt(receipt, { verifierKeys, files })
  assert.ok(verdict.ok)
  assert.deepEqual(
    verdict.value.matches.map(({ part }) => part.name),
    ['podani.txt', 'smlouva.pdf'],
  )
  const forged = [{ name: 'podvrh', sha256: sha256(`${smallPdf}jiný podpis`) }]
  const refused = verifyReceipt(receipt, { verifierKeys, files: forged })
  assert.deepEqual(refused, { ok: false, refusal: 'file' })
})

test('a reply has a receipt of its own', async () => {
  const id = await begin(jana.client)
  await send(jana.client, id)
  await house.drainJobs()
  const said = [{ name: 'text', value: 'Ještě jedna věc.' }]
  await jana.client.upload(`/podani/${id}/odpoved`, said)
  await house.drainJobs()
  const page = await jana.client.get(`/podani/${id}`)
  const link = /\/podani\/[0-9a-f-]+\/odpovedi\/[0-9a-f-]+\/potvrzeni\.pdf/.exec(page.text)![0]
  const pdf = await jana.client.get(link)
  assert.equal(pdf.headers['content-type'], 'application/pdf')
  assert.equal((await lan.client.get(link)).status, 404)
  const proof = await jana.client.get(link.replace('.pdf', '.tlog-proof'))
  assert.equal(extractReceipt(pdf.body), proof.text)
  assert.match((await jana.client.get('/schranka')).text, /Zpráva k podání: Kácení lípy/)
})

test('a draft has no receipt', async () => {
  const id = await begin(karel.client)
  for (const rest of ['potvrzeni', 'potvrzeni.pdf', 'potvrzeni.tlog-proof', 'podani.txt']) {
    assert.equal((await karel.client.get(`/podani/${id}/${rest}`)).status, 404, rest)
  }
})
