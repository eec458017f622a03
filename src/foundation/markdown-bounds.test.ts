import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readMarkdown } from './markdown.ts'
import { tangleOf } from './markdown-bounds.ts'
import { faultsOfText } from './readable.ts'

/** Texts of twenty thousand letters that stopped the portal for seconds, up to half a minute. */
const costly: readonly string[] = [
  ...['>', '> ', '+ ', '1. ', '1) ', '> - ', '- > '],
  ...['[', '[a](', '*a ', 'a*', '*_', '**_', '*[', '[*', '_[a]', '*a**b***c', '*[a](b)', '`a', '<'],
  ...['> a\n\n', '- - a\n', 'a\n---\n', 'a\n===\n', '\n=\n', '[a]: b\n', '2. [\n', '- a\n', '\n'],
  ...['\\', '\\.', '&amp;', '- - - - - - - - a\n', '- - a\n\n', '1. 1. a\n', '# a\n'],
]

function filled(unit: string, letters = 20_000): string {
  return unit.repeat(Math.floor(letters / unit.length))
}

function cpuOf(work: () => unknown): number {
  const begun = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1000
}

test('a text that would stop the portal is told from any other before it is read', () => {
  for (const unit of costly) {
    assert.ok(tangleOf(filled(unit)), JSON.stringify(unit))
    const took = cpuOf(() => readMarkdown(filled(unit)))
    assert.ok(took < 500, `${JSON.stringify(unit)}: ${took} ms`)
  }
})

test('long runs of stars or underscores cost no more than they would alone', () => {
  for (const sign of ['*', '_']) {
    const text = `${sign.repeat(9_990)}a${sign.repeat(9_990)}`
    assert.deepEqual(readMarkdown(text).leftOut, ['too-many-marks'])
    assert.equal(tangleOf(`${sign.repeat(200)}\n\nPod čarou.`), null)
  }
})

test('ten times the text takes about ten times as long, whatever is in it', () => {
  for (const unit of costly) {
    const [once, tenfold] = [filled(unit), filled(unit, 200_000)]
    const short = cpuOf(() => Array.from({ length: 20 }, () => readMarkdown(once)))
    const long = cpuOf(() => Array.from({ length: 20 }, () => readMarkdown(tenfold)))
    assert.ok(long < 40 * short + 200, `${JSON.stringify(unit)}: ${short} ms, ${long} ms`)
  }
})

test('a list each line of which is set in deeper is refused where it is too deep', () => {
  const lines = Array.from({ length: 190 }, (_, at) => `${' '.repeat(at)}- bod ${at}`)
  assert.deepEqual(tangleOf(lines.join('\n')), { fault: 'too-deep', words: '- bod 40' })
  const quotes = Array.from({ length: 190 }, (_, at) => `${'>'.repeat(at)} ${at}`)
  assert.deepEqual(tangleOf(quotes.join('\n')), { fault: 'too-deep', words: '>>>>>>>>> 9' })
  const tabs = `${'\t'.repeat(15)}- bod`
  assert.deepEqual(tangleOf(tabs), { fault: 'too-deep', words: '- bod' })
})

test('whoever writes it is told the words where it is, and nothing else of that text', () => {
  const stars = 'hvězdička * '.repeat(301)
  const text = `Kdo má psa, přihlásí ho.\n\n${stars}`
  assert.deepEqual(faultsOfText(text, 'cs'), [
    { fault: 'too-many-marks', words: stars.trim().slice(0, 80) },
  ])
  assert.deepEqual(faultsOfText(`Nejdřív.\n${'>'.repeat(30)} dno`, 'cs'), [
    { fault: 'too-deep', words: `${'>'.repeat(30)} dno` },
  ])
})

test('no word of a text that is not read is lost', () => {
  const { blocks } = readMarkdown(`  První **odstavec**\r\n\r\n \t\n${'> '.repeat(30)}dno`)
  assert.deepEqual(blocks, [
    { kind: 'paragraph', spans: [{ kind: 'text', text: 'První **odstavec**' }] },
    { kind: 'paragraph', spans: [{ kind: 'text', text: `${'> '.repeat(30)}dno` }] },
  ])
})

test('a long text of an office is no tangle', () => {
  const item = '- **Průkaz**: vezměte si [doklad](/zivotni-situace/doklady), *stačí* jeden.\n'
  const paragraph = `${'Psa přihlaste do 15 dnů. '.repeat(8)}\n\n`
  const part = `## Co s sebou\n\n${item.repeat(12)}\n${paragraph.repeat(4)}`
  const whole = part.repeat(11)
  assert.ok(whole.length > 18_000, `${whole.length}`)
  assert.equal(tangleOf(whole), null)
  assert.equal(readMarkdown(whole).leftOut.length, 0)
})

test('lists in lists, tables of underscores and dividing lines stay what they are', () => {
  const nested = Array.from({ length: 8 }, (_, at) => `${'   '.repeat(at)}1. bod`).join('\n')
  assert.equal(tangleOf(nested), null)
  assert.equal(tangleOf('> > > Psa > kočku'), null)
  for (const divider of [
    '- '.repeat(60),
    '* '.repeat(60),
    '_'.repeat(60),
    `> ${'- '.repeat(60)}`,
  ]) {
    assert.equal(tangleOf(`Nad čarou.\n\n${divider}\n\nPod čarou.`), null, divider)
  }
})
