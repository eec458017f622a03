import { accept, answer, assign, call, settle } from '../../domains/records/index.ts'
import { makePdf } from '../../platform/pdf/index.ts'
import { sendLetter } from './letters.ts'
import { type Seat, type Stage, seatOf } from './stage.ts'
import { type Chapter, letDo, type Telling, turnBack } from './telling.ts'

/** A walnut tree stands in the way of a fence; the officer has let the period run out. */
export const lateTree: Chapter = async (telling, stage) => {
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
export const answeredQuestion: Chapter = async (telling, stage) => {
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
  await letDo(telling, seat, caseId, answer, reply)
}

/** The application lacks a plan; the clock stands until Jana adds it. */
export const calledForCompletion: Chapter = async (telling, stage) => {
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
  await letDo(telling, seat, caseId, call, calling)
}

/** A village settles a small thing by taking note of it. */
export const villageNote: Chapter = async (telling, stage) => {
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
  const settling = { way: 'vzetimNaVedomi', text: 'Obec bere na vědomí.' } as const
  await letDo(telling, seat, caseId, settle, settling)
}

/** The filing clerk gives the letter to a unit, and one of its officers takes it. */
async function takeOver(
  telling: Telling,
  stage: Stage,
  caseId: string,
  [unit, officer]: [string, 'tomas' | 'lenka' | 'hana'],
  office = 'klatovy',
): Promise<void> {
  const clerk: Seat = seatOf(stage, office === 'klatovy' ? 'vera' : 'hana', office)
  const seat = seatOf(stage, officer, office)
  const to = { unitId: stage.units.get(`${office} ${unit}`)!, officerId: null }
  await letDo(telling, clerk, caseId, assign, to)
  await letDo(telling, seat, caseId, accept, undefined)
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
