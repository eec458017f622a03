import assert from 'node:assert/strict'
import test, { after } from 'node:test'
import { openTown } from '../../../tests/town.ts'
import type { Caller } from '../../platform/http/index.ts'

const town = await openTown({ after })
const { house } = town
const arrival = '/identita/vitejte'

test('after signing in an officer comes to their own work', async () => {
  const desk = { ...town.alena.desk!, roles: ['operator'] as const }
  const ways: [Caller, string][] = [
    [town.vera, '/podatelna'],
    [town.tomas, '/spisova-sluzba'],
    [town.ivana, '/spisova-sluzba'],
    [town.josef, '/prehled'],
    [town.alena, '/sprava'],
    [{ ...town.alena, desk }, '/sprava/provoz'],
    [{ ...town.alena, desk: null }, '/'],
  ]
  for (const [caller, way] of ways)
    assert.equal((await house.as(caller).get(arrival)).location, way, caller.name)
})

test('a citizen comes to their submissions once they have begun one', async () => {
  const jana: Caller = { ...town.alena, desk: null, desks: [], personId: town.janaId }
  const client = house.as(jana)
  assert.equal((await client.get(`/de${arrival}`)).location, '/de')
  const { text } = await client.get('/podani/nove?urad=klatovy')
  const key = /name="_key" value="([^"]+)"/.exec(text)![1]!
  const content = { predmet: 'Lampa', text: 'Nesvítí.', druh: 'general', urad: 'klatovy' }
  const begun = await client.post('/podani/nove', { ...content, _key: key })
  assert.equal(begun.status, 303, begun.text)
  assert.equal((await client.get(`/de${arrival}`)).location, '/de/podani')
})

test('who is not signed in is asked to', async () => {
  assert.match((await house.as(null).get(arrival)).location, /prihlaseni/)
})
