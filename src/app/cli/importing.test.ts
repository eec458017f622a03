import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { runVirtuos } from '../../../tests/command.ts'
import { atEnd } from '../../../tests/ending.ts'

const register = fileURLToPath(new URL('../../../tests/guides/services.json', import.meta.url))

test('services of the register are imported; a damaged file changes nothing', async t => {
  const above = mkdtempSync(path.join(tmpdir(), 'virtuos-import-'))
  chmodSync(above, 0o711)
  atEnd(t, () => rmSync(above, { recursive: true, force: true }))
  const where = ['--data', path.join(above, 'data')]
  const imports = (file: string) => runVirtuos(['import', 'services', file, ...where]).ended()
  assert.match((await imports(register)).out, /^[1-9]\d* services and [1-9]\d* acts read, [1-9]/)
  assert.match((await imports(register)).out, /, 0 new or changed, 0 no longer there/)
  const damaged = path.join(above, 'cut.json')
  writeFileSync(damaged, '{ "položky": [ {')
  const refused = await imports(damaged)
  assert.equal(refused.code, 1)
  assert.match(refused.err, /it is another file, or it was cut off/)
  assert.match((await imports(path.join(above, 'none.json'))).err, /there is no file/)
  assert.match((await imports(register)).out, /, 0 new or changed, 0 no longer there/)
})

test('an import without a file, or with two, says how it is written', async () => {
  for (const words of [[], ['a.json', 'b.json']]) {
    const { code, err } = await runVirtuos(['import', 'services', ...words]).ended()
    assert.equal(code, 2)
    assert.match(err, /write \.\/virtuos import services FILE\.json/)
  }
})
