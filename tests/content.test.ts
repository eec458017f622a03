import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { faultsOfText } from '../src/domains/publishing/index.ts'

const content = new URL('../content/', import.meta.url)
const langs = ['cs', 'en', 'de'] as const

type Words = { cs: string; en?: string; de?: string }
type Placed = { place: string; words: Words }

for (const kind of ['forms', 'guides']) {
  for (const name of readdirSync(new URL(`${kind}/`, content)).sort()) {
    const work = JSON.parse(readFileSync(new URL(`${kind}/${name}`, content), 'utf8'))

    test(`${kind}/${name} speaks three languages, plainly`, () => {
      const texts = wordsIn(work, '')
      const missing = texts.flatMap(({ place, words }) =>
        langs.filter(lang => !words[lang]?.trim()).map(lang => `${place} ${lang}`),
      )
      assert.deepEqual(missing, [])
      const hard = texts.flatMap(({ place, words }) =>
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

/** Every text in the three languages, with its place. */
function wordsIn(value: unknown, place: string): Placed[] {
  if (typeof value !== 'object' || value === null) return []
  if (!Array.isArray(value) && 'cs' in value) return [{ place, words: value as Words }]
  return Object.entries(value).flatMap(([key, inner]) => wordsIn(inner, `${place}/${key}`))
}
