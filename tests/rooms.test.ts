import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isTest, readSources, readText, type Source } from './house/sources.ts'
import { codeOf } from './house/words.ts'

const sources = readSources('src/domains').filter(source => !isTest(source.path))
const rooms = 'index paths rules queries actions routes views texts jobs'.split(' ')
const domains = [...new Set(sources.map(source => source.path.split('/')[2]!))]

test('every file of a domain is in a room', () => {
  const strays = sources
    .map(source => source.path)
    .filter(path => !rooms.includes(path.split('/')[3]!.replace(/\.ts$/, '')))
  assert.deepEqual(strays, [])
})

test('every domain says on one page what it is for', () => {
  for (const domain of domains) {
    const lines = readText(`src/domains/${domain}/README.md`).trim().split('\n')
    assert.ok(lines.length <= 40, `the README of ${domain} fits on a page`)
  }
})

test('rules are pure: no waiting, no clock, no database', () => {
  assert.deepEqual(offenders('rules', /\b(async|await)\b|new Date\(\)|Date\.now|platform\/db/), [])
})

test('queries decide nothing about refusals', () => {
  assert.deepEqual(offenders('queries', /\brefuse\(|platform\/http/), [])
})

test('actions know neither pages nor addresses', () => {
  assert.deepEqual(offenders('actions', /platform\/(http|ui)\/|foundation\/html/), [])
})

test('routes write no SQL and hide no failure', () => {
  assert.deepEqual(offenders('routes', /\b(tx|sql|db)(<[^`]*>)?`|\btry \{|\.catch\(/), [])
})

test('views wait for nothing and ask nobody', () => {
  assert.deepEqual(offenders('views', /\b(async|await)\b|platform\/db/), [])
})

test('texts carry no markup', () => {
  const marked = room('texts').filter(source => /<\/?[a-z]+[ >]|html`/.test(source.text))
  assert.deepEqual(paths(marked), [])
})

test('the door has no logic of its own', () => {
  const doors = room('index').filter(source => /^(async )?function|=>/m.test(codeOf(source.text)))
  assert.deepEqual(paths(doors), [])
})

test('no hidden clock: the moment arrives with the visit', () => {
  const hidden = sources.filter(source => /new Date\(\)|Date\.now\(\)/.test(codeOf(source.text)))
  assert.deepEqual(paths(hidden), [])
})

test('no page counts rows while a person waits', () => {
  const counting = room('queries').filter(source => /count\(\*\)/.test(source.text))
  assert.deepEqual(paths(counting), [])
})

function room(name: string): Source[] {
  const inRoom = new RegExp(`^src/domains/[^/]+/${name}(\\.ts$|/)`)
  return sources.filter(source => inRoom.test(source.path))
}

function offenders(name: string, banned: RegExp): string[] {
  return room(name).flatMap(source => {
    const found = banned.exec(importsAnd(source))
    return found ? [`${source.path}: ${found[0]}`] : []
  })
}

/** The code, with the paths of its imports, which `codeOf` takes for quoted words. */
function importsAnd(source: Source): string {
  const taken = source.imports.filter(one => !one.typesOnly).map(one => one.target ?? '')
  return [...taken, codeOf(source.text)].join('\n')
}

function paths(found: readonly Source[]): string[] {
  return found.map(source => source.path)
}
