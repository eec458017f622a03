import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { faultsOfText } from '../src/foundation/readable.ts'

const content = new URL('../content/', import.meta.url)
const langs = ['cs', 'en', 'de'] as const

test('the wedding guide says beforehand that both must be verified at an office', () => {
  const { sections } = read('guides', 'svatba.json') as { sections: { start: Words } }
  assert.match(sections.start.cs, /totožnost předem ověřenou na úřadě/)
  assert.match(sections.start.en!, /identity verified at an office/)
  assert.match(sections.start.de!, /bei einer Behörde bestätigte Identität/)
})

/** How a text would send somebody to book: none of these may be said before it can be done. */
const bookings =
  /rezerv|objedn\S* přes internet|\bbook (a|it|the visit)\b|Termin\S* buchen|buchen Sie/i

test('no guide leads to bookings: the portal has none yet', () => {
  for (const slug of slugsOf('guides')) {
    const places = wordsIn(read('guides', `${slug}.json`), '')
      .filter(({ place }) => place !== '/keywords')
      .filter(({ words: { cs, en, de } }) => bookings.test([cs, en, de].join(' ')))
      .map(({ place }) => place)
    // Money is booked, too: how a grant is accounted for.
    assert.deepEqual(slug === 'dotace' ? [] : places, [], slug)
  }
})

type Words = { cs: string; en?: string; de?: string }
type Placed = { place: string; words: Words }

for (const kind of ['forms', 'guides']) {
  for (const name of readdirSync(new URL(`${kind}/`, content)).sort()) {
    const work = read(kind, name)

    test(`${kind}/${name} speaks three languages, plainly`, () => {
      const texts = wordsIn(work, '')
      const missing = texts.flatMap(({ place, words }) =>
        langs.filter(lang => !words[lang]?.trim()).map(lang => `${place} ${lang}`),
      )
      assert.deepEqual(missing, [])
      const read = texts.filter(({ place }) => place !== '/keywords')
      const hard = read.flatMap(({ place, words }) =>
        langs.flatMap(lang =>
          faultsOfText(words[lang]!, lang).map(
            found => `${place} ${lang}: ${found.fault} ${found.words}`,
          ),
        ),
      )
      assert.deepEqual(hard, [])
    })

    test(`${kind}/${name} bears its own address as its name, and cites law in full`, () => {
      assert.equal(`${work.slug}.json`, name)
      for (const law of work.law)
        assert.match(law, /(zák|vyhl|nařízení vlády)\. č\. \d+\/\d{4} Sb\.|č\. \d+\/\d{4} Sb\./)
    })
  }
}

test('what guides lead to is there', () => {
  const forms = slugsOf('forms')
  const guides = slugsOf('guides')
  assert.ok(forms.length >= 12 && guides.length >= 20)
  for (const slug of guides) {
    const guide = read('guides', `${slug}.json`)
    const { forms: linked = [], related = [] } = guide as { forms?: string[]; related?: string[] }
    assert.deepEqual(
      linked.filter(form => !forms.includes(form)),
      [],
      slug,
    )
    assert.deepEqual(
      related.filter(other => !guides.includes(other)),
      [],
      slug,
    )
    const links = [...JSON.stringify(guide).matchAll(/\]\(\/([a-z-]+)\/?([a-z0-9-]*)\)/g)]
    const pages = { 'zivotni-situace': guides, formulare: forms, urady: [''] }
    assert.deepEqual(
      links.filter(([, page, at]) => !pages[page as keyof typeof pages]?.includes(at!)),
      [],
      slug,
    )
  }
})

test('a guide says what to do from the first step to the remedy, as much in each language', () => {
  const needed = 'who start where documents fees deadlines electronic remedies more'.split(' ')
  for (const slug of slugsOf('guides')) {
    const guide = read('guides', `${slug}.json`)
    const lacking = needed.filter(name => !guide.sections[name])
    assert.deepEqual(lacking, [], slug)
    assert.ok(
      guide.questions.length >= 3 && guide.toCheck.length >= 1,
      `${slug}: questions, checks`,
    )
    const texts = wordsIn([guide.sections, guide.questions], '')
    const [cs, en, de] = langs.map(lang => texts.map(({ words }) => words[lang]).join('').length)
    assert.ok(cs! >= 2000, `${slug} says little: ${cs}`)
    assert.ok(Math.min(en!, de!) >= 0.85 * cs!, `${slug} says less abroad: ${cs} ${en} ${de}`)
  }
})

test('each fee of a guide cites its law', () => {
  for (const slug of slugsOf('guides')) {
    for (const { law } of read('guides', `${slug}.json`).fees ?? [])
      assert.match(
        law,
        /^(položka \d+ sazebníku |sazebník |§ \d+[a-z]* )?zák\. č\. \d+\/\d{4} Sb\.$/,
        slug,
      )
  }
})

function slugsOf(kind: string): string[] {
  return readdirSync(new URL(`${kind}/`, content)).map(name => name.replace('.json', ''))
}

function read(kind: string, name: string) {
  return JSON.parse(readFileSync(new URL(`${kind}/${name}`, content), 'utf8'))
}

/** Every text in the three languages, with its place. */
function wordsIn(value: unknown, place: string): Placed[] {
  if (typeof value !== 'object' || value === null) return []
  if (!Array.isArray(value) && 'cs' in value) return [{ place, words: value as Words }]
  return Object.entries(value).flatMap(([key, inner]) => wordsIn(inner, `${place}/${key}`))
}
