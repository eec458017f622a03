import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { publishForm, withdrawForm } from '../../../../tests/filling.ts'
import { dogForm } from '../../../../tests/forms/example.ts'
import { openTown } from '../../../../tests/town.ts'
import { within } from '../../../platform/db/index.ts'
import type { FormDefinition } from '../../forms/index.ts'
import { findCase, handOver } from '../../records/index.ts'

const town = await openTown({ after })
const { house, klatovy, nyrsko } = town
const vera = house.as(town.vera)

const complaint: FormDefinition = {
  ...dogForm,
  slug: 'stiznost-na-urad',
  title: { cs: 'Stížnost na úřad', en: 'Complaint', de: 'Beschwerde' },
  matters: [{ kind: 'complaint' }],
  routes: [{ unit: 'OD' }],
  fees: [{ name: { cs: 'Kolek' }, czk: '100' }],
}
const choosing: FormDefinition = {
  ...complaint,
  slug: 'podnet-nebo-stiznost',
  title: { cs: 'Podnět nebo jiné podání', en: 'Suggestion', de: 'Anregung' },
  matters: [{ kind: 'suggestion', when: "sender.kind == 'legal'" }, { kind: 'notice' }],
  routes: [{ unit: 'OD', when: "sender.kind == 'legal'" }],
  fees: [{ name: { cs: 'Kolek' }, czk: '100', when: "sender.kind == 'legal'" }],
}
await publishForm(house, complaint)
await publishForm(house, choosing, { ownerId: klatovy.id })

const letter = (fields: Record<string, string>) =>
  Object.entries({
    ...{ channel: 'Posta', senderName: 'Marie Šebestová', senderAddress: 'Husova 12, Klatovy' },
    ...{ subject: 'Řidič nezastavil', sheets: '4', annexes: '1', ...fields },
  }).map(([name, value]) => ({ name, value }))

const send = (fields: Record<string, string>, prefix = '') =>
  vera.upload(`${prefix}/podatelna/zapis`, letter(fields))

/** The case of a letter that was written down, by the address of its slip. */
async function caseOf(location: string) {
  const [, id = ''] = /podatelna\/([0-9a-f-]{36})\/stitek/.exec(location)!
  return within(house.sql, { officeId: klatovy.id }, tx => findCase(tx, klatovy.id, id))
}

test('a paper gets the matter, the period and the unit of the form that it is', async () => {
  const sent = await send({ form: 'stiz urad' })
  assert.equal(sent.status, 303)
  const matter = await caseOf(sent.location)
  assert.equal(matter.matterKind, 'complaint')
  assert.match(matter.dueLaw, /§ 175/)
  const item = await vera.get(`/podatelna/${matter.id}`)
  assert.match(item.text, /Formulář navrhuje: Odbor dopravy/)
})

