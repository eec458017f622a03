import assert from 'node:assert/strict'
import { test } from 'node:test'
import { started, words } from '../../../../../tests/forms/clerk.ts'
import { editing as guides } from '../../../../../tests/guides/desk.ts'
import { openTown } from '../../../../../tests/town.ts'

const writerOn = (page: string) => ({
  _writer: /name="_writer" value="([\w-]+)"/.exec(page)?.[1] ?? '',
})

test('what a clerk typed outlasts signing out in another window', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const form = await started(clerk)
  const fee = { do: 'fees', revize: '1', amount: '15', ...words('name', 'Zábor') }
  const deeds = [
    { page: `${form}/nasledek?do=fees`, action: `${form}/nasledek`, typed: fee },
    { page: `${form}/udaje`, action: `${form}/udaje`, typed: { revize: '1', law: '§ 4' } },
    { page: `${form}/otazka?do=%2Fpages%2F0&druh=text`, action: `${form}/otazka`, typed: fee },
    { page: `${form}/stranka?misto=%2Fpages%2F0`, action: `${form}/stranka`, typed: fee },
    { page: `${form}/kontrola?do=%2Fpages%2F0`, action: `${form}/kontrola`, typed: fee },
  ]
  for (const { page, action, typed } of deeds) {
    const shown = await clerk.get(page)
    const late = await house.as(null).post(action, { ...typed, ...writerOn(shown.text) })
    assert.equal(late.status, 401, page)
    assert.match(late.text, /co jste napsali, jsme uchovali/, page)
  }
})

test('so does the text of a guide', async t => {
  const { house, alena } = await openTown(t)
  const clerk = house.as(alena)
  const begun = await clerk.post(`${guides}/novy`, { title: 'Sběr', category: 'help', slug: '' })
  const part = `${begun.location.split('/cast/')[0]}/cast/where`
  const shown = await clerk.get(part)
  const typed = { 'sections-where-cs': 'Dlouhý text', ...writerOn(shown.text) }
  const late = await house.as(null).post(part, typed)
  assert.match(late.text, /co jste napsali, jsme uchovali/)
})
