import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileLimits } from '../src/foundation/file.ts'
import { isTest, readSources, readText } from './house/sources.ts'

const guide = readText('docs/operation.md')

test('the guide of operation names every setting, and no other', () => {
  const name = /\b(?:VIRTUOS|DATABASE)_[A-Z_]*[A-Z]\b/g
  const sources = readSources('src').filter(source => !isTest(source.path))
  const used = new Set(sources.flatMap(source => source.text.match(name) ?? []))
  const told = new Set(guide.match(name))
  assert.deepEqual(
    { untold: [...used.difference(told)], unused: [...told.difference(used)] },
    { untold: [], unused: [] },
  )
})

test('who runs the portal is told that nothing scans attachments for viruses', () => {
  const [, said = ''] = /\n## Viruses\n([\s\S]*?)\n## /.exec(guide) ?? []
  assert.match(said, /has no virus scanner/)
  assert.match(said, /§ 4 odst\. 1\s+vyhl\. č\. 259\/2012 Sb\./)
  assert.match(said, /never delete/)
  const readme = readText('README.md')
  assert.match(readme, /scans no attachment for viruses[^\n]*docs\/operation\.md#viruses/)
  const { files, totalBytes } = fileLimits
  assert.match(readme, new RegExp(`${files} files of together ${totalBytes / 1_000_000} MB`))
})
