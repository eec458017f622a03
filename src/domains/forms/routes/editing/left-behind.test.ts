import assert from 'node:assert/strict'
import { test } from 'node:test'
import { imported, sharedForm } from '../../../../../tests/forms/clerk.ts'
import { openTown } from '../../../../../tests/town.ts'
import type { Field, FormDefinition, FormPage } from '../../rules/definition.ts'

const words = (cs: string) => ({ cs, en: cs, de: cs })

/** The notice of dogs with nothing said beside its questions. */
function silent(): FormDefinition {
  const form = sharedForm()
  const strip = ({ help: _, ...field }: Field): Field => field
  const pages = form.pages.map(page => ({ ...page, fields: page.fields.map(strip) }))
  return { ...form, pages, slug: 'psi-bez-slova' }
}

/** The same, where another holder signs and has a question that leaves their paper behind. */
function signedToo(more: Partial<Field>): FormDefinition {
  const form = silent()
  const party = 'cosigner' as const
  const signing: FormPage[] = [
    {
      ...{ name: 'druhy-drzitel', title: words('Druhý držitel') },
      fields: [
        {
          ...{ name: 'druhy', kind: 'cosignature', label: words('Kdo podepíše') },
          shows: { pages: [form.pages[0]!.name] },
        },
      ],
    },
    {
      ...{ name: 'jeho', title: words('Co doloží'), party },
      fields: [
        { name: 'maDoklad', kind: 'yes-no', label: words('Má doklad?'), ...more },
        { name: 'jehoDoklad', kind: 'file', label: words('Jeho doklad'), when: 'maDoklad' },
      ],
    },
  ]
  return { ...form, pages: [...form.pages, ...signing], slug: 'psi-s-podpisem' }
}

test('what its sender leaves behind the portal tells, so such a form is proposed', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const form = await imported(clerk, silent())
  assert.equal((await clerk.post(`${form}/navrh`, { revize: '1' })).status, 303)
})

test('a form that leaves answers of who signs behind without a word is not proposed', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const form = await imported(clerk, signedToo({}))
  assert.equal((await clerk.post(`${form}/navrh`, { revize: '1' })).status, 422)
  const { text } = await clerk.get(form)
  assert.match(text, /neodešle se, co vyplnil ten, kdo podepisuje: „Jeho doklad“/)
  const { length } = silent().pages
  assert.match(text, new RegExp(`otazka.misto=%2Fpages%2F${length + 1}%2Ffields%2F0#field-help`))
})

test('a help beside the deciding question is enough', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const help = words('Když odpověď změníte, doklad se neodešle.')
  const address = await imported(clerk, signedToo({ help }))
  const proposed = await clerk.post(`${address}/navrh`, { revize: '1' })
  assert.equal(proposed.status, 303)
})
