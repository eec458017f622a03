import assert from 'node:assert/strict'
import { test } from 'node:test'
import { daysLeft, dueDate, isLate, isSoonLate, type Stop, soonLateUntil } from './clock.ts'
import { isMatterKind, matterKinds, type Period, periodFor } from './periods.ts'

const at = (text: string) => new Date(text)

/** For a lawyer: what came when, what stood in the way, the last day. */
const cases: [sentence: string, kind: string, delivered: string, stops: Stop[], due: string][] = [
  ['30 days after a Friday', 'general', '2026-11-20T10:00:00+01:00', [], '2026-12-21'],
  ['the day of delivery is not counted', 'general', '2026-06-01T00:00:00+02:00', [], '2026-07-01'],
  [
    'a minute before midnight is still the day',
    'general',
    '2026-06-01T23:59:00+02:00',
    [],
    '2026-07-01',
  ],
  [
    'a minute after midnight is the next day',
    'general',
    '2026-06-02T00:01:00+02:00',
    [],
    '2026-07-02',
  ],
  ['a Saturday gives way to Monday', 'general', '2026-05-14T09:00:00+02:00', [], '2026-06-15'],
  [
    'a call on the Monday to which a Saturday moved the end still stops the period',
    'general',
    '2026-05-14T09:00:00+02:00',
    [{ from: '2026-06-15', to: '2026-06-17' }],
    '2026-07-02',
  ],
  ['a Sunday gives way to Monday', 'general', '2026-05-15T09:00:00+02:00', [], '2026-06-15'],
  [
    'Good Friday gives way to Tuesday after Easter',
    'general',
    '2026-03-04T09:00:00+01:00',
    [],
    '2026-04-07',
  ],
  [
    'Christmas Eve gives way past the weekend',
    'general',
    '2026-11-24T09:00:00+01:00',
    [],
    '2026-12-28',
  ],
  ['two holidays of July in a row', 'general', '2027-06-05T09:00:00+02:00', [], '2027-07-07'],
  ['over the leap day', 'general', '2028-02-15T09:00:00+01:00', [], '2028-03-16'],
  ['over a February without it', 'general', '2027-02-15T09:00:00+01:00', [], '2027-03-17'],
  [
    'over the night when summer time begins',
    'general',
    '2026-03-10T09:00:00+01:00',
    [],
    '2026-04-09',
  ],
  ['over the night when it ends', 'general', '2026-10-05T09:00:00+02:00', [], '2026-11-04'],
  [
    'in the hour that the clock shows twice',
    'general',
    '2026-10-25T02:30:00+01:00',
    [],
    '2026-11-24',
  ],
  ['information in 15 days', 'information-request', '2026-11-02T09:00:00+01:00', [], '2026-11-18'],
  ['a complaint in 60 days', 'complaint', '2026-11-02T09:00:00+01:00', [], '2027-01-04'],
  ['a petition in 30 days', 'petition', '2026-06-01T09:00:00+02:00', [], '2026-07-01'],
  [
    'a suggestion to the municipality in 60 days',
    'suggestion',
    '2026-06-01T09:00:00+02:00',
    [],
    '2026-07-31',
  ],
  [
    'ten days of waiting push the end by ten days',
    'general',
    '2026-06-01T09:00:00+02:00',
    [{ from: '2026-06-08', to: '2026-06-17' }],
    '2026-07-13',
  ],
  [
    'a stop on the last day leaves 15 days after it',
    'general',
    '2026-06-01T09:00:00+02:00',
    [{ from: '2026-07-01', to: '2026-07-10' }],
    '2026-07-27',
  ],
  [
    'two stops that overlap count once',
    'general',
    '2026-06-01T09:00:00+02:00',
    [
      { from: '2026-06-08', to: '2026-06-12' },
      { from: '2026-06-10', to: '2026-06-17' },
    ],
    '2026-07-13',
  ],
  [
    'two stops apart count both',
    'general',
    '2026-06-01T09:00:00+02:00',
    [
      { from: '2026-06-20', to: '2026-06-22' },
      { from: '2026-06-08', to: '2026-06-12' },
    ],
    '2026-07-09',
  ],
  [
    'a stop after the end comes too late',
    'general',
    '2026-06-01T09:00:00+02:00',
    [{ from: '2026-07-02', to: '2026-07-20' }],
    '2026-07-01',
  ],
  [
    'a completed information request starts anew',
    'information-request',
    '2026-06-01T09:00:00+02:00',
    [{ from: '2026-06-05', to: '2026-06-19' }],
    '2026-07-07',
  ],
  [
    'a complaint runs on while the office asks',
    'complaint',
    '2026-06-01T09:00:00+02:00',
    [{ from: '2026-06-08', to: null }],
    '2026-07-31',
  ],
]

