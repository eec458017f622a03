import { jana, karel, lan, sumavaDrevo } from '../src/app/demo/cast.ts'
import { type Stage, setStage } from '../src/app/demo/stage.ts'
import { newId } from '../src/foundation/ids.ts'
import type { Caller } from '../src/platform/http/index.ts'
import { openBegun } from './begun.ts'
import type { Client, Reply, UploadPart } from './client.ts'
import type { Ending } from './database.ts'
import type { TestHouse } from './harness.ts'

/** The offices of the demonstration and its citizens, each signed in. */
export type Citizens = {
  house: TestHouse
  stage: Stage
  /** Verified. */
  jana: Citizen
  /** Registered, not verified. */
  karel: Citizen
  /** Verified, reads English. */
  lan: Citizen
  /** Šumava Dřevo s.r.o., for which Petr Kolář acts. */
  petr: Citizen
}

export type Citizen = { client: Client; personId: string; email: string }

/** Opens the portal with everybody in their places for one test. */
export async function openCitizens(t: Ending): Promise<Citizens> {
  const begun = await openBegun(t, 'citizens', ({ services }) => setStage(services))
  const { house, facts: stage } = begun
  const seat = (name: keyof Stage['persons'], email: string, verified = true): Citizen => {
    const personId = stage.persons[name]
    return { client: house.as(callerOf(name, personId, verified)), personId, email }
  }
  return {
    house,
    stage,
    jana: seat('jana', jana.email),
    karel: seat('karel', karel.email, false),
    lan: seat('lan', lan.email),
    petr: seat('petr', sumavaDrevo.email),
  }
}

function callerOf(name: string, personId: string, verified: boolean): Caller {
  const ids = { accountId: newId(), sessionId: newId() }
  return { ...ids, name, personId, verified, desk: null, desks: [] }
}

/** What a letter says unless a test wants otherwise. */
export const usualLetter = {
  urad: 'klatovy',
  druh: 'general',
  predmet: 'Kácení lípy v Zahradní ulici',
  text: 'Žádám o povolení kácení lípy u domu č. p. 214.',
}

/** Begins a draft through its page; gives the draft's id. */
export async function begin(client: Client, changes: Partial<typeof usualLetter> = {}) {
  const reply = await client.post('/podani/nove', { _key: newId(), ...usualLetter, ...changes })
  const id = /\/podani\/([0-9a-f-]{36})\/prilohy/.exec(reply.location)?.[1]
  if (!id) throw new Error(`no draft was begun: ${reply.status} ${reply.text}`)
  return id
}

/** Attaches files to a draft through its page. */
export function attach(client: Client, id: string, ...parts: UploadPart[]): Promise<Reply> {
  return client.upload(`/podani/${id}/prilohy`, parts)
}

/** A file as a browser sends it. */
export function filePart(filename: string, content: Buffer | string): UploadPart {
  return { name: 'soubory', filename, content }
}

/** Sends a draft as its review page would. */
export async function send(client: Client, id: string): Promise<Reply> {
  const review = await client.get(`/podani/${id}/kontrola`)
  const verze = /name="verze" value="(\d+)"/.exec(review.text)?.[1] ?? ''
  return client.post(`/podani/${id}/odeslani`, { verze })
}

/** The office's number on a receipt's page. */
export function markOn(reply: Reply): string {
  return /[A-Z]{2,8}\/\d{5}\/\d{4}/.exec(reply.text)?.[0] ?? ''
}

/** A PDF of one empty page, as small as they come. */
export const smallPdf = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\nstartxref\n9\n%%EOF\n'
