import { receive } from '../../domains/filing/index.ts'
import { accept, answer, assign, call, handOver, settle } from '../../domains/records/index.ts'
import { newId } from '../../foundation/ids.ts'
import { within } from '../../platform/db/index.ts'
import { makePdf } from '../../platform/pdf/index.ts'
import { marie } from './cast.ts'
import { draftLetter, sendLetter } from './letters.ts'
import { lampPhoto } from './photo.ts'
import { type Seat, type Stage, seatOf } from './stage.ts'
import { caseBefore, doer, letWorkerWork, mustBeDone, type Telling, turnBack } from './telling.ts'

/** A chapter of the demonstration: it turns the clock and does what people did then. */
export type Chapter = (telling: Telling, stage: Stage) => Promise<void>

/** A walnut tree stands in the way of a fence; the officer has let the period run out. */
const lateTree: Chapter = async (telling, stage) => {
  turnBack(telling, 48, '08:12')
  const caseId = await sendLetter(telling, stage, {
    from: 'jana',
    to: 'klatovy',
    matterKind: 'general',
    subject: 'Žádost o povolení kácení ořešáku',
    body: `Dobrý den, žádám o povolení pokácet vzrostlý ořešák na pozemku parc. č. 1204/3
v k. ú. Klatovy. Strom naklání plot souseda a po bouřce má prasklý kmen. Obvod kmene ve výšce
130 cm je 112 cm. Přikládám situační výkres.`,
    files: [{ name: 'situační výkres.pdf', mimeType: 'application/pdf', content: await sketch() }],
  })
  await takeOver(telling, stage, caseId, ['Odbor životního prostředí', 'tomas'])
}

/** A firm asks what the town paid for timber; it is answered in time. */
const answeredQuestion: Chapter = async (telling, stage) => {
  turnBack(telling, 21, '09:40')
  const caseId = await sendLetter(telling, stage, {
    from: 'petr',
    to: 'klatovy',
    matterKind: 'information-request',
    subject: 'Dotaz na prodej dřeva z městských lesů v roce 2025',
    body: `Podle zákona č. 106/1999 Sb. žádáme o informaci, kolik m³ smrkového dřeva město Klatovy
v roce 2025 prodalo a za jakou průměrnou cenu za m³.`,
  })
  await takeOver(telling, stage, caseId, ['Odbor životního prostředí', 'tomas'])
  turnBack(telling, 12, '12:25')
  const seat = seatOf(stage, 'tomas', 'klatovy')
  const reply = {
    subject: 'Odpověď na žádost o informaci',
    text: `Dobrý den,
v roce 2025 prodalo město 1 842 m³ smrkového dřeva za průměrnou cenu 1 970 Kč/m³ bez DPH.
S pozdravem Tomáš Beneš`,
    files: [],
    settles: true,
  }
  const before = await caseBefore(telling, seat, caseId)
  mustBeDone('answer', await answer(telling.services.sql, doer(telling, seat), before, reply))
  await letWorkerWork(telling)
}

/** The application lacks a plan; the clock stands until Jana adds it. */
const calledForCompletion: Chapter = async (telling, stage) => {
  turnBack(telling, 13, '17:55')
  const caseId = await sendLetter(telling, stage, {
    from: 'jana',
    to: 'klatovy',
    matterKind: 'general',
    subject: 'Žádost o vyhrazené parkování před domem',
    body: 'Žádám o vyhrazené parkovací místo v Zahradní ulici před číslem 214.',
  })
  await takeOver(telling, stage, caseId, ['Odbor dopravy', 'lenka'])
  turnBack(telling, 8, '07:30')
  const seat = seatOf(stage, 'lenka', 'klatovy')
  const calling = {
    subject: 'Výzva k doplnění žádosti',
    text: 'Doplňte prosím plánek místa s rozměry a kopii technického průkazu vozidla.',
    days: 15,
  }
  const before = await caseBefore(telling, seat, caseId)
  mustBeDone('call', await call(telling.services.sql, doer(telling, seat), before, calling))
  await letWorkerWork(telling)
}

/** Marie has no e-mail: her letter came by hand, and the clerk wrote it in. */
const onPaper: Chapter = async (telling, stage) => {
  turnBack(telling, 6, '10:05')
  const { services, clock } = telling
  const officeId = stage.offices.get('klatovy')!.id
  await within(services.sql, { officeId }, tx =>
    receive(tx, {
      officeId,
      key: newId(clock.now()),
      channel: 'Osobne',
      at: clock.now(),
      subject: 'Stížnost na hluk z provozovny v Husově ulici',
      text: '',
      matterKind: 'complaint',
      sender: { ...nobody, name: marie.name, address: marie.address, birthDate: marie.birthDate },
      files: [],
      submissionId: null,
      lang: 'cs',
      paper: { sheets: 2, paperAnnexes: 0, otherAnnexes: null, senderReference: null },
    }),
  )
  await letWorkerWork(telling)
}

const nobody = { personId: null, email: null, phone: null, ico: null, birthDate: null }

