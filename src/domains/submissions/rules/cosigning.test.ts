import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formOf, pageOf } from '../../../../tests/forms/example.ts'
import type { Field } from '../../forms/index.ts'
import { type Cosignature, type SignPlace, signersOf } from './cosigning.ts'

const text = (name: string): Field => ({ name, kind: 'text', label: { cs: name } })
const signs = (name: string, shows: Field['shows']): Field => ({
  ...{ name, kind: 'cosignature', label: { cs: name } },
  ...(shows && { shows }),
})

const form = formOf([
  pageOf(text('rozloha'), text('ucel')),
  {
    name: 'podpisy',
    title: { cs: 'Podpisy' },
    fields: [
      signs('platce', { fees: true }),
      signs('vlastnik', { fields: ['rozloha'] }),
      signs('svedek', { fields: ['vztah'] }),
      text('vztah'),
    ],
  },
])

const signed = (field: string, state: SignPlace['state'] = 'confirmed'): SignPlace => ({
  ...{ field, label: { cs: field }, named: { name: field, email: `${field}@priklad.example` } },
  ...{ state, changed: [], invitation: { signerName: `Verified ${field}` } as Cosignature },
})

test('who signed only the fees is named on each page: any answer may change a fee', () => {
  const places = [signed('platce')]
  assert.deepEqual(signersOf(form, 'page', places), ['Verified platce'])
  assert.deepEqual(signersOf(form, 'podpisy', places), ['Verified platce'])
})

test('who saw some answers is named on the pages where these stand, and nowhere else', () => {
  const places = [signed('vlastnik'), signed('svedek')]
  assert.deepEqual(signersOf(form, 'page', places), ['Verified vlastnik'])
  assert.deepEqual(signersOf(form, 'podpisy', places), ['Verified svedek'])
})

test('who has not signed yet, or whose signature has ended, is named nowhere', () => {
  const places = [signed('platce', 'invited'), signed('vlastnik', 'outdated')]
  assert.deepEqual(signersOf(form, 'page', places), [])
})
