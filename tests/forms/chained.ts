import assert from 'node:assert/strict'
import { type Field, type FormDefinition, readDefinition } from '../../src/domains/forms/index.ts'

/**
 * Pages of yes-no questions, each asked after a yes to the one before it: the hardest to check.
 *
 * Takes how many pages and questions a page; the questions hang on nothing when it is said so.
 */
export function chained(pages: number, each: number, isAsked = true): FormDefinition {
  const field = (at: number, of: number): Field => ({
    ...{ name: `f${at}x${of}`, kind: 'yes-no', label: { cs: `Otázka ${at}/${of}` } },
    ...(isAsked && at > 0 && { when: `f${at - 1}x${of}` }),
  })
  const read = readDefinition({
    ...{ format: 1, slug: 'velky', title: { cs: 'Velký' }, purpose: { cs: 'Zkouška' } },
    ...{ category: 'other', law: ['zákon'], matters: [{ kind: 'general' }] },
    subject: { cs: 'Věc' },
    pages: Array.from({ length: pages }, (_, at) => ({
      ...{ name: `p${at}`, title: { cs: `Strana ${at}` } },
      fields: Array.from({ length: each }, (_, of) => field(at, of)),
    })),
  })
  assert.ok(read.ok, JSON.stringify(read))
  return read.form
}
