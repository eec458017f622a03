import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { passwordWeakness } from './weak.ts'

const jana = ['Jana Nováková', 'jana.novakova@priklad.example', 'Klatovy']
const weakness = (password: string) => passwordWeakness(password, jana)

test('the demo password and usual good ones are taken', () => {
  for (const good of [
    'Lipa-u-radnice-26',
    'zelený mlýn za potokem',
    'correct horse battery staple',
    'vF7#kk2!pQzW',
    '九州の山と川と海と空と雲と',
    'тихая гавань у моря',
  ])
    assert.equal(weakness(good), null, good)
})

test('a password under twelve characters is short, over two hundred long', () => {
  assert.equal(weakness(''), 'short')
  assert.equal(weakness('vF7#kk2!pQz'), 'short')
  assert.equal(weakness('😀😀😀😀😀😀'), 'short')
  assert.equal(weakness('ab1'.repeat(70)), 'long')
})

test('one piece again and again is refused', () => {
  for (const bad of ['aaaaaaaaaaaa', 'hesloheslo12', 'abcabcabcabc', '121212121212'])
    assert.equal(weakness(bad), 'repeated', bad)
})

test('a row of keys is refused, in both directions', () => {
  for (const bad of [
    'qwertyuiop12',
    'qwertzuiop2026',
    '123456789012',
    '0987654321098',
    '1qaz2wsx3edc',
  ])
    assert.equal(weakness(bad), 'row', bad)
})

test('common words with years and signs are refused, Czech ones too', () => {
  for (const bad of [
    'password2026!',
    'Heslo123456789',
    'h3sl0-h0nz4-2026',
    'P@ssw0rd2026!',
    'MilujuTe2026!!',
    'princezna1998',
    'spartapraha26',
    'modrakocka1999',
    'Administrator1',
    'podatelna2026!',
    'iloveyou12345',
  ])
    assert.equal(weakness(bad), 'common', bad)
})

test('a password of one’s own name, address or town is refused', () => {
  for (const bad of ['Jana.Novakova86', 'novakova-klatovy', 'janapriklad2026', 'J4N4-N0V4K0V4-1'])
    assert.equal(weakness(bad), 'about-you', bad)
})

test('any text at all gets an answer in no time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), text => {
      const answer = weakness(text)
      return answer === null || typeof answer === 'string'
    }),
    { numRuns: 300 },
  )
  const start = performance.now()
  for (let i = 0; i < 50; i += 1) weakness('a1b2c3d4'.repeat(25).slice(0, 199) + i)
  assert.ok(performance.now() - start < 1000)
})