/** Written to the wrong town hall: Nýrsko hands it over to Klatovy, which has the powers. */
const handedOver: Chapter = async (telling, stage) => {
  turnBack(telling, 5, '14:20')
  const caseId = await sendLetter(telling, stage, {
    from: 'petr',
    to: 'nyrsko',
    matterKind: 'general',
    subject: 'Ohlášení skládky dřeva u silnice II/191',
    body: 'Ohlašujeme dočasnou skládku dřeva na krajnici od 1. do 20. prosince.',
  })
  turnBack(telling, 4, '08:00')
  const seat = seatOf(stage, 'hana', 'nyrsko')
  const handing = {
    toOfficeId: stage.offices.get('klatovy')!.id,
    reason: 'Silničním správním úřadem je obec s rozšířenou působností.',
  }
  const before = await caseBefore(telling, seat, caseId)
  mustBeDone('handover', await handOver(telling.services.sql, doer(telling, seat), before, handing))
  await letWorkerWork(telling)
}

/** Three days in the queue, with a picture; and what else came since. */
const waitingInQueue: Chapter = async (telling, stage) => {
  turnBack(telling, 3, '18:47')
  await sendLetter(telling, stage, {
    from: 'jana',
    to: 'klatovy',
    matterKind: 'suggestion',
    subject: 'Nesvítí lampa v Zahradní ulici',
    body: 'Od pondělí nesvítí lampa č. 47 u zastávky. Posílám fotografii.',
    files: [{ name: 'lampa.png', mimeType: 'image/png', content: lampPhoto() }],
  })
  turnBack(telling, 2, '11:10')
  await sendLetter(telling, stage, {
    from: 'lan',
    to: 'plzen',
    matterKind: 'general',
    subject: 'Confirmation of residence for my employer',
    body: 'Hello, my employer asks for a confirmation of my address. What do I have to bring?',
    lang: 'en',
  })
  turnBack(telling, 1, '06:58')
  await sendLetter(telling, stage, {
    from: 'petr',
    to: 'klatovy',
    matterKind: 'general',
    subject: 'Žádost o zvláštní užívání komunikace',
    body: 'Žádáme o povolení uzavřít pravý jízdní pruh v Nádražní ulici 3. prosince od 7 do 12 hodin.',
  })
}

/** Karel has written, but cannot send before somebody has seen his identity card. */
const unverifiedDraft: Chapter = async (telling, stage) => {
  turnBack(telling, 1, '19:30')
  await draftLetter(telling, stage, {
    from: 'karel',
    to: 'nyrsko',
    matterKind: 'notice',
    subject: 'Oznámení o držení psa',
    body: 'Oznamuji, že od 1. listopadu držím psa, kříženec, 3 roky, jméno Rek.',
  })
}

/** A village settles a small thing by taking note of it. */
const villageNote: Chapter = async (telling, stage) => {
  turnBack(telling, 9, '09:00')
  const caseId = await sendLetter(telling, stage, {
    from: 'jana',
    to: 'dlazov',
    matterKind: 'notice',
    subject: 'Oznámení o konání táboráku 29. listopadu',
    body: 'Oznamuji pálení ohně na louce nad rybníkem, asi 30 osob, od 17 do 22 hodin.',
  })
  await takeOver(telling, stage, caseId, ['Obecní úřad', 'hana'], 'dlazov')
  const seat = seatOf(stage, 'hana', 'dlazov')
  const before = await caseBefore(telling, seat, caseId)
  const settling = { way: 'vzetimNaVedomi', text: 'Obec bere na vědomí.' } as const
  mustBeDone('settle', await settle(telling.services.sql, doer(telling, seat), before, settling))
  await letWorkerWork(telling)
}

export const chapters: readonly Chapter[] = [
  lateTree,
  answeredQuestion,
  calledForCompletion,
  villageNote,
  onPaper,
  handedOver,
  waitingInQueue,
  unverifiedDraft,
]

/** The filing clerk gives the letter to a unit, and one of its officers takes it. */
async function takeOver(
  telling: Telling,
  stage: Stage,
  caseId: string,
  [unit, officer]: [string, 'tomas' | 'lenka' | 'hana'],
  office = 'klatovy',
): Promise<void> {
  const { sql } = telling.services
  const clerk: Seat = seatOf(stage, office === 'klatovy' ? 'vera' : 'hana', office)
  const seat = seatOf(stage, officer, office)
  const to = { unitId: stage.units.get(`${office} ${unit}`)!, officerId: null }
  const received = await caseBefore(telling, clerk, caseId)
  mustBeDone('assignment', await assign(sql, doer(telling, clerk), received, to))
  const assigned = await caseBefore(telling, seat, caseId)
  mustBeDone('acceptance', await accept(sql, doer(telling, seat), assigned))
  await letWorkerWork(telling)
}

function sketch(): Promise<Buffer> {
  return makePdf({
    title: 'Situační výkres',
    lang: 'cs',
    author: 'Jana Nováková',
    blocks: [
      { kind: 'heading', text: 'Pozemek parc. č. 1204/3, k. ú. Klatovy' },
      { kind: 'paragraph', text: 'Ořešák stojí 1,2 m od plotu, kmen se naklání k východu.' },
    ],
  })
}
