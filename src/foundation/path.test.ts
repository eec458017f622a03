import assert from 'node:assert/strict'
import { test } from 'node:test'
import { path, withQuery } from './path.ts'

const file = path('/spisova-sluzba/:id/dokumenty/:document')

test('an address is filled with what it is of, and nothing of that reads as an address', () => {
  assert.equal(file({ id: 'a', document: 7 }), '/spisova-sluzba/a/dokumenty/7')
  assert.equal(
    file({ id: '../x?y#z', document: 'č' }),
    '/spisova-sluzba/..%2Fx%3Fy%23z/dokumenty/%C4%8D',
  )
  assert.equal(path('/urady')(), '/urady')
  assert.equal(file.pattern, '/spisova-sluzba/:id/dokumenty/:document')
})

test('an address that lacks a part is a fault of ours', () => {
  const whatever = file as (parameters: Record<string, string>) => string
  assert.throws(() => whatever({ id: 'a' }), /lacks :document/)
})

test('a question goes along without what was not asked', () => {
  assert.equal(
    withQuery('/urady', { q: 'Železná Ruda', strana: undefined, druh: '' }),
    '/urady?q=%C5%BDelezn%C3%A1+Ruda',
  )
  assert.equal(withQuery('/urady', {}), '/urady')
})
