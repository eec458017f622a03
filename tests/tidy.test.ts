import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'
import { isTest, readSources, root, type Source } from './house/sources.ts'

const maxLines = 250
const maxColumns = 100
const maxExports = 8

const sources = readSources('src', 'sim', 'bench', 'public', 'tests')
const building = sources.filter(source => !isTest(source.path))

test('the linter has nothing to say', () => {
  assert.equal(run('biome', 'check', '--max-diagnostics=50', '.'), '')
})

test('the compiler has nothing to say', () => {
  assert.equal(run('tsc', '--noEmit'), '')
})

test('no file is longer than one can hold in mind', () => {
  const long = sources.filter(source => source.lines.length - 1 > maxLines)
  assert.deepEqual(
    long.map(source => `${source.path}: ${source.lines.length - 1} lines`),
    [],
  )
})

test('no line is wider than two files side by side', () => {
  const wide = sources
    .filter(source => !isTexts(source.path))
    .flatMap(source => {
      const at = source.lines.findIndex(line => [...line].length > maxColumns)
      return at < 0 ? [] : [`${source.path}:${at + 1}`]
    })
  assert.deepEqual(wide, [])
})

test('a file offers a few things only', () => {
  const broad = building
    .filter(({ path }) => !/\/(index|paths|cast)\.ts$/.test(path) && !isTexts(path))
    .map(source => ({ path: source.path, count: exportsOf(source).length }))
    .filter(({ count }) => count > maxExports)
  assert.deepEqual(broad, [])
})

test('what is offered is taken by somebody', () => {
  const taken = new Set<string>()
  for (const { imports, text } of sources) {
    for (const name of imports.flatMap(one => one.names)) taken.add(name)
    for (const [, name] of text.matchAll(/\b[a-z]\w*\.([A-Za-z]\w*)/g)) taken.add(`.${name}`)
  }
  const dead = building.flatMap(source =>
    exportsOf(source)
      .filter(name => !taken.has(name) && !(isRoom(source) && taken.has(`.${name}`)))
      .map(name => `${source.path}: ${name}`),
  )
  assert.deepEqual(dead, [])
})

test('what is offered says what it does', () => {
  const silent = building.flatMap(source =>
    source.lines
      .map((line, at) => ({ name: functionOf(line), before: source.lines[at - 1] ?? '' }))
      .filter(({ name, before }) => name && !before.endsWith('*/') && functionOf(before) !== name)
      .map(({ name }) => `${source.path}: ${name}`),
  )
  assert.deepEqual(silent, [])
})

test('no file is called by what it is not', () => {
  const vague = /(^|\/|-)(utils?|helpers?|common|shared|lib|manager|service|misc)(\/|\.ts$|$)/
  const paths = sources.map(source => source.path)
  assert.deepEqual(
    paths.filter(path => vague.test(path)),
    [],
  )
})

test('nothing is left for later', () => {
  const marks = [
    ['TO', 'DO'],
    ['FIX', 'ME'],
    ['HA', 'CK'],
    ['X', 'XX'],
    ['@ts-', 'ignore'],
  ]
  const banned = new RegExp(`${marks.map(([a, b]) => `${a}${b}`).join('|')}|\\bas any\\b`)
  const left = sources.filter(source => banned.test(source.text)).map(source => source.path)
  assert.deepEqual(left, [])
})

test('nothing inherits but errors', () => {
  const heirs = sources.flatMap(source =>
    [...source.text.matchAll(/class (\w+) extends (\w+)/g)]
      .filter(([, , parent]) => !parent!.endsWith('Error'))
      .map(([, name]) => `${source.path}: ${name}`),
  )
  assert.deepEqual(heirs, [])
})

function run(command: string, ...words: string[]): string {
  const done = spawnSync(join(root, 'node_modules/.bin', command), words, {
    cwd: root,
    encoding: 'utf8',
  })
  return done.status === 0 ? '' : done.stdout + done.stderr
}

function isTexts(path: string): boolean {
  return /\/texts(\.ts$|\/)/.test(path)
}

/** Rooms such as `paths.ts` are taken whole (`import * as`), then used by their names. */
function isRoom(source: Source): boolean {
  return /\/(paths|queries|texts)(\.ts$|\/)/.test(source.path)
}

/** Functions, values and classes; a type goes along with what uses it. */
const declared = /^export (?:async )?(?:function\*?|const|let|class) (\w+)/gm

function exportsOf(source: Source): string[] {
  return [...new Set([...source.text.matchAll(declared)].map(([, name]) => name!))]
}

function functionOf(line: string): string | null {
  const found =
    /^export (?:async )?function\*? (\w+)/.exec(line) ??
    /^export const (\w+) = (?:async )?\(/.exec(line)
  return found?.[1] ?? null
}
