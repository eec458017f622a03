import assert from 'node:assert/strict'
import type { Browser } from 'playwright-core'
import { demoPassword, officers } from '../../src/app/demo/cast.ts'
import type { TestHouse } from '../harness.ts'
import { openVisitor, type Screen, type Visitor } from './visitor.ts'

const mail = 'marie.sebestova@priklad.example'

type Place = { browser: Browser; house: TestHouse; base: string; screen: Screen }

/** The way of one letter from registration to the answer, by everyone who touches it. */
export async function walkWholeWay(place: Place): Promise<void> {
  const marie = await open(place)
  await register(place, marie)
  const draft = await prepare(marie)
  assert.match(await marie.reads(), /ověřte svou totožnost/, 'a draft waits for verification')
  await verifyAtCounter(place, await codeOf(marie))
  const mark = await send(marie, draft)
  await place.house.drainJobs()
  await assign(place, mark)
  await callForCompletion(place, mark)
  await complete(place, marie, draft)
  await answer(place, mark)
  await readAnswer(marie, draft)
  await overlook(place)
}

async function open({ browser, base, screen }: Place): Promise<Visitor> {
  return openVisitor(browser, base, screen)
}

/** An officer signs in anew; a code of the second factor works only once. */
async function officer(place: Place, email: string): Promise<Visitor> {
  place.house.clock.pass({ minutes: 2 })
  const visitor = await open(place)
  await visitor.signIn(email)
  return visitor
}

async function register({ house, base }: Place, marie: Visitor): Promise<void> {
  await marie.go('/identita/registrace')
  await marie.fill({
    givenName: 'Marie',
    surname: 'Šebestová',
    birthDate: '17. 2. 1948',
    street: 'Husova 12',
    town: 'Klatovy',
    postcode: '33901',
    phone: '601 000 105',
    email: mail,
    password: demoPassword,
    agreed: true,
  })
  await marie.press('Zaregistrovat se')
  await house.drainJobs()
  const [letter] = await house.letters(mail)
  const link = /https?:\/\/\S+\/identita\/potvrzeni\/\S+/.exec(letter!.text)![0]
  await marie.go(new URL(link).pathname)
  await marie.press(/./)
  await marie.signIn(mail)
  await marie.go('/identita/ucet')
  assert.match(await marie.page.title(), /./)
  assert.ok(marie.page.url().startsWith(`${base}/identita/ucet`), 'she is in')
}

async function prepare(marie: Visitor): Promise<string> {
  await marie.go('/podani/nove?urad=klatovy')
  await marie.fill({
    druh: 'general',
    predmet: 'Lípa před domem v Husově ulici',
    text: 'Prosím o ořez větví, které sahají do oken.',
  })
  await marie.press('Uložit a pokračovat')
  await marie.attach('soubory', 'Žádost o ořez – lípa.txt', Buffer.from('Dvě větve nad okny.'))
  await marie.press('Pokračovat ke kontrole')
  return /\/podani\/([0-9a-f-]{36})/.exec(marie.page.url())![1]!
}

async function codeOf(marie: Visitor): Promise<string> {
  await marie.go('/identita/ucet')
  return marie.page.locator('main .code').first().innerText()
}

async function verifyAtCounter(place: Place, code: string): Promise<void> {
  const vera = await officer(place, officers.vera.email)
  await vera.go('/identita/overeni')
  await vera.fill({ code })
  await vera.press('Najít')
  assert.match(await vera.reads(), /Marie Šebestová/)
  await vera.fill({ documentKind: 'identity-card', documentEnd: '8812', agrees: true })
  await vera.press('Připravit smlouvu')
  await vera.fill({ signed: true })
  await vera.press('Zaznamenat podpis a aktivovat účet')
  await vera.page.context().close()
}

async function send(marie: Visitor, draft: string): Promise<string> {
  await marie.go(`/podani/${draft}/kontrola`)
  await marie.press('Odeslat podání')
  const page = await marie.reads()
  assert.match(page, /Žádost o ořez – lípa\.txt/)
  assert.match(page, /500\/2004|nejpozději/, 'the last day is said with its law')
  return /KLAT\/\d{5}\/2026/.exec(page)![0]
}

async function assign(place: Place, mark: string): Promise<void> {
  const vera = await officer(place, officers.vera.email)
  await vera.go('/podatelna')
  await vera.follow(mark)
  await vera.fill({ to: 'životního' })
  await vera.press('Přidělit')
  await vera.go('/podatelna')
  assert.doesNotMatch(await vera.reads(), new RegExp(mark))
  await vera.page.context().close()
}

async function openMatter(place: Place, mark: string): Promise<Visitor> {
  const tomas = await officer(place, officers.tomas.email)
  await tomas.go(`/spisova-sluzba?seznam=unit&hledat=${encodeURIComponent(mark)}`)
  await tomas.follow(mark)
  return tomas
}

async function callForCompletion(place: Place, mark: string): Promise<void> {
  const tomas = await openMatter(place, mark)
  await tomas.press('Převzít')
  await tomas.follow('Vyzvat k doplnění')
  await tomas.fill({ text: 'Prosíme o fotografii stromu.', days: '10' })
  await tomas.press('Odeslat výzvu')
  assert.match(await tomas.reads(), /čeká na doplnění/i)
  await place.house.drainJobs()
  await tomas.page.context().close()
}

async function complete({ house }: Place, marie: Visitor, draft: string): Promise<void> {
  await marie.go(`/podani/${draft}`)
  assert.match(await marie.reads(), /čeká na vás/i)
  await marie.go(`/podani/${draft}/odpoved`)
  assert.match(await marie.reads(), /fotografii stromu/)
  await marie.fill({ text: 'Fotografii přikládám.' })
  await marie.press('Odeslat odpověď úřadu')
  await house.drainJobs()
}

async function answer(place: Place, mark: string): Promise<void> {
  const tomas = await openMatter(place, mark)
  assert.match(await tomas.reads(), /Fotografii přikládám/)
  await tomas.follow(/^Odpovědět/)
  await tomas.fill({ text: 'Větve ořízneme v prosinci.', settles: true })
  await tomas.press('Odeslat odpověď')
  assert.match(await tomas.reads(), /vyřízen/i)
  await place.house.drainJobs()
  await tomas.page.context().close()
}

async function readAnswer(marie: Visitor, draft: string): Promise<void> {
  await marie.go(`/podani/${draft}`)
  assert.match(await marie.reads(), /vyřízen/i)
  await marie.go('/schranka')
  await marie.follow(/^Odpověď: Lípa/)
  assert.match(await marie.reads(), /Větve ořízneme v prosinci/)
}

async function overlook(place: Place): Promise<void> {
  const josef = await officer(place, officers.josef.email)
  await josef.go('/prehled')
  assert.match(await josef.reads(), /po lhůtě/i)
  await josef.page.context().close()
}
