import assert from 'node:assert/strict'
import { test } from 'node:test'
import { html } from '../../../foundation/html.ts'
import type { Visit } from '../../../platform/http/index.ts'
import { historySections } from './history.ts'

const visit = { lang: 'cs', href: (address: string) => address } as unknown as Visit
const shown = (numbers: number[], hasDraft: boolean) =>
  `${historySections(visit, {
    ...{ deeds: [], numbers, hasDraft },
    compare: (older, newer) => `/srovnani?z=${older}&na=${newer ?? 'koncept'}`,
    beside: version => html`<p>uložení verze ${version}</p>`,
  })}`

test('a draft begun before deeds were noted has its savings and its comparison', () => {
  const history = shown([1], true)
  assert.match(history, /Rozpracovaná verze 2[\s\S]*na=koncept[\s\S]*uložení verze 2/)
  assert.ok(history.indexOf('uložení verze 2') < history.indexOf('uložení verze 1'))
  assert.match(shown([], true), /Rozpracovaná verze 1[\s\S]*uložení verze 1/)
  assert.doesNotMatch(shown([1], false), /Rozpracovaná/)
})
