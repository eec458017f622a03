import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { cameAtOf } from './rules/arrival.ts'
import { type Checked, checkDelivery, unusual } from './rules/checks.ts'
import { newFollowCode } from './rules/codes.ts'
import { type PaperEntry, paperRefusals, senderOf } from './rules/paper.ts'
import { tableFile } from './rules/table.ts'

const letter: Checked = {
  subject: 'Kácení lípy',
  text: 'Žádám o povolení.',
  files: [],
  sender: {
    personId: null,
    name: 'Marie Šebestová',
    address: 'Husova 12, 339 01 Klatovy',
    email: null,
    phone: null,
    ico: null,
    birthDate: null,
  },
  onPaper: false,
  handedOver: false,
}

const file = (name: string, sizeBytes = 100) => ({
  name,
  sizeBytes,
  sha256: 'ab'.repeat(32),
  mimeType: 'application/octet-stream',
})

const found = (changes: Partial<Checked>) =>
  unusual(checkDelivery({ ...letter, ...changes })).map(check => check.name)

test('nothing stands out about an ordinary letter', () => {
  assert.deepEqual(found({}), [])
  assert.deepEqual(found({ files: [file('planek.pdf'), file('foto.JPG')] }), [])
})

test('what a clerk should look at stands out', () => {
  assert.deepEqual(found({ sender: { ...letter.sender, name: ' ' } }), ['sender-known'])
  assert.deepEqual(found({ sender: { ...letter.sender, address: '' } }), ['sender-complete'])
  assert.deepEqual(found({ files: [file('prazdny.pdf', 0)] }), ['complete'])
  assert.deepEqual(found({ files: [file('zprava.zfo')] }), ['displayable'])
  assert.deepEqual(found({ files: [file('program.exe')] }), ['displayable', 'accepted-format'])
  assert.deepEqual(found({ text: '' }), ['matter-clear'])
  assert.deepEqual(found({ subject: '' }), ['matter-clear'])
  assert.deepEqual(found({ handedOver: true }), ['competent'])
})

test('forty attachments are told by their number', () => {
  const files = Array.from({ length: 40 }, (_, place) => file(`${place}.pdf`))
  const [check] = unusual(checkDelivery({ ...letter, files }))
  assert.deepEqual(check, { name: 'complete', result: 'unusual', details: ['40'] })
})

test('paper has no text of its own, and its scan is not said to be unchecked', () => {
  assert.deepEqual(found({ onPaper: true, text: '' }), [])
  const checks = checkDelivery({ ...letter, onPaper: true, files: [file('sken.pdf')] })
  assert.equal(checks.find(check => check.name === 'no-malware')?.result, 'fine')
})

test('that nobody looks for harmful code is said openly', () => {
  const checks = checkDelivery({ ...letter, files: [file('planek.pdf')] })
  assert.equal(checks.find(check => check.name === 'no-malware')?.result, 'not-done')
})

const entry: PaperEntry = {
  channel: 'Posta',
  senderName: '',
  senderAddress: '',
  senderEmail: '',
  senderPhone: '',
  subject: 'Hluk',
  text: '',
  matterKind: 'general',
  sheets: '1',
  annexes: '0',
  otherAnnexes: '',
  reference: '',
  to: '',
  form: '',
  inCase: '',
  formChosen: '',
  cameOn: '',
  cameTime: '',
  lateReason: '',
}

/** A Monday after a weekend. */
const now = new Date('2026-11-23T09:00:00+01:00')

test('a letter on paper needs a subject; its sender need not be known', () => {
  assert.deepEqual(paperRefusals(entry, now), {})
  assert.deepEqual(paperRefusals({ ...entry, subject: '' }, now), { subject: 'no-subject' })
  assert.equal(senderOf(entry).personId, null)
})

test('a letter may have come before it is written down, long ago only with a reason', () => {
  const came = (changes: Partial<PaperEntry>) => paperRefusals({ ...entry, ...changes }, now)
  assert.deepEqual(came({ cameOn: '2026-11-20', cameTime: '14:05' }), {})
  assert.deepEqual(came({ cameOn: '2026-11-24' }), { cameOn: 'day-ahead' })
  assert.deepEqual(came({ cameOn: '2026-11-31' }), { cameOn: 'bad-day' })
  assert.deepEqual(came({ cameTime: '9:01' }), { cameTime: 'day-ahead' })
  assert.deepEqual(came({ cameTime: '25:00' }), { cameTime: 'bad-time' })
  assert.deepEqual(came({ cameOn: '2026-09-23' }), { lateReason: 'so-late' })
  assert.deepEqual(came({ cameOn: '2026-09-23', lateReason: 'Zapadlo za skříň.' }), {})
})

test('the moment of coming is the one on the clocks in Prague, in summer and in winter', () => {
  const came = (cameOn: string, cameTime: string) =>
    cameAtOf({ ...entry, cameOn, cameTime }, now)?.toISOString() ?? null
  assert.equal(came('2026-11-20', '14:05'), '2026-11-20T13:05:00.000Z')
  assert.equal(came('2026-10-25', '14:05'), '2026-10-25T13:05:00.000Z')
  assert.equal(came('2026-10-24', '23:30'), '2026-10-24T21:30:00.000Z')
  assert.equal(came('2026-11-20', ''), '2026-11-19T23:00:00.000Z')
  assert.equal(came('2026-11-23', ''), null)
  assert.equal(came('', '8:00'), '2026-11-23T07:00:00.000Z')
})

test('counts are counts and contacts are contacts', () => {
  assert.deepEqual(paperRefusals({ ...entry, sheets: 'dva', annexes: '-1' }, now), {
    sheets: 'bad-count',
    annexes: 'bad-count',
  })
  assert.deepEqual(paperRefusals({ ...entry, senderEmail: 'marie' }, now), {
    senderEmail: 'bad-email',
  })
  assert.deepEqual(paperRefusals({ ...entry, channel: 'Holub' }, now), { channel: 'bad-channel' })
})

test('no cell of a table can be run as a formula', () => {
  for (const evil of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=HYPERLINK("http://x";"y")']) {
    const line = tableFile([[evil]]).slice(1)
    assert.match(line, /^"?'/, evil)
  }
})

test('a table gives back the texts that went in, whatever they are', () => {
  const plain = fc.string({ maxLength: 40 }).filter(text => !/^[=+\-@\t\r]/.test(text))
  fc.assert(
    fc.property(fc.array(plain, { minLength: 2, maxLength: 5 }), cells => {
      const [read] = parse(tableFile([cells, cells]), { delimiter: ';', bom: true })
      assert.deepEqual(read, cells)
    }),
  )
})

test('codes can be read aloud and do not repeat', () => {
  const codes = Array.from({ length: 500 }, newFollowCode)
  assert.ok(codes.every(code => /^[2-9A-HJ-NP-Z]{5}-[2-9A-HJ-NP-Z]{5}$/.test(code)))
  assert.equal(new Set(codes).size, 500)
})
