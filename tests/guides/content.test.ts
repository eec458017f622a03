import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { type Guide, guideCategories, sectionNames } from '../../src/domains/guides/index.ts'
import { checkGuide } from '../../src/domains/guides/rules/gate.ts'
import { readFile as readGuide } from '../../src/domains/guides/rules/reading.ts'

const folder = (name: string) => new URL(`../../content/${name}/`, import.meta.url)

async function slugsIn(name: string): Promise<string[]> {
  const names = await readdir(folder(name))
  return names.filter(file => file.endsWith('.json')).map(file => file.slice(0, -'.json'.length))
}

const slugs = await slugsIn('guides')
const known = {
  today: '2026-11-22',
  guides: new Set(slugs),
  forms: new Set(await slugsIn('forms')),
}

test('at least twenty guides come with the portal', () => {
  assert.ok(slugs.length >= 20, `${slugs.length} guides`)
})

for (const slug of slugs) {
  test(`${slug}: nothing stands in the way of publishing, and no link is dead`, async () => {
    const read = readGuide(await readFile(new URL(`${slug}.json`, folder('guides')), 'utf8'))
    assert.ok(read.ok, JSON.stringify(read))
    const guide = read.content as Guide
    assert.equal(guide.slug, slug)
    assert.ok(guideCategories.includes(guide.category))
    assert.ok(Object.keys(guide.sections).length > sectionNames.length / 2, 'most questions')
    const found = checkGuide(guide, known).filter(
      ({ level, code }) => level === 'blocks' || code.startsWith('dead'),
    )
    assert.deepEqual(found, [])
  })
}
