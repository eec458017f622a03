import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { openBrowser } from '../../src/app/cli/browser.ts'
import type { FormDefinition } from '../../src/domains/forms/index.ts'
import { type Citizen, openCitizens } from '../citizens.ts'
import type { Client } from '../client.ts'
import { beginForm, publishForm, withdrawForm } from '../filling.ts'
import { pavement } from '../forms/pavement.ts'
import { wedding } from '../forms/wedding.ts'
import { desk, look, phone } from './fitness.ts'

/** Closed first: a portal waits for its last visitor. */
const browser = await openBrowser()
after(() => browser.close())

const { house, jana, lan, petr } = await openCitizens({ after })
const base = await house.address()

/** The browser of somebody who is signed in. */
async function browserOf({ cookies }: Client): Promise<Page> {
  const context = await browser.newContext()
  await context.addCookies([...cookies].map(([name, value]) => ({ name, value, url: base })))
  return context.newPage()
}

async function fit({ client }: Citizen, addresses: readonly string[]): Promise<string[]> {
  const page = await browserOf(client)
  const faults: string[] = []
  for (const address of addresses) {
    faults.push(...(await look(page, base, address, [desk, phone])))
    faults.push(...(await look(page, base, `/de${address}`, [phone])))
  }
  await page.context().close()
  return faults
}

test('the offer of what is unfinished, a newer version and an ended form are fit', async () => {
  await publishForm(house, pavement)
  const form = await beginForm(jana, 'zabor')
  house.clock.pass({ minutes: 1 })
  const [first, last] = pavement.pages
  const street = { name: 'ulice', kind: 'text', label: { cs: 'Ulice' } } as const
  const pages = [{ ...first!, fields: [...first!.fields, street] }, last!]
  await publishForm(house, { ...pavement, pages })
  const offer = '/podani/formular/zabor?urad=klatovy'
  const version = `/podani/${form.id}/zneni`
  assert.deepEqual(await fit(jana, [offer, form.at('plocha'), version]), [])
  house.clock.pass({ minutes: 1 })
  await withdrawForm(house, 'zabor')
  assert.deepEqual(await fit(jana, [form.at()]), [])
})

test('the pages of who is asked to sign, and of who asks, are fit', async () => {
  await publishForm(house, wedding)
  const form = await beginForm(jana, 'svatba')
  const named = { 'druhy.name': 'Nguyen Thi Lan', 'druhy.email': lan.email }
  await form.fill('snoubenec', { tajne: 'lípa', ...named })
  await jana.client.post(`/podani/${form.id}/spolupodpis/druhy`)
  await house.drainJobs()
  const letter = (await house.letters(lan.email)).at(-1)!
  const { pathname } = new URL(/https?:\/\/\S+spolupodpis\/\S+/.exec(letter.text)![0])
  // The letter leads to the page in the language of who is asked.
  const link = pathname.replace(/^\/(en|de)(?=\/)/, '')
  assert.deepEqual(await fit(jana, [`/podani/${form.id}/kontrola`]), [])
  const page = `${link}/stranky/druhy-snoubenec`
  assert.deepEqual(await fit(lan, [link, page]), [])
  await lan.client.post(page, { prijmeni: 'Nováková', souhlas: 'yes' })
  assert.deepEqual(await fit(lan, [link]), [])
})

test('what a firm is told of a form for citizens, and a check with warnings, are fit', async () => {
  const asked: FormDefinition['pages'][number]['fields'] = [
    { name: 'kdo', kind: 'text', label: { cs: 'Jméno' }, prefill: 'name' },
    {
      ...{ name: 'psi', kind: 'group', label: { cs: 'Psi' }, rowName: { cs: 'Pes' } },
      fields: [{ name: 'cip', kind: 'text', label: { cs: 'Čip' }, need: 'recommended' }],
    },
  ]
  const pages = [{ name: 'kdo', title: { cs: 'Kdo jste' }, fields: asked }]
  const instead = { cs: 'Přihlaste se sami.', de: 'Melden Sie sich selbst an.' }
  const open: FormDefinition = { ...pavement, slug: 'pes', pages, subject: { cs: 'Pes' }, fees: [] }
  const form = { ...open, inPerson: [], routes: [], matters: [{ kind: 'general' as const }] }
  await publishForm(house, form)
  const [own, firms] = [await beginForm(jana, 'pes'), await beginForm(petr, 'pes')]
  await own.fill('kdo', { kdo: 'Jan Novák', 'psi.0.cip': '', 'psi.rows': '1' })
  assert.match((await own.check()).text, /Něco se liší[\s\S]*Pes 1: Čip/)
  assert.deepEqual(await fit(jana, [`/podani/${own.id}/kontrola`]), [])
  house.clock.pass({ minutes: 1 })
  await publishForm(house, { ...form, senders: ['natural'], instead })
  const refusal = '/podani/formular/pes?urad=klatovy'
  const offers = ['/formulare/pes?urad=klatovy', refusal, firms.at()]
  assert.deepEqual(await fit(petr, offers), [`${refusal}: 422`, `/de${refusal}: 422`])
})
