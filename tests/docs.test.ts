import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { listFiles, readText, root } from './house/sources.ts'

const pages = [
  ...'README FLOORPLAN GLOSSARY STYLE CHANGELOG'.split(' ').map(name => `${name}.md`),
  ...listFiles('docs', /\.md$/),
  ...listFiles('src', /\.md$/),
  ...listFiles('bench', /\.md$/),
  ...listFiles('sim', /\.md$/),
]

test('every link of a document leads somewhere', () => {
  const broken = pages.flatMap(page =>
    [...readText(page).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
      .map(([, link]) => link!)
      .filter(link => !/^[a-z]+:/.test(link))
      .filter(link => !existsSync(join(root, dirname(page), link)))
      .map(link => `${page}: ${link}`),
  )
  assert.deepEqual(broken, [])
})

test('every file that a document names in code marks exists', () => {
  const folders = /^(src|tests|db|docs|bench|sim|public|\.ci)\/[\w./-]+$/
  const broken = pages.flatMap(page =>
    [...readText(page).matchAll(/`([^`\s]+)`/g)]
      .map(([, name]) => name!.replace(/#.*$/, ''))
      .filter(name => folders.test(name) && !existsSync(join(root, name)))
      .map(name => `${page}: ${name}`),
  )
  assert.deepEqual(broken, [])
})

test('the way of a submission names functions that are where it says', () => {
  const page = readText('docs/the-way-of-a-submission.md')
  const steps = [...page.matchAll(/\[`(\w+)`\]\(\.\.\/([^)]+)\)/g)]
  assert.ok(steps.length >= 12, 'the way has its steps')
  for (const [, name, file] of steps) {
    assert.match(readText(file!), new RegExp(`\\b${name}\\b`), `${name} is in ${file}`)
  }
})

test('every command that a document shows is one that the house knows', () => {
  const known = spawnSync(join(root, 'virtuos'), ['help'], { cwd: root, encoding: 'utf8' }).stdout
  const shown = pages.flatMap(page =>
    [...readText(page).matchAll(/\.\/virtuos ([a-z]+)/g)].map(([, word]) => word!),
  )
  const unknown = [...new Set(shown)].filter(word => word !== 'help' && !known.includes(word))
  assert.deepEqual(unknown, [])
})

test('README shows six pictures, each light enough to load', () => {
  const pictures = [...readText('README.md').matchAll(/(docs\/pictures\/[\w-]+\.png)/g)]
  const names = [...new Set(pictures.map(([, name]) => name!))]
  assert.equal(names.length, 6)
  for (const name of names) assert.ok(statSync(join(root, name)).size < 200_000, name)
})

test('what the clerks’ guide calls a button is what the page calls it', () => {
  const page = readText('docs/forms-and-guides.md')
  const texts = listFiles('src', /\.ts$/)
    .filter(path => path.includes('/texts'))
    .map(readText)
    .join('\n')
  const named = [...page.matchAll(/(?<!\*)\*([A-ZÁ-Ž][^*]+)\*/g)].map(([, words]) => words!)
  assert.ok(named.length > 20)
  const strange = named.filter(words => !texts.includes(words) && !declined.has(words))
  assert.deepEqual(strange, [])
})

/** In another case than on the page. */
const declined = new Set(['Historii úprav', 'Vzkazech čtenářů'])
