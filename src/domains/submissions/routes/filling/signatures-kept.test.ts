import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { filePart, smallPdf } from '../../../../../tests/citizens.ts'
import { type Flat, openFlat } from '../../../../../tests/cosigning.ts'
import { within } from '../../../../platform/db/index.ts'

const { house, jana, karel, lan, filledIn, signed, sign, linkTo } = await openFlat({ after })
const scope = { personId: jana.personId }
const same = `${smallPdf}%plan`

test('a signature taken back while the form is made ready to be sent is not sent', async () => {
  const { form, owner } = await signed()
  const { sent, answer } = await whileSending(form, () => lan.client.post(`${owner}/odmitnuti`))
  assert.equal(answer.location, owner)
  assert.equal(sent.status, 409)
  assert.match(sent.text, /Odmítl\(a\): Thi Lan Nguyen/)
  assert.equal((await rowOf(form)).state, 'draft')
  assert.equal((await rowOf(form)).recordMark, null)
  assert.match((await lan.client.get(owner)).text, /Spolupodpis jste odmítl/)
  await jana.client.post(`/podani/${form.id}/spolupodpis/vlastnik`)
  const anew = await linkTo(lan)
  assert.equal((await sign(lan, anew)).location, anew)
  assert.equal((await form.send()).location, `/podani/${form.id}/potvrzeni`)
})

test('a signature that nobody touched meanwhile is sent', async () => {
  const { form } = await signed()
  const { sent } = await whileSending(form, () => pause(1))
  assert.equal(sent.location, `/podani/${form.id}/potvrzeni`)
})

test('a file that the sender and a signer both attached stays until neither holds it', async () => {
  const { form, owner, neighbour } = await filledIn()
  await attach(owner)
  const plan = await fileOf(form, 'planek.pdf')
  const removal = await form.standing('byt')
  await jana.client.post(removal.action, { ...removal.sent, _removeFile: `plan.${plan}` })
  assert.doesNotMatch((await form.open('byt')).text, /planek\.pdf/)
  assert.equal(await fileOf(form, 'planek.pdf'), plan)
  await jana.client.post(`/podani/${form.id}/spolupodpis/vlastnik`)
  await house.drainJobs()
  assert.equal((await lan.client.get(`${owner}/prilohy/${plan}`)).status, 200)
  await karel.client.post(`${neighbour}/stranky/za-souseda`, { namitky: 'žádné' })
  await sign(lan, owner)
  await sign(karel, neighbour)
  assert.equal((await form.send()).location, `/podani/${form.id}/potvrzeni`)
})

test('a file that its signer removed is gone, unless the sender holds the same', async () => {
  const { form, owner } = await filledIn()
  await attach(owner, 'smlouva.pdf', `${smallPdf}%smlouva`)
  const contract = await fileOf(form, 'smlouva.pdf')
  await remove(owner, contract)
  assert.equal(await fileOf(form, 'smlouva.pdf'), undefined)
  await attach(owner)
  const plan = await fileOf(form, 'planek.pdf')
  await remove(owner, plan)
  assert.equal(await fileOf(form, 'planek.pdf'), plan)
  assert.match((await form.open('byt')).text, /planek\.pdf/)
})

/** Holds the draft until its sending has been made ready, and lets somebody act meanwhile. */
function whileSending<Done>(form: Flat['form'], act: () => Promise<Done>) {
  return within(house.sql, scope, async tx => {
    await tx`select 1 from submissions.submissions where id = ${form.id} for update`
    const sending = form.send()
    for (let tries = 0; tries < 300 && !(await isWaiting()); tries++) await pause(50)
    return { sending, answer: await act() }
  }).then(async ({ sending, answer }) => ({ sent: await sending, answer }))
}

/** Whether a transaction waits for somebody else's lock. */
async function isWaiting(): Promise<boolean> {
  const rows = await house.sql`
    select 1 from pg_locks where not granted and database = (
      select oid from pg_database where datname = current_database())
    union all
    select 1 from pg_locks where not granted and locktype = 'transactionid'`
  return rows.length > 0
}

async function rowOf({ id }: Flat['form']) {
  const [row] = await within(
    house.sql,
    scope,
    tx => tx`
      select state, record_mark as "recordMark" from submissions.submissions where id = ${id}`,
  )
  return row!
}

async function fileOf({ id }: Flat['form'], name: string): Promise<string | undefined> {
  const [row] = await within(
    house.sql,
    scope,
    tx => tx`select id from submissions.files where owner_id = ${id} and name = ${name}`,
  )
  return row?.id
}

/** The signer attaches the sender's very plan, or another file. */
async function attach(owner: string, name = 'planek.pdf', bytes = same) {
  const fields = [{ name: 'najem', value: '9000' }, await seen(owner)]
  const file = { ...filePart(name, bytes), name: 'smlouva' }
  return lan.client.upload(`${owner}/stranky/za-vlastnika`, [...fields, file])
}

async function remove(owner: string, file: string | undefined) {
  const { name, value } = await seen(owner)
  const fields = { najem: '9000', [name]: value, _removeFile: `smlouva.${file}` }
  return lan.client.post(`${owner}/stranky/za-vlastnika`, fields)
}

/** What the signer's page says that it shows. */
async function seen(owner: string) {
  const { text } = await lan.client.get(`${owner}/stranky/za-vlastnika`)
  return { name: 'verze', value: /name="verze" value="([^"]*)"/.exec(text)?.[1] ?? '' }
}
