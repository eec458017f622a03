import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { distinctName, fileEnding, fileLimits, isShortened, safeFileName } from './file.ts'

test('a long Czech name stays as it is', () => {
  const name = 'Žádost o povolení kácení – Příloha č. 3 (úplné znění).pdf'
  assert.equal(safeFileName(name), name)
})

test('a path is never a part of a name', () => {
  assert.equal(safeFileName('../../etc/passwd'), 'passwd')
  assert.equal(safeFileName('C:\\fakepath\\faktura.pdf'), 'faktura.pdf')
  assert.equal(safeFileName('..'), 'priloha')
})

test('control characters and marks that turn the writing are left out', () => {
  assert.equal(safeFileName('a\u0000b\u001fc\u007f.pdf'), 'abc.pdf')
  assert.equal(safeFileName('faktura\u202efdp.exe'), 'fakturafdp.exe')
  assert.equal(safeFileName('foto\r\nSet-Cookie: a.jpg'), 'fotoSet-Cookie_ a.jpg')
})

test('what Windows cannot save is renamed', () => {
  assert.equal(safeFileName('CON.pdf'), '_CON.pdf')
  assert.equal(safeFileName('účet: 12? "a".pdf'), 'účet_ 12_ _a_.pdf')
  assert.equal(safeFileName('konec. . .'), 'konec')
})

test('a file without a name gets one', () => {
  assert.equal(safeFileName(''), 'priloha')
  assert.equal(safeFileName('   '), 'priloha')
  assert.equal(safeFileName('\u200b', 'Anlage'), 'Anlage')
  assert.equal(safeFileName('.pdf'), 'priloha.pdf')
  assert.equal(safeFileName('složka/ .jpg'), 'priloha.jpg')
})

test('a name that is too long loses its middle: the date at its end stays right', () => {
  const cut = safeFileName(`${'č'.repeat(400)}.pdf`)
  assert.equal([...cut].length, fileLimits.nameLetters)
  assert.ok(cut.endsWith('č.pdf'))
  const ending = 'ze dne 12. září 2026 – konečné znění.pdf'
  const plan = `Příloha č. 3 – ${'situační výkres '.repeat(8)}${ending}`
  assert.match(safeFileName(plan), /^Příloha č\. 3 – .+….+12\. září 2026 – konečné znění\.pdf$/)
})

test('whoever sends a long name learns that it was shortened, others do not', () => {
  assert.equal(isShortened(`${'a'.repeat(200)}.pdf`), true)
  assert.equal(isShortened(`složka/${'a'.repeat(110)}.pdf`), false)
  assert.equal(isShortened(''), false)
})

test('a sentence with dots loses no word', () => {
  const name = 'Stížnost č. 3. Druhé doplnění ke stavbě u rybníka'
  assert.equal(safeFileName(name), name)
})

test('whatever a browser claims, the name can be saved and shown', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 300 })
  fc.assert(
    fc.property(anything, claimed => {
      const name = safeFileName(claimed)
      assert.ok(name.length > 0 && [...name].length <= fileLimits.nameLetters)
      assert.doesNotMatch(name, /[/\\\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
      assert.equal(safeFileName(name), name)
    }),
  )
})

test('the ending is read in small letters', () => {
  assert.equal(fileEnding('Foto.JPG'), 'jpg')
  assert.equal(fileEnding('bez přípony'), '')
  assert.equal(fileEnding('.skrytý'), '')
})

test('two files of one name can be told apart', () => {
  assert.equal(distinctName('foto.jpg', []), 'foto.jpg')
  assert.equal(distinctName('foto.jpg', ['FOTO.jpg']), 'foto (2).jpg')
  assert.equal(distinctName('foto.jpg', ['foto.jpg', 'foto (2).jpg']), 'foto (3).jpg')
  assert.equal(distinctName('plán', ['plán']), 'plán (2)')
})
