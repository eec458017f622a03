import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { readMail } from '../../../sim/mail/read.ts'
import { openMailServer } from '../../../sim/mail/server.ts'
import { openMail } from './index.ts'

const from = 'VIRTUOS <portal@virtuos.example>'
const jana = 'jana.novakova@priklad.example'
const letter = { to: jana, subject: 'Podání přijato', text: 'Dobrý den,\nvaše podání došlo.' }

async function openPost(t: TestContext) {
  const folder = await mkdtemp(join(tmpdir(), 'virtuos-mail-'))
  const server = await openMailServer(folder)
  const mail = openMail({ url: server.url, from })
  t.after(async () => {
    mail.close()
    await server.close()
    await rm(folder, { recursive: true })
  })
  return { folder, server, mail }
}

test('a letter arrives with its Czech letters and its attachment unchanged', async t => {
  const { folder, mail } = await openPost(t)
  const content = Buffer.from([0, 1, 2, 255, 13, 10, 46, 13, 10])
  const receipt = { filename: 'potvrzení č. 1.pdf', content, type: 'application/pdf' }
  await mail.send({ ...letter, attachments: [receipt] })

  const [kept] = await readMail(folder, jana)
  assert.equal(kept?.from, 'portal@virtuos.example')
  assert.equal(kept?.subject, 'Podání přijato')
  assert.equal(kept?.text.trim(), letter.text)
  assert.deepEqual(kept?.attachments, [receipt])
  assert.match(kept!.raw, /^Auto-Submitted: auto-generated/m)
})

test('a subject with a line break adds no header', async t => {
  const { folder, mail } = await openPost(t)
  const subject = 'Stížnost\r\nBcc: cizi@priklad.example\r\n\r\nnový text'
  await mail.send({ ...letter, subject })

  const kept = await readMail(folder)
  assert.equal(kept.length, 1)
  assert.equal(kept[0]!.to, jana)
  assert.doesNotMatch(kept[0]!.raw, /^Bcc:/im)
  assert.equal(kept[0]!.subject, 'Stížnost Bcc: cizi@priklad.example nový text')
})

test('an attachment’s name is only a name', async t => {
  const { folder, mail } = await openPost(t)
  const file = {
    filename: '../../etc/passwd\r\nX-Evil: 1',
    content: Buffer.from('a'),
    type: 'text/plain',
  }
  await mail.send({ ...letter, attachments: [file] })

  const [kept] = await readMail(folder)
  assert.equal(kept?.attachments[0]?.filename, '..-..-etc-passwd X-Evil: 1')
  assert.doesNotMatch(kept!.raw, /^X-Evil/m)
})

const notOneAddress = [
  '',
  'jana',
  'a@priklad.example, b@priklad.example',
  'a@priklad.example\r\nBcc: b@priklad.example',
  'Jana <jana@priklad.example>',
  'a b@priklad.example',
  `${'a'.repeat(300)}@priklad.example`,
]

for (const to of notOneAddress) {
  test(`no letter goes to ${JSON.stringify(to.slice(0, 40))}`, async t => {
    const { folder, mail } = await openPost(t)
    await assert.rejects(mail.send({ ...letter, to }), TypeError)
    assert.deepEqual(await readMail(folder), [])
  })
}

test('a text that looks like a file or an address of the network is only a text', async t => {
  const { folder, mail } = await openPost(t)
  await mail.send({ ...letter, text: 'file:///etc/passwd http://127.0.0.1/' })
  const [kept] = await readMail(folder)
  assert.equal(kept?.text.trim(), 'file:///etc/passwd http://127.0.0.1/')
})

test('a server that refuses is heard of, and the same letter goes through later', async t => {
  const { folder, server, mail } = await openPost(t)
  server.refuseNext(1)
  await assert.rejects(mail.send(letter), /try again later/)
  await mail.send(letter)
  assert.equal((await readMail(folder)).length, 1)
})

test('a server that is gone is heard of', async t => {
  const { server, mail } = await openPost(t)
  await server.close()
  await assert.rejects(mail.send(letter))
})

test('half a message of a sender who left is not kept, and the next one is served', async t => {
  const { folder, server, mail } = await openPost(t)
  const { port } = new URL(server.url)
  const lines = ['EHLO x', 'MAIL FROM:<a@priklad.example>', `RCPT TO:<${jana}>`, 'DATA']
  const socket = connect(Number(port), '127.0.0.1')
  socket.on('error', () => {})
  for (const line of [...lines, 'Subject: half']) {
    socket.write(`${line}\r\n`)
    await pause(50)
  }
  socket.destroy()
  await pause(100)
  await mail.send(letter)
  assert.deepEqual(
    (await readMail(folder)).map(kept => kept.subject),
    [letter.subject],
  )
})

test('without a server the letter is not lost silently', async () => {
  const mail = openMail({ url: null, from })
  await assert.rejects(mail.send(letter), { name: 'NoMailServer' })
})

test('fifty letters at once all arrive, each once', async t => {
  const { folder, mail } = await openPost(t)
  const subjects = Array.from({ length: 50 }, (_, number) => `Zpráva ${number}`)
  await Promise.all(subjects.map(subject => mail.send({ ...letter, subject })))
  const kept = await readMail(folder)
  assert.deepEqual(kept.map(mail => mail.subject).sort(), subjects.sort())
})

/** The big list of naughty strings lies beside the project, not in it. */
const corpus = new URL('../../../../shared/corpora/naughty-strings/blns.json', import.meta.url)
const naughty: string[] = JSON.parse(await readFile(corpus, 'utf8').catch(() => '[]'))

test('whatever a citizen writes, a letter has one receiver and our headers only', async t => {
  if (naughty.length === 0) return t.skip('THE NAUGHTY STRINGS ARE NOT ON THIS MACHINE')
  const { folder, mail } = await openPost(t)
  const odd = naughty.filter((_, place) => place % 5 === 0)
  for (const text of odd)
    await mail.send({
      ...letter,
      subject: `${text}\r\nBcc: cizi@priklad.example`,
      text,
      attachments: [{ filename: `${text}\n.txt`, content: Buffer.from(text), type: 'text/plain' }],
    })
  const kept = await readMail(folder)
  assert.equal(kept.length, odd.length)
  for (const { to, raw, attachments } of kept) {
    const headers = raw.slice(0, raw.search(/\r?\n\r?\n/))
    assert.equal(to, jana)
    assert.equal(attachments.length, 1)
    assert.doesNotMatch(headers, /^(bcc|cc):/im)
  }
})
