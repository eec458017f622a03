import assert from 'node:assert/strict'
import { test } from 'node:test'
import { imported, sharedForm } from '../../../../../tests/forms/clerk.ts'
import { openTown } from '../../../../../tests/town.ts'
import type { FormDefinition } from '../../rules/definition.ts'

/** Signs of programs, as HTML carries them. */
const code = /&amp;&amp;|\|\||\.exists|\.map|yearsBetween|birthDate|==|!=|% 2/

/** A page without what is folded on it: what a clerk sees at once. */
function unfolded(text: string): string {
  return text.slice(text.indexOf('<main')).replaceAll(/<details[\s\S]*?<\/details>/g, '')
}

/** The shared dog form with rules that have no words: of a question, a check, a fee. */
function withOwnRules(): FormDefinition {
  const form = sharedForm()
  const [page] = form.pages
  page!.checks = [{ rule: 'size(string(today)) % 2 == 0', message: { cs: 'Dnes ne.' } }]
  form.pages[1]!.fields[0]!.when = 'size(string(today)) % 2 == 0'
  const name = { cs: 'Poplatek', en: 'Fee', de: 'Gebühr' }
  const czk = 'size(string(today)) % 2 == 0 ? 100 : 200'
  const exempt = 'size(string(today)) % 2 != 0'
  return { ...form, slug: 'psi-vlastni', fees: [{ name, czk, exempt }] }
}

test('a clerk reads a form’s rules in words, with the code of what has none folded', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const form = await imported(clerk, withOwnRules())
  for (const lang of ['', '/en', '/de']) {
    const overview = (await clerk.get(`${lang}${form}`)).text
    assert.doesNotMatch(unfolded(overview), code, lang)
    assert.match(overview, /<details[\s\S]*?% 2 == 0/)
    assert.doesNotMatch(overview, /<p[^>]*>[^<]*<details/, 'a fold stands in no paragraph')
  }
  const said = unfolded((await clerk.get(form)).text)
  assert.match(said, /Ptá se, když platí vlastní pravidlo/)
  assert.match(said, /Poplatek: podle vlastního pravidla/)
  assert.match(said, /věk osoby „[^“]+“ je méně než 65/)
})

test('the pages of a question, a check and a fee say their rules in words', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const form = await imported(clerk, withOwnRules())
  const pages = [
    'otazka?misto=/pages/1/fields/0',
    'stranka?misto=/pages/0',
    'nasledek?misto=/fees/0',
  ]
  for (const page of pages) {
    const { status, text } = await clerk.get(`${form}/${page}`)
    assert.equal(status, 200, page)
    assert.match(text, /platí vlastní pravidlo/, page)
    const shown = unfolded(text).replaceAll(/<(input|textarea)[\s\S]*?>[^<]*/g, '')
    assert.doesNotMatch(shown, code, page)
    assert.doesNotMatch(text, /<p[^>]*>[^<]*<details/, page)
  }
})

test('the comparison of two wordings shows a rule in words, its code folded', async t => {
  const { house, alena, ivana } = await openTown(t)
  const clerk = house.as(alena)
  const form = await imported(clerk, withOwnRules())
  const misto = '/pages/1/fields/0'
  const of = { misto, revize: '1' }
  const rule = 'size(string(today)) % 2 == 1'
  const post = (page: string, fields: Record<string, string>) =>
    clerk.post(`${form}/${page}`, fields)
  const changed = { ...of, misto: `${misto}/when`, krok: 'rule', pravidlo: rule, pocet: '0' }
  assert.equal((await house.as(ivana).post(`${form}/podminka`, changed)).status, 303)
  const late = await post('podminka', { ...changed, pravidlo: `${rule} && true` })
  assert.equal(late.status, 409)
  assert.match(late.text, /<details[\s\S]*?% 2 == 1/)
  assert.match(late.text, /platí vlastní pravidlo/)
  const shown = unfolded(late.text).replaceAll(/<input[\s\S]*?>/g, '')
  assert.doesNotMatch(shown, code)
})
