import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { isTest, readSources, root } from './house/sources.ts'

/** Letters that neither English nor German has. */
const czech = /[ěščřžýáíéůúťďňó]/i

/** Names of things that keep their Czech name in every language. */
const names = /Plzeň|zák\. č\.|vyhl\. č\.|Čeština|Česká|Škroupova|ČR/

/** What is sent in the office's name is Czech in every language, since Czech is binding. */
const binding = /templates|callText|giveBackText|letterFooter|letterFrom|ourMark|yourLetter/

const files = readSources('src')
  .map(source => source.path)
  .filter(path => /\/texts(\.ts|\/.*\.ts)$/.test(path) && !isTest(path))

for (const path of files) {
  test(`${path}: English and German pages have no Czech left`, async () => {
    const module: Record<string, unknown> = await import(join(root, path))
    const left = Object.entries(module).flatMap(([name, record]) => {
      if (!isRecord(record) || !isRecord(record.cs)) return []
      return ['en', 'de'].flatMap(lang => leftOver(record.cs, record[lang], `${name}.${lang}`))
    })
    assert.deepEqual(left, [])
  })
}

/** Where the other language says a Czech thing by the very same words. */
function leftOver(cs: unknown, other: unknown, where: string): string[] {
  if (typeof cs === 'string') {
    const same = cs === other && czech.test(cs) && !names.test(cs) && !binding.test(where)
    return same ? [`${where}: ${cs}`] : []
  }
  if (!isRecord(cs) || !isRecord(other)) return []
  return Object.keys(cs).flatMap(key => leftOver(cs[key], other[key], `${where}.${key}`))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
