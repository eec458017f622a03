import assert from 'node:assert/strict'
import { test } from 'node:test'
import { operatorId } from '../../../foundation/ids.ts'
import { gathered, type Kind, wantedWords } from './index.ts'

const one = (owner: string, title: string, kind: Kind = 'guide', slug = 'pes') => ({
  ...{ kind, title, textLang: 'cs' as const },
  reference: `${slug}/${owner}`,
  address: owner === operatorId ? `/${slug}` : `/${slug}?urad=${owner}`,
})
const shared = one(operatorId, 'Mám psa')
const klatovy = one('klatovy', 'Mám psa (Klatovy)')
const nyrsko = one('nyrsko', 'Mám psa (Nýrsko)')

const shown = (found: (typeof shared)[], typed: string) =>
  gathered(found, wantedWords(typed, 'cs')).map(({ title, wordings }) => [
    title,
    wordings.map(wording => wording.officeName),
  ])

test("what offices adapted stands once, and names the offices' own wordings", () => {
  assert.deepEqual(shown([shared, klatovy, nyrsko], 'pes'), [['Mám psa', ['Klatovy', 'Nýrsko']]])
  assert.deepEqual(shown([klatovy, shared], 'pes'), [['Mám psa', ['Klatovy']]])
})

test("an office's own wording stands first when its town was typed", () => {
  assert.deepEqual(shown([shared, nyrsko, klatovy], 'pes v Klatovech'), [
    ['Mám psa (Klatovy)', ['Nýrsko']],
  ])
})

test('what only an office has is found as its own', () => {
  assert.deepEqual(shown([klatovy], 'přízemí'), [['Mám psa (Klatovy)', []]])
})

test('a form of the same address is another thing than the guide, as news are', () => {
  const form = one(operatorId, 'Ohlášení psa', 'form')
  const news = one('x', 'Psi ve městě', 'news')
  assert.equal(shown([shared, form, news], 'pes').length, 3)
})
