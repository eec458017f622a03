import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formOf, pageOf } from '../../../../../tests/forms/example.ts'
import type { Field } from '../definition.ts'
import { faultsIn } from '../editing/faults.ts'

test('a prefill that is none of ours is a fault of the form, never of the portal', () => {
  for (const prefill of ['constructor', 'toString', 'nic', '{}']) {
    const field = { name: 'kdo', kind: 'text', label: { cs: 'Kdo' }, prefill } as unknown as Field
    assert.ok(faultsIn(formOf([pageOf(field)])).length > 0, prefill)
  }
})
