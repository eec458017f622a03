import assert from 'node:assert/strict'
import { test } from 'node:test'
import { html } from '../../../foundation/html.ts'
import type { Visit } from '../../../platform/http/index.ts'
import type { Deed } from '../rules/deeds.ts'
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

const ivana: Omit<Deed, 'kind' | 'since'> = {
  ...{ id: '1', version: 2, note: '', source: null, byId: '2', byName: 'Ivana Zemanová' },
  at: new Date('2026-11-22T10:00:00Z'),
}
const later = new Date('2026-12-14T23:00:00Z')
const told = (lang: 'cs' | 'en' | 'de', kind: Deed['kind'], since: Date | null) =>
  `${historySections({ ...visit, lang } as Visit, {
    ...{ deeds: [{ ...ivana, kind, since }], numbers: [2], hasDraft: false },
    compare: () => '/srovnani',
  })}`.replaceAll('\u00a0', ' ')

test('what was done for a later day is told as a plan, with its day and its version', () => {
  const plans = {
    cs: [/naplánování verze 2 od 15\. 12\. 2026/, /naplánování stažení od 15\. 12\. 2026/],
    en: [/planned version 2 from 15 Dec 2026/, /planned the withdrawal from 15 Dec 2026/],
    de: [/Version 2 ab 15\.12\.2026 geplant/, /Zurückziehen ab 15\.12\.2026 geplant/],
  }
  for (const lang of ['cs', 'en', 'de'] as const) {
    assert.match(told(lang, 'published', later), plans[lang][0]!)
    assert.match(told(lang, 'withdrawn', later), plans[lang][1]!)
  }
  const off = told('en', 'withdrawal-called-off', later)
  assert.match(off, /called off the planned withdrawal from 15 Dec 2026/)
})

test('what was done at once is told as done, without a day', () => {
  assert.match(told('en', 'withdrawn', ivana.at), /Ivana Zemanová: withdrew</)
  assert.match(told('de', 'published', null), /Ivana Zemanová: veröffentlicht</)
})
