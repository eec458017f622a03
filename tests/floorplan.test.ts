import assert from 'node:assert/strict'
import { test } from 'node:test'
import { domainOf, partOf, readFloors } from './house/floors.ts'
import { isTest, listFiles, readSources, readText, type Source } from './house/sources.ts'

const parts = readFloors()
const sources = readSources('src')
const building = sources.filter(source => !isTest(source.path))

/** Every import of one of our files by another, as a pair of paths. */
const steps = building.flatMap(source =>
  source.imports
    .filter(taken => taken.target?.startsWith('src/'))
    .map(taken => ({ from: source.path, to: taken.target! })),
)

test('the floor plan names every part once', () => {
  assert.ok(parts.length > 20, 'FLOORPLAN.md has its table')
  const names = parts.map(part => part.name)
  assert.deepEqual(names, [...new Set(names)])
})

test('every file stands on a floor of the plan', () => {
  const homeless = sources.map(source => source.path).filter(path => !partOf(parts, path))
  assert.deepEqual(homeless, [])
})

test('calls walk downstairs only', () => {
  const climbing = steps
    .filter(({ from, to }) => climbs(from, to))
    .map(({ from, to }) => `${from} climbs to ${to}`)
  assert.deepEqual(climbing, [])
})

test('another domain is entered by its door', () => {
  const intruding = sources.flatMap(source =>
    source.imports
      .filter(taken => taken.target && intrudes(source.path, taken.target))
      .map(taken => `${source.path} enters ${taken.target}`),
  )
  assert.deepEqual(intruding, [])
})

test('a door leads out of no foreign room', () => {
  const doors = building.filter(source => /domains\/[^/]+\/index\.ts$/.test(source.path))
  const wrong = doors.flatMap(door =>
    door.imports
      .filter(taken => taken.target && domainOf(taken.target) !== domainOf(door.path))
      .filter(taken => new RegExp(`^export .*'${taken.written}'`, 'm').test(door.text))
      .map(taken => `${door.path} passes ${taken.target} on`),
  )
  assert.deepEqual(wrong, [])
})

test('nobody walks in a circle', () => {
  assert.deepEqual(findCircles(), [])
})

test('the building does not lean on its tests', () => {
  const leaning = building.flatMap(source =>
    source.imports
      .filter(taken => taken.target && isTest(taken.target))
      .map(taken => `${source.path} imports ${taken.target}`),
  )
  assert.deepEqual(leaning, [])
})

test('only the queries of a domain name its tables', () => {
  const naming = building.flatMap(source =>
    schemasOf(source).map(name => `${source.path}: ${name}`),
  )
  assert.deepEqual(naming, [])
})

test('foreign keys point downstairs', () => {
  const files = listFiles('db/migrations', /\.sql$/)
  assert.deepEqual(files.flatMap(risingKeys), [])
})

function climbs(from: string, to: string): boolean {
  const [here, there] = [partOf(parts, from), partOf(parts, to)]
  if (!here || !there || here.name === there.name) return false
  return there.floor >= here.floor
}

function intrudes(from: string, to: string): boolean {
  const [here, there] = [domainOf(from), domainOf(to)]
  if (there === null || here === there) return false
  const doors = from.startsWith('src/app/') ? ['index', 'routes', 'jobs'] : ['index']
  return !doors.some(door => to === `src/domains/${there}/${door}.ts`)
}

function findCircles(): string[] {
  const after = Map.groupBy(steps, step => step.from)
  const finished = new Set<string>()
  const circles: string[] = []
  const walk = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' → '))
    if (finished.has(path) || way.includes(path)) return
    for (const step of after.get(path) ?? []) walk(step.to, [...way, path])
    finished.add(path)
  }
  for (const source of building) walk(source.path, [])
  return circles
}

const table = /\b(?:from|join|into|update|only|truncate|table|call|exists)\s+([a-z_]+)\.[a-z_]+/g

/** The schemas that a file names in SQL without being their queries. */
function schemasOf(source: Source): string[] {
  const owned = new Set(parts.map(part => part.name.replace('domains/', '')))
  const own = /^src\/(?:domains\/)?([^/]+)\//.exec(source.path)?.[1]
  const mayQuery = /\/queries(\/[^/]+)?\.ts$|\/queries\/|^src\/platform\//.test(source.path)
  return [...source.text.matchAll(table)]
    .map(([, schema]) => schema!)
    .filter(schema => owned.has(schema) || schema === 'platform')
    .filter(schema => schema !== own || !mayQuery)
}

function risingKeys(file: string): string[] {
  const name = /\d+-([a-z]+)\.sql$/.exec(file)?.[1] ?? ''
  const here = parts.find(part => part.name === `domains/${name}`)
  const keys = [...readText(file).matchAll(/references\s+([a-z]+)\.([a-z_]+)/g)]
  return keys
    .filter(([, schema]) => schema !== name)
    .filter(([, schema]) => {
      const there = parts.find(part => part.name === `domains/${schema}`)
      return !here || !there || there.floor >= here.floor
    })
    .map(([, schema, row]) => `${file} references ${schema}.${row}`)
}