for (const [sentence, kind, delivered, stops, due] of cases) {
  test(`${kind}: ${sentence}`, () => {
    assert.equal(dueDate({ start: at(delivered), period: periodFor(kind), stops }).dueOn, due)
  })
}

test('a period that is stopped has no last day', () => {
  const stops = [{ from: '2026-06-08', to: null }]
  const due = dueDate({
    start: at('2026-06-01T09:00:00+02:00'),
    period: periodFor('general'),
    stops,
  })
  assert.equal(due.dueOn, null)
  assert.deepEqual(due.steps.at(-1), {
    rule: 'stopped',
    law: '§ 65 odst. 1 zák. č. 500/2004 Sb.',
    from: '2026-06-08',
    day: '2026-06-07',
  })
})

test('the extension of the law is added only when it was used', () => {
  const running = {
    start: at('2026-06-01T09:00:00+02:00'),
    period: periodFor('general'),
    stops: [],
  }
  assert.equal(dueDate(running).dueOn, '2026-07-01')
  assert.equal(dueDate({ ...running, extended: true }).dueOn, '2026-07-31')
})

test('a kind without an extension is not extended', () => {
  const running = {
    start: at('2026-06-01T09:00:00+02:00'),
    period: periodFor('petition'),
    stops: [],
  }
  assert.deepEqual(dueDate({ ...running, extended: true }), dueDate(running))
})

test('the reasoning names each step and its paragraph', () => {
  const stops = [{ from: '2026-06-08', to: '2026-06-17' }]
  const start = at('2026-06-01T09:00:00+02:00')
  assert.deepEqual(dueDate({ start, period: periodFor('general'), stops }).steps, [
    { rule: 'start', law: '§ 40 odst. 1 písm. a) zák. č. 500/2004 Sb.', day: '2026-06-01' },
    {
      rule: 'base',
      count: 30,
      unit: 'days',
      law: '§ 71 odst. 3 zák. č. 500/2004 Sb.',
      day: '2026-07-01',
    },
    {
      rule: 'stop',
      law: '§ 65 odst. 1 zák. č. 500/2004 Sb.',
      from: '2026-06-08',
      to: '2026-06-17',
      count: 10,
      unit: 'days',
      day: '2026-07-11',
    },
    {
      rule: 'working-day',
      law: '§ 40 odst. 1 písm. c) zák. č. 500/2004 Sb.',
      from: '2026-07-11',
      day: '2026-07-13',
    },
  ])
})

test('a month ends on the same-named day, or on the last of a shorter month', () => {
  const period: Period = { ...periodFor('petition'), base: { count: 1, unit: 'months' } }
  const due = (start: string) => dueDate({ start: at(start), period, stops: [] })
  assert.equal(due('2026-01-15T09:00:00+01:00').dueOn, '2026-02-16')
  assert.equal(due('2026-03-31T09:00:00+02:00').dueOn, '2026-04-30')
  assert.equal(due('2028-01-31T09:00:00+01:00').dueOn, '2028-02-29')
  assert.match(due('2026-03-31T09:00:00+02:00').steps[1]!.law, /písm\. b\)/)
})

test('every kind of matter has a period, its law and a note for the lawyer', () => {
  for (const kind of matterKinds) {
    const period = periodFor(kind)
    assert.equal(period.kind, kind)
    assert.match(period.law, /^§ \d+.* zák\. č\. \d+\/\d{4} Sb\.$/)
    assert.match(period.completion.law, /^§ \d+/)
    assert.notEqual(period.note, '')
  }
})

test('a kind that nobody knows has no period', () => {
  assert.equal(isMatterKind('building-permit'), false)
  assert.throws(() => periodFor('building-permit'), /building-permit/)
})

test('the last day is in time, the day after is late', () => {
  assert.equal(daysLeft('2026-07-01', '2026-06-29'), 2)
  assert.equal(daysLeft('2026-07-01', '2026-07-01'), 0)
  assert.equal(daysLeft('2026-07-01', '2026-07-03'), -2)
  assert.equal(isLate('2026-07-01', '2026-07-01'), false)
  assert.equal(isLate('2026-07-01', '2026-07-02'), true)
})

test('soon late is within five days and not late yet', () => {
  assert.equal(soonLateUntil('2026-06-26'), '2026-07-01')
  assert.equal(isSoonLate('2026-07-01', '2026-06-25'), false)
  assert.equal(isSoonLate('2026-07-01', '2026-06-26'), true)
  assert.equal(isSoonLate('2026-07-01', '2026-07-01'), true)
  assert.equal(isSoonLate('2026-07-01', '2026-07-02'), false)
})

test('a stopped matter is neither late nor soon late', () => {
  assert.equal(daysLeft(null, '2026-07-02'), null)
  assert.equal(isLate(null, '2026-07-02'), false)
  assert.equal(isSoonLate(null, '2026-07-02'), false)
})
