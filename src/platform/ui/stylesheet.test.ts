import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { builtAssets } from './index.ts'
import { prune } from './prune.ts'

const assets = await builtAssets()
const css = String(assets['style.css'])

test('rules that are not wanted are left out, with the groups that they empty', () => {
  const source = '.a,.b{color:red}@media print{.b{color:blue}}@media screen{.a{x:y}.b{x:z}}'
  const kept = prune(source, selector => selector === '.a')
  assert.equal(kept, '.a{color:red}\n@media screen{.a{x:y}}')
})

test('the design system travels only as far as it is used', () => {
  assert.ok(css.includes('--color-primary-600'))
  assert.ok(css.includes('.gov-button[data-type=solid][data-color=primary]'))
  assert.ok(!css.includes('[data-theme=dark]'))
  assert.ok(!/(^|[},])gov-/.test(css), 'no web components')
  assert.ok(gzipSync(css).length < 12_000, `${gzipSync(css).length} bytes`)
})

test('every font that the styles name is served', () => {
  const named = [...css.matchAll(/url\('([^']+)'\)/g)].map(([, name]) => name!)
  assert.ok(named.length >= 6)
  for (const name of named) assert.ok(assets[name], name)
})

test('every custom property that our styles use is defined', () => {
  const defined = new Set([...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name))
  const ours = css.slice(css.indexOf('/* Letters'))
  const used = [...ours.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name)
  assert.deepEqual(
    [...new Set(used)].filter(name => !defined.has(name)),
    [],
  )
})

test('nothing is fetched from elsewhere', () => {
  assert.ok(!/https?:\/\//.test(css))
})
