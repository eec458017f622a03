import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  isRecordMark,
  probesForAll,
  probesForSome,
  titleQuery,
  wantedWords,
  widened,
} from './index.ts'

const aim = { lang: 'cs', most: 100, isCommon: false } as const
const words = (typed: string) => wantedWords(typed, 'cs').map(word => word.folded)

test('what is looked for are the words that tell something, each once', () => {
  assert.deepEqual(words('  Poplatek   ZA psa, za PSA! '), ['poplatek', 'psa'])
  assert.deepEqual(words('a za do'), [])
  assert.deepEqual(words('   '), [])
  assert.deepEqual(words('106/1999'), ['106', '1999'])
  assert.equal(words('jedna dve tri ctyri pet sest sedm osm devet deset').length, 8)
})

test('words of asking are left out, unless nothing else was typed', () => {
  assert.deepEqual(words('kolik stojí nový pas'), ['novy', 'pas'])
  assert.deepEqual(words('Chci vyřídit občanku, prosím'), ['obcanku'])
  assert.deepEqual(words('chci vyřídit'), ['chci', 'vyridit'])
  const german = wantedWords('Was kostet ein Reisepass, bitte?', 'de')
  assert.deepEqual(
    german.map(word => word.folded),
    ['reisepass'],
  )
})

test('on a page in another language a word is met as a Czech one, too', () => {
  const [word] = wantedWords('vyhlášce', 'en')
  assert.ok(word!.stems.includes(wantedWords('vyhláška', 'cs')[0]!.stems[0]!))
  assert.equal(wantedWords('vyhláška', 'cs')[0]!.stems.length, 1)
})

test('the best look is for the title, then for the words as typed, then for their forms', () => {
  const wanted = wantedWords('poplatky psů', 'cs')
  assert.deepEqual(
    probesForAll({ ...aim, kind: 'guide', words: wanted }).map(probe => probe.query),
    [
      "('gc^poplatk') & ('gc^ps_')",
      "('gc^poplatk') & ('gc^ps_' | 'gc^pejsk' | 'gc^cokl')",
      "('gc=poplatky') & ('gc=psu')",
      "('gc:poplatk') & ('gc:ps_')",
      "('gc:poplatk') & ('gc:ps_' | 'gc:pejsk' | 'gc:cokl')",
    ],
  )
  const plain = wantedWords('vyhláška', 'cs')
  assert.deepEqual(
    probesForAll({ ...aim, kind: 'guide', words: plain }).map(probe => probe.tier),
    [0, 2, 3],
    'a word without relatives costs no more looks',
  )
  const common = probesForAll({ ...aim, kind: 'guide', words: wanted, isCommon: true })
  assert.deepEqual(
    common.map(probe => probe.tier),
    [0, 1, 3, 4],
  )
  assert.equal(
    titleQuery(wanted),
    "'=poplatky' | ':poplatk' | '=psu' | ':ps_' | ':pejsk' | ':cokl'",
  )
})

test('when nothing has all the words, one of them may be missing, then more', () => {
  const wanted = wantedWords('poplatek pes Klatovy', 'cs')
  const queries = probesForSome({ ...aim, kind: 'form', words: wanted }).map(probe => probe.query)
  assert.equal(queries.length, 7)
  assert.equal(queries[0], "('fc^ps_' | 'fc^pejsk' | 'fc^cokl') & ('fc^klatov')")
  assert.equal(queries[3], "('fc:ps_') & ('fc:klatov')")
  assert.match(queries[6]!, /^'fc:poplatk' \| /)
  assert.deepEqual(probesForSome({ ...aim, kind: 'form', words: wantedWords('pes', 'cs') }), [])
})

test('an unfinished word is met by those that begin with it', () => {
  const [word] = wantedWords('popl', 'cs')
  const wide = widened(word!, ['poplatk', 'poplach'])
  assert.match(
    probesForAll({ ...aim, kind: 'news', words: [wide] })[2]!.query,
    /'nc:poplatk' \| 'nc:poplach'/,
  )
})

test('whatever is typed, lexemes are letters and digits between our own signs', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), typed =>
      probesForAll({
        kind: 'help',
        lang: 'de',
        words: wantedWords(typed, 'de'),
        most: 1,
        isCommon: true,
      }).every(({ query }) => /^(\(('h(d|c)[:=^][\p{L}\p{N}_]+'( \| )?)+\)( & )?)*$/u.test(query)),
    ),
  )
})

test('a record mark is told from words', () => {
  for (const mark of ['klat/00010', 'KLAT/00010/2026', 'KLAT-2026-000042', 'žp/1'])
    assert.equal(isRecordMark(mark), true, mark)
  for (const other of ['Klatovy', 'a/b', '106/1999', 'zákon 106/1999', '', 'klat/'])
    assert.equal(isRecordMark(other), false, other)
})