test('the form stands on the slip, in the case and in the register', async () => {
  const sent = await send({ form: 'stiznost-na-urad', subject: 'Dlouhé čekání' })
  const slip = await vera.get(sent.location)
  assert.match(slip.text, /Formulář[\s\S]{0,80}Stížnost na úřad \(stiznost-na-urad, verze 1\)/)
  assert.match(slip.text, /Poplatek[\s\S]{0,80}Kolek 100/)
  assert.doesNotMatch(slip.text, /určí úředník/)
  const { id } = await caseOf(sent.location)
  assert.match((await vera.get(`/podatelna/${id}`)).text, /Formulář: Stížnost na úřad/)
  const german = await vera.get(sent.location.replace('/podatelna', '/de/podatelna'))
  assert.match(german.text, /Formular[\s\S]{0,80}Stížnost na úřad \(stiznost-na-urad, Version 1/)
  const journal = await vera.get('/podatelna/denik')
  assert.match(journal.text, /Dlouhé čekání \(Stížnost na úřad\)/)
  const table = await vera.get('/podatelna/denik.csv')
  assert.match(table.text, /Dlouhé čekání \(Stížnost na úřad\)/)
})

test('what depends on answers is left to the officer, and said', async () => {
  const sent = await send({ form: 'Podnět nebo jiné podání (podnet-nebo-stiznost)' })
  const matter = await caseOf(sent.location)
  assert.equal(matter.matterKind, 'notice')
  const said = /Podle odpovědí určí úředník[\s\S]{0,80}poplatek, druh věci a lhůtu, útvar/
  assert.match((await vera.get(sent.location)).text, said)
  const item = await vera.get(`/podatelna/${matter.id}`)
  assert.match(item.text, said)
  assert.doesNotMatch(item.text, /Formulář navrhuje/)
  const chosen = await send({ form: 'podnet-nebo-stiznost', matterKind: 'suggestion' })
  assert.equal((await caseOf(chosen.location)).matterKind, 'suggestion')
  const other = await send({ form: 'podnet-nebo-stiznost', matterKind: 'petition' })
  assert.equal((await caseOf(other.location)).matterKind, 'notice')
})

test('without a subject a paper bears the name of its form', async () => {
  const sent = await send({ form: 'stiznost-na-urad', subject: '', to: 'zp' })
  const matter = await caseOf(sent.location)
  assert.equal(matter.subject, 'Stížnost na úřad')
  assert.equal(matter.unitId, town.units.environment)
  const journal = await vera.get('/podatelna/denik')
  assert.doesNotMatch(journal.text, /Stížnost na úřad \(Stížnost na úřad\)/)
})

test('the forms of the office stand in the page, in the language of the clerk', async () => {
  const page = await vera.get('/podatelna/zapis')
  assert.match(page.text, /list="forms"/)
  assert.match(page.text, /<option value="Stížnost na úřad \(stiznost-na-urad\)">/)
  assert.match(page.text, /<option value="Podnět nebo jiné podání \(podnet-nebo-stiznost\)">/)
  assert.match(page.text, /třeba poplatek, určí úředník/)
  const english = await vera.get('/en/podatelna/zapis')
  assert.match(english.text, /<option value="Complaint \(stiznost-na-urad\)">/)
  assert.equal((await send({ form: 'complaint' }, '/en')).status, 303)
  const hana = await house.as(town.hana).get('/podatelna/zapis')
  if (hana.status === 200) assert.doesNotMatch(hana.text, /podnet-nebo-stiznost/)
})

test('garbage, two meanings and a foreign form come back with all that was typed', async () => {
  const foreign = { ...complaint, slug: 'jen-nyrsko', title: { cs: 'Jen pro Nýrsko' } }
  await publishForm(house, foreign, { ownerId: nyrsko.id })
  const typed = ['xyz', 'jen-nyrsko', 'Jen pro Nýrsko (jen-nyrsko)', '*', '"><b>', '😀']
  for (const form of [...typed, 'ž'.repeat(400)]) {
    const again = await send({ form, to: 'dop', reference: 'ABC/7' })
    assert.equal(again.status, 422, form)
    assert.match(again.text, /neodpovídá žádnému formuláři/)
    assert.match(again.text, /value="Marie Šebestová"/)
    assert.match(again.text, /value="Řidič nezastavil"/)
    assert.match(again.text, /value="ABC\/7"/)
  }
  const unclear = await send({ form: 'stížnost' })
  assert.equal(unclear.status, 422)
  assert.match(unclear.text, /může znamenat několik formulářů/)
  assert.match(unclear.text, /name="form"[^>]*value="stížnost"/)
})

test('where words mean several forms, one of them is chosen by one press', async () => {
  const typed = { form: 'stížnost', reference: 'ABC/7', to: 'zp' }
  const unclear = await send(typed)
  assert.equal(unclear.status, 422)
  assert.match(unclear.text, /href="#field-formChosen"/)
  assert.match(unclear.text, /type="radio"[^>]*name="formChosen"[^>]*value="stiznost-na-urad"/)
  assert.match(unclear.text, /<label for="field-formChosen[^"]*">Stížnost na úřad/)
  assert.match(unclear.text, /value="ABC\/7"/)
  const sent = await send({ ...typed, formChosen: 'stiznost-na-urad' })
  assert.equal(sent.status, 303)
  assert.match((await vera.get(sent.location)).text, /Stížnost na úřad \(stiznost-na-urad/)
})

test('a choice stays while something else is mended, and ends with other words', async () => {
  const chosen = { form: 'stížnost', formChosen: 'stiznost-na-urad' }
  const again = await send({ ...chosen, sheets: 'moc' })
  assert.equal(again.status, 422)
  assert.match(again.text, /value="stiznost-na-urad"[^>]*checked/)
  const unclear = await send({ ...chosen, form: 'podnět' })
  assert.equal((await caseOf(unclear.location)).matterKind, 'notice')
  const foreign = await send({ form: 'stížnost', formChosen: 'jen-nyrsko' })
  assert.equal(foreign.status, 422)
  const german = await send({ form: 'stížnost' }, '/de')
  assert.match(german.text, /kann mehrere Formulare bedeuten/)
})

test('a paper is the form as it stood when the paper came, not when it was typed', async () => {
  const old: FormDefinition = {
    ...complaint,
    ...{ slug: 'zabor-mista', title: { cs: 'Zábor místa' }, routes: [{ unit: 'OD' }] },
  }
  await publishForm(house, old)
  house.clock.pass({ days: 3 })
  await publishForm(house, {
    ...old,
    ...{ matters: [{ kind: 'notice' }], fees: [{ name: { cs: 'Kolek' }, czk: '500' }] },
  })
  const today = await send({ form: 'zabor-mista' })
  assert.match((await vera.get(today.location)).text, /zabor-mista, verze 2[\s\S]*Kolek 500/)
  const late = await send({ form: 'zabor-mista', cameOn: '2026-11-22', cameTime: '9:30' })
  assert.match((await vera.get(late.location)).text, /zabor-mista, verze 1[\s\S]*Kolek 100/)
  assert.equal((await caseOf(late.location)).matterKind, 'complaint')
  const before = await send({ form: 'zabor-mista', cameOn: '2026-11-20' })
  assert.equal(before.status, 422)
  assert.match(before.text, /úřad nabízel, když podání došlo/)
  const ahead = await send({ form: 'zabor-mista', cameOn: '2027-01-01' })
  assert.doesNotMatch(ahead.text, /úřad nabízel, když/)
})

test('a form withdrawn meanwhile is refused; the paper is written down without it', async () => {
  await withdrawForm(house, 'podnet-nebo-stiznost', klatovy.id)
  const again = await send({ form: 'podnet-nebo-stiznost' })
  assert.equal(again.status, 422)
  assert.match(again.text, /Nenabízel-li ho, nechte pole prázdné/)
  assert.equal((await send({ form: '' })).status, 303)
})

test('a paper that is put to an open case bears its form, the case stays as it is', async () => {
  const first = await caseOf((await send({ subject: 'Hluk' })).location)
  const sent = await send({ form: 'stiznost-na-urad', inCase: first.recordMark })
  assert.match((await vera.get(sent.location)).text, /Stížnost na úřad \(stiznost-na-urad/)
  const matter = await caseOf(sent.location)
  assert.equal(matter.id, first.id)
  assert.equal(matter.matterKind, 'general')
})

test('a case that is handed over takes the name of its form with it', async () => {
  const { id, version } = await caseOf((await send({ form: 'stiznost-na-urad' })).location)
  const handing = { toOfficeId: nyrsko.id, reason: 'Patří Nýrsku.' }
  const doer = town.doer(town.vera)
  assert.ok((await handOver(house.sql, doer, { caseId: id, version }, handing)).ok)
  await house.drainJobs()
  const officeId = nyrsko.id
  const rows = await within(
    house.sql,
    { officeId },
    tx => tx<{ title: string }[]>`
    select form ->> 'title' as title from records.documents where office_id = ${officeId}`,
  )
  assert.deepEqual(
    rows.map(({ title }) => title),
    ['Stížnost na úřad'],
  )
})
