import assert from 'node:assert/strict'
import { test } from 'node:test'
import { writtenIn } from './late-typing.ts'

const fields = {
  ...{ _writer: 'abc', verze: '3', akce: 'zpet', z: 'kontrola', 'psi.rows': '2' },
  ...{ 'psi.0.jmeno': ' Rek ', 'psi.1.jmeno': '', dospely: 'yes', souhlas: ['no', 'on'] },
  ...{ zprava: 'První řádek.\nDruhý řádek.', zajmy: ['les', 'řeka'] },
}

test('what was written stands as it was written, without the portal’s own fields', () => {
  assert.deepEqual(
    writtenIn(fields).map(({ text }) => text),
    ['Rek', 'První řádek.\nDruhý řádek.', 'les', 'řeka'],
  )
})

test('a page on which nothing was written has nothing to show', () => {
  assert.deepEqual(writtenIn({ verze: '1', _add: 'psi', 'psi.rows': '1', souhlas: 'yes' }), [])
})
