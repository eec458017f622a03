import assert from 'node:assert/strict'
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { freePort, runVirtuos } from '../../../tests/command.ts'
import { atEnd } from '../../../tests/ending.ts'

/** One row of the register. */
const row = {
  kod: '555771',
  nazev: 'Klatovy',
  ico: '00255661',
  typ: 'III',
  vojensky_ujezd: '0',
  pou_kod: '1180',
  pou_nazev: 'Klatovy',
  orp_kod: '566',
  orp_nazev: 'Klatovy',
  okres_kod: '3404',
  okres_nazev: 'Klatovy',
  okres_lau1: 'CZ0322',
  kraj_kod: '43',
  kraj_nazev: 'Plzeňský kraj',
  kraj_nuts3: 'CZ032',
  obyvatel_2020_12_31: '22140',
}
const register = `${Object.keys(row)}\n${Object.values(row)}\n`

test('an empty portal gets its first office, whose administrator signs in', async t => {
  const above = mkdtempSync(path.join(tmpdir(), 'virtuos-connect-'))
  chmodSync(above, 0o711)
  atEnd(t, () => rmSync(above, { recursive: true, force: true }))
  const [data, csv] = [path.join(above, 'data'), path.join(above, 'obce.csv')]
  writeFileSync(csv, register)
  writeFileSync(path.join(above, 'cut.csv'), register.replaceAll(',', ' '))
  const cut = ['import', 'municipalities', path.join(above, 'cut.csv'), '--data', data]
  assert.match((await runVirtuos(cut).ended()).err, /lacks the columns kod, nazev/)
  assert.equal(existsSync(data), false, 'a bad file makes no portal')
  const imported = await runVirtuos(['import', 'municipalities', csv, '--data', data]).ended()
  assert.match(imported.out, /1 municipalities read, 1 new or changed/)
  assert.match(imported.out, new RegExp(`^New portal: ${data}$`, 'm'))

  const words = ['connect', 'office', 'klatovy', '--abbreviation', 'KLAT', '--data', data]
  const who = ['--administrator', 'Alena Fialová', '--email', 'Alena.Fialova@urad.example']
  const connected = await runVirtuos([...words, ...who]).ended()
  assert.equal(connected.code, 0, connected.err)
  const [, password] = /password {2}(\S+)/.exec(connected.out)!
  assert.match(connected.out, new RegExp(`^Portal: ${data}$`, 'm'))
  assert.match(connected.out, /otpauth:\/\/totp\//)

  const again = await runVirtuos([...words, ...who]).ended()
  assert.match(again.err, /Klatovy was not connected: already-connected/)
  const absent = await runVirtuos([...words.with(2, 'atlantis'), ...who]).ended()
  assert.match(absent.err, /there is no office atlantis; import the register/)
  assert.equal((await runVirtuos(words).ended()).code, 2)

  const port = String(await freePort())
  const portal = runVirtuos(['start', '--empty', '--port', port, '--data', data])
  await portal.says(/VIRTUOS is at/)
  const signIn = await fetch(`http://127.0.0.1:${port}/identita/prihlaseni`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams({ email: 'alena.fialova@urad.example', password: password! }),
  })
  assert.equal(signIn.status, 303)
  portal.process.kill('SIGTERM')
  await portal.ended()
})
