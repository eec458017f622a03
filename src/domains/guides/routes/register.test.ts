import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { imported, send } from '../../../../tests/guides/desk.ts'
import { openTown } from '../../../../tests/town.ts'
import { importServices } from '../index.ts'

const catalogue = fileURLToPath(new URL('../../../../tests/guides/services.json', import.meta.url))
const law = 'law'
const typed = { [law]: '§ 14 zák. č. 565/1990 Sb.' }

/** Tomáš writes on the part of a guide where services of the register are added. */
async function writesLinks(t: Parameters<typeof openTown>[0]) {
  const { house, tomas } = await openTown(t)
  await importServices(house.sql, catalogue)
  const clerk = house.as(tomas)
  const work = await imported(clerk)
  const links = `${work}/cast/links`
  const look = async () => (await clerk.get(links)).text
  const file = async () => JSON.parse((await clerk.get(`${work}/navod.json`)).text)
  return { clerk, links, look, file }
}

test('what is typed stays while one searches the register and adds from it', async t => {
  const { clerk, links, look, file } = await writesLinks(t)
  const asked = { ...typed, registr: 'kaceni', do: 'search' }
  const searched = await send(clerk, links, await look(), asked)
  assert.equal(searched.status, 303)
  assert.match(searched.location, /registr=kaceni#registr$/)
  const found = (await clerk.get(searched.location.split('#')[0]!)).text
  assert.match(found, /Přidat S12 \(celá služba\)/)
  assert.match(found, /§ 14 zák\. č\. 565/)

  const second = { law: '§ 15 zák. č. 565/1990 Sb.', add: 'S12 U40' }
  const added = await send(clerk, links, found, second)
  assert.equal(added.status, 303)
  assert.match(added.location, /registr=kaceni/)
  const { law, services } = await file()
  assert.deepEqual(law, ['§ 15 zák. č. 565/1990 Sb.'])
  assert.deepEqual(services.at(-1), { service: 'S12', act: 'U40' })
})

test('words typed into the search are looked for by any button, and lead nowhere', async t => {
  const { clerk, links, look, file } = await writesLinks(t)
  const pressed = await send(clerk, links, await look(), { ...typed, registr: 'psu', next: 'end' })
  assert.match(pressed.location, /cast\/links\?.*registr=psu/)
  assert.deepEqual((await file()).law, ['§ 14 zák. č. 565/1990 Sb.'])
  const found = (await clerk.get(pressed.location.split('#')[0]!)).text
  const on = await send(clerk, links, found, { next: 'responsibility' })
  assert.match(on.location, /cast\/responsibility/)
})

test('what cannot be saved stays in its fields, also what is added', async t => {
  const { clerk, links, look, file } = await writesLinks(t)
  const before = await file()
  const wrong = { related: 'Není to adresa!', registr: 'kaceni', add: 'S12' }
  const reply = await send(clerk, links, await look(), wrong)
  assert.equal(reply.status, 422)
  assert.match(reply.text, /Není to adresa!/)
  assert.match(reply.text, /value="S12"/)
  assert.match(reply.text, /name="registr"[^>]*value="kaceni"/)
  assert.deepEqual(await file(), before)
})

test('two who add at once both see what the other one wrote', async t => {
  const { clerk, links, look, file } = await writesLinks(t)
  const early = await look()
  assert.equal((await send(clerk, links, early, { add: 'S980' })).status, 303)
  const late = await send(clerk, links, early, { ...typed, add: 'S12' })
  assert.equal(late.status, 409)
  assert.match(late.text, /Text kolegy[\s\S]*S980[\s\S]*Váš text[\s\S]*§ 14 zák\. č\. 565/)
  assert.doesNotMatch(JSON.stringify(await file()), /S12/)
})
