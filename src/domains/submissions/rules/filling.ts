import { dayOf } from '../../../foundation/dates/index.ts'
import {
  type Answers,
  type FormDefinition,
  type Journey,
  type JourneyPage,
  journeyOf,
  type PublishedForm,
  type World,
} from '../../forms/index.ts'
import type { Office } from '../../offices/index.ts'

/** A form on its way: by which version, what was answered, and where the sender is. */
export type Filling = {
  personId: string
  submissionId: string
  ref: PublishedForm['ref']
  answers: Answers
  /** The pages that were shown, and those that were sent with nothing wrong. */
  seen: string[]
  passed: string[]
  page: string
  pageSince: Date
}

/**
 * How the version by which somebody fills in stands to what the office offers now; `refuses` when
 * what is offered is not for senders of their kind.
 */
export type Standing = 'current' | 'newer-out' | 'ended' | 'refuses'

/** Whether a form can be neither gone on with nor sent; its answers are still there. */
export function isOver(standing: Standing): boolean {
  return standing === 'ended' || standing === 'refuses'
}

/** One page of the way; `done` means answered well and seen. */
export type WayPage = JourneyPage & { isOpen: boolean }

/** The way of somebody through a form: what is done, where they are, and what follows from it. */
export type Way = {
  pages: WayPage[]
  /** The first page that is not done; null when all are. */
  current: string | null
  journey: Journey
}

/** What the rules of a form may know besides the answers. */
export function worldOf(
  office: Pick<Office, 'type' | 'population'>,
  kind: World['sender']['kind'],
  at: Date,
): World {
  const { type, population } = office
  return { today: dayOf(at), office: { type, population }, sender: { kind } }
}

/**
 * The way so far: a page that was filled in beforehand, or asks nothing that must be answered,
 * is done only when its reader has been there.
 *
 * Takes the pages that were sent with nothing wrong. A page is open when all before it are done.
 */
export function wayOf(
  form: FormDefinition,
  answers: Answers,
  world: World,
  passed: readonly string[],
): Way {
  const journey = journeyOf(form, answers, world)
  const pages = journey.pages.map(page => ({
    ...page,
    done: page.done && passed.includes(page.name),
  }))
  const at = pages.findIndex(page => !page.done)
  return {
    pages: pages.map((page, index) => ({ ...page, isOpen: at < 0 || index <= at })),
    current: pages[at]?.name ?? null,
    journey,
  }
}

/** Whether the answers lead to a page. */
export function leadsTo(way: Way, page: string): boolean {
  return way.pages.some(one => one.name === page && one.isOpen)
}

/** The page after a page, as far as the answers lead; null means that the check comes next. */
export function pageAfter({ pages, current }: Way, page: string): string | null {
  const at = pages.findIndex(one => one.name === page)
  const next = pages[at + 1]
  if (at < 0 || !next) return current
  return next.isOpen ? next.name : current
}

/** The page before a page, or null for the first one. */
export function pageBefore({ pages }: Way, page: string): string | null {
  return pages[pages.findIndex(one => one.name === page) - 1]?.name ?? null
}

/** Where a page stands: 3 of 6. */
export function placeOf({ pages }: Way, page: string): { number: number; count: number } {
  return { number: pages.findIndex(one => one.name === page) + 1, count: pages.length }
}
