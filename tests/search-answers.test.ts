import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openPublicHouse } from './public-house.ts'

const get = await openPublicHouse({ after })

/** How much is said to be there in another language, and how much its page then has. */
async function abroad(words: string, prefix: string, there: string) {
  const said = new RegExp(`href="${there}/hledani\\?q=${words}"[^>]*>[^<(]+\\((\\d+)\\)`)
  const text = await get(words, prefix)
  const has = /<p>(\d+) (?:výsled|result|Ergebnis)/.exec(await get(words, there))
  return { text, said: said.exec(text)?.[1], has: has?.[1] }
}

test('words of another language lead to the pages of that language', async () => {
  for (const [words, prefix, there, label] of [
    ['wedding', '', '/en', 'Výsledky v angličtině'],
    ['Hund', '', '/de', 'Výsledky v němčině'],
    ['svatba', '/en', '', 'Results in Czech'],
    ['wedding', '/de', '/en', 'Ergebnisse auf Englisch'],
  ] as const) {
    const { text, said, has } = await abroad(words, prefix, there)
    assert.ok(text.includes(label), words)
    assert.ok(has !== undefined && Number(has) >= 2, words)
    assert.equal(said, has, `${words}: as many as it says`)
    assert.doesNotMatch(text, /Nechtěli|Did you mean|Meinten/)
  }
  assert.doesNotMatch(await get('svatba'), /Výsledky v/)
})

test('a slip in one word does not bring what has only the other one', async () => {
  const text = await get('rdičský průkaz')
  assert.match(text, /Nechtěli jste hledat: <a [^>]+>řidičský průkaz/)
  assert.match(text, /výsled[^ ]+ pro „řidičský průkaz“/)
})

test('a town among the words says where, and the form for all towns is found as well', async () => {
  const text = await get('ohlásit psa klatovy')
  assert.match(text, /href="\/formulare\/poplatek-ze-psu"/)
  assert.doesNotMatch(text, /Nechtěli/)
})

test('an unknown word beside a known one is left alone, so is one far from all words', async () => {
  const felling = await get('kácení baobabu')
  assert.match(felling, /\/zivotni-situace\/kaceni-drevin/)
  assert.doesNotMatch(felling, /Nechtěli/)
  assert.doesNotMatch(await get('nemocenská'), /nemocnic/)
})

test('no contrary is suggested, a number means itself, an old word finds the new', async () => {
  for (const [words, address] of [
    ['odhlásit psa', 'poplatek-ze-psu'],
    ['daň ze psa', 'poplatek-ze-psu'],
    ['výrub', 'kaceni-drevin'],
  ]) {
    const text = await get(words!)
    assert.match(text, new RegExp(`/zivotni-situace/${address}`), words)
    assert.doesNotMatch(text, /Nechtěli/, words)
  }
  assert.doesNotMatch(await get('123'), /pro „12“|Nechtěli/)
  assert.match(await get('dog tax'), /Výsledky v angličtině/)
})

test('a town is found by its name in the language of the page', async () => {
  assert.match(await get('Klattau', '/de'), /href="\/de\/urady\/klatovy"/)
})

test('a word of which nothing at all is known still gets a clear answer', async () => {
  assert.match(await get('stavební povolení na vzducholoď'), /Všechna slova pohromadě nikde nejsou/)
  assert.match(await get('xyzqw'), /jsme nic nenašli/)
})
