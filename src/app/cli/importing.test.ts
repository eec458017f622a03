import assert from 'node:assert/strict'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { runVirtuos } from '../../../tests/command.ts'
import { atEnd } from '../../../tests/ending.ts'

const home = fileURLToPath(new URL('../../../', import.meta.url))
const register = path.join(home, 'tests/guides/services.json')

const municipalities = `\
kod;nazev;ico;typ;pou_kod;orp_kod;okres_nazev;kraj_nazev;obyvatel
555771;Klatovy;00255661;III;1180;566;Klatovy;Plzeňský kraj;22140
`

test('services of the register are imported; a damaged file changes nothing', async t => {
  const above = mkdtempSync(path.join(tmpdir(), 'virtuos-import-'))
  chmodSync(above, 0o711)
  atEnd(t, () => rmSync(above, { recursive: true, force: true }))
  const where = ['--data', path.join(above, 'data')]
  const list = path.join(above, 'obce.csv')
  writeFileSync(list, municipalities)
  const begun = await runVirtuos(['import', 'municipalities', list, ...where]).ended()
  assert.equal(begun.code, 0, begun.err)
  const imports = (file: string) => runVirtuos(['import', 'services', file, ...where]).ended()
  assert.match((await imports(register)).out, /^[1-9]\d* services and [1-9]\d* acts read, [1-9]/m)
  assert.match((await imports(register)).out, /, 0 new or changed, 0 no longer there/)
  const damaged = path.join(above, 'cut.json')
  writeFileSync(damaged, '{ "položky": [ {')
  const refused = await imports(damaged)
  assert.equal(refused.code, 1)
  assert.match(refused.err, /it is another file, or it was cut off/)
  assert.match((await imports(path.join(above, 'none.json'))).err, /there is no file/)
  assert.match((await imports(register)).out, /, 0 new or changed, 0 no longer there/)
})

test('help and handbook name every column that a list of municipalities needs', async () => {
  const help = (await runVirtuos(['import', '--help']).ended()).out
  const handbook = readFileSync(path.join(home, 'docs/operation.md'), 'utf8')
  for (const name of municipalities.split('\n')[0]!.split(';')) {
    assert.match(help, new RegExp(`^  ${name} `, 'm'))
    assert.match(handbook, new RegExp(`^kod,.*${name}`, 'm'))
  }
})

test('every command of the handbook that works on a portal names its folder', () => {
  const handbook = readFileSync(path.join(home, 'docs/operation.md'), 'utf8')
  const shown = handbook
    .replaceAll('\\\n', '')
    .matchAll(/\.\/virtuos (?:start|import|connect|reset|backup|ledger) [^`\n]*/g)
  const lacking = [...shown].map(([line]) => line).filter(line => !/--data|--help/.test(line))
  assert.deepEqual(lacking, [])
})

test('an import without a file, or with two, says how it is written', async () => {
  for (const words of [[], ['a.json', 'b.json']]) {
    const { code, err } = await runVirtuos(['import', 'services', ...words]).ended()
    assert.equal(code, 2)
    assert.match(err, /write \.\/virtuos import services FILE\.json/)
  }
})

test('an import makes no portal in the usual folder, where nobody would look for it', async () => {
  if (existsSync(path.join(home, 'data'))) return
  const { code, err } = await runVirtuos(['import', 'municipalities', register]).ended()
  assert.equal(code, 1)
  assert.match(err, /there is no portal in .*; name its folder by --data DIR/)
  assert.equal(existsSync(path.join(home, 'data')), false)
})
