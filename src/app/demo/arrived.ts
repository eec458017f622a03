import { receive } from '../../domains/filing/index.ts'
import { handOver } from '../../domains/records/index.ts'
import { newId } from '../../foundation/ids.ts'
import { within } from '../../platform/db/index.ts'
import { marie } from './cast.ts'
import { draftLetter, sendLetter } from './letters.ts'
import { lampPhoto } from './photo.ts'
import { seatOf } from './stage.ts'
import { type Chapter, letDo, letWorkerWork, turnBack } from './telling.ts'

/** Marie has no e-mail: her letter came by hand, and the clerk wrote it in. */
export const onPaper: Chapter = async (telling, stage) => {
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
export const handedOver: Chapter = async (telling, stage) => {
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
  await letDo(telling, seat, caseId, handOver, handing)
}

/** Three days in the queue, with a picture; and what else came since. */
export const waitingInQueue: Chapter = async (telling, stage) => {
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
    body: 'Žádáme o povolení uzavřít jízdní pruh v Nádražní ulici 3. prosince od 7 do 12 hodin.',
  })
}

/** Karel has written, but cannot send before somebody has seen his identity card. */
export const unverifiedDraft: Chapter = async (telling, stage) => {
  turnBack(telling, 1, '19:30')
  await draftLetter(telling, stage, {
    from: 'karel',
    to: 'nyrsko',
    matterKind: 'notice',
    subject: 'Oznámení o držení psa',
    body: 'Oznamuji, že od 1. listopadu držím psa, kříženec, 3 roky, jméno Rek.',
  })
}
