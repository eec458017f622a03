import { hash, randomBytes, randomInt } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { paths } from '../../src/domains/submissions/index.ts'
import { newId } from '../../src/foundation/ids.ts'
import type { Citizen } from './portal.ts'

/** A letter as its sender remembers it. */
export type SentLetter = {
  id: string
  citizen: Citizen
  office: string
  subject: string
  files: { name: string; content: Buffer; sha256: string }[]
  /** The portal promised a receipt. */
  acknowledged: boolean
  /** How often it was sent again because no answer came. */
  repeats: number
}

/** An answer that no portal in order gives. */
class WrongAnswerError extends Error {
  override name = 'WrongAnswerError'
}

/** Statuses that mean "come again": the database is away, or too much at once. */
const comeAgain = [429, 502, 503, 504]

/** Writes one letter after another until told to stop; the last one is brought to its end. */
export async function sendLetters(
  address: string,
  citizen: Citizen,
  offices: readonly string[],
  isOver: () => boolean,
): Promise<SentLetter[]> {
  const letters: SentLetter[] = []
  while (!isOver()) {
    const letter = newLetter(citizen, offices[randomInt(offices.length)]!, letters.length)
    letters.push(letter)
    await sendUntilAcknowledged(address, letter, isOver)
  }
  return letters
}

function newLetter(citizen: Citizen, office: string, number: number): SentLetter {
  const files = Array.from({ length: randomInt(4) }, (_, place) => {
    const head = Buffer.from(`Příloha ${place}\n`)
    const content = Buffer.from(head + randomBytes(randomInt(100, 60_000)).toString('base64'))
    return { name: `příloha ${place}.txt`, content, sha256: hash('sha256', content) }
  })
  const subject = `Kácení lípy č. ${number} ${randomBytes(4).toString('hex')}`
  return { id: newId(), citizen, office, subject, files, acknowledged: false, repeats: 0 }
}

/** The same key and the same content again, as often as the connection dies. */
async function sendUntilAcknowledged(
  address: string,
  letter: SentLetter,
  isOver: () => boolean,
): Promise<void> {
  let patience = 600
  while (!letter.acknowledged && patience > 0) {
    try {
      await sendOnce(address, letter)
      letter.acknowledged = true
    } catch (error) {
      if (error instanceof WrongAnswerError) throw error
      letter.repeats += 1
      if (isOver()) patience -= 1
      await pause(50 + randomInt(150))
    }
  }
}

async function sendOnce(address: string, letter: SentLetter): Promise<void> {
  const { id, citizen, subject, office } = letter
  const ask = (path: string, body?: URLSearchParams | FormData) =>
    call(address + path, citizen.cookie, body)
  const text = `Žádám o povolení. ${subject}`
  const content = { urad: office, druh: 'general', predmet: subject, text, _key: id }
  need(await ask(paths.start(), new URLSearchParams(content)), [303])
  if (letter.files.length > 0) {
    const form = new FormData()
    for (const { name, content } of letter.files)
      form.append('soubory', new Blob([new Uint8Array(content)], { type: 'text/plain' }), name)
    need(await ask(paths.attachments({ id }), form), [200, 303])
  }
  const review = await ask(paths.review({ id }))
  if (isReceipt(review, id)) return
  need(review, [200])
  const version = /name="verze"[^>]*value="(\d+)"/.exec(review.text)?.[1] ?? ''
  const sent = await ask(paths.sending({ id }), new URLSearchParams({ verze: version }))
  if (!isReceipt(sent, id)) need(sent, [])
}

type Answer = { status: number; location: string; text: string }

async function call(url: string, cookie: string, body?: URLSearchParams | FormData) {
  const answer = await fetch(url, {
    ...(body ? { method: 'POST', body } : {}),
    headers: { cookie, 'sec-fetch-site': 'same-origin' },
    redirect: 'manual',
    signal: AbortSignal.timeout(30_000),
  })
  const { status, headers } = answer
  return { status, location: headers.get('location') ?? '', text: await answer.text() }
}

function isReceipt({ status, location }: Answer, id: string): boolean {
  return status === 303 && location.endsWith(paths.receipt({ id }))
}

function need({ status, location, text }: Answer, wanted: readonly number[]): void {
  if (wanted.includes(status)) return
  if (comeAgain.includes(status)) throw new Error(`come again: ${status}`)
  throw new WrongAnswerError(
    `${status} ${location} ${text.replace(/<[^>]+>/g, ' ').slice(0, 1500)}`,
  )
}
