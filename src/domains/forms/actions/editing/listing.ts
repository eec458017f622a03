import type { Day } from '../../../../foundation/dates/index.ts'
import { operatorId } from '../../../../foundation/ids.ts'
import { type Sql, within } from '../../../../platform/db/index.ts'
import {
  lastDaysOf,
  listSupplies,
  listTerms,
  listWorks,
  type Outlook,
  outlookOf,
  type Standing,
  standingOf,
  type Term,
  type WorkLine,
} from '../../../publishing/index.ts'
import type { FormDefinition, Words } from '../../rules/definition.ts'
import { listPublished } from '../published.ts'

type Terms = Term & { number: number }

type Standings = {
  standing: Standing | 'being-written' | 'proposed'
  /** Of what was published the number of the version. */
  number?: number
  from?: Date
  /** The last day on which it is offered. */
  lastDay?: Day | null
}

/** A form as the list of the desk shows it. */
export type DeskLine = {
  id: string
  slug: string
  title: Words
  standings: Standings[]
  /** What people get now and later; null for what was never published. */
  outlook: Outlook | null
  changedAt: Date | null
  changedBy: string
  lastVersion: number
  isAdapted: boolean
  /** The shared form has a newer version than the one that was taken account of. */
  originalChanged: boolean
  /** A newer text of the product waits to be compared. */
  isSupplied: boolean
}

/** A shared form that an office may adapt. */
export type SharedForm = { slug: string; title: Words; purpose: Words }

/** An owner's forms, and (for an office) the shared ones that it has not adapted. */
export async function listForms(
  sql: Sql,
  ownerId: string,
  at: Date,
): Promise<{ lines: DeskLine[]; shared: SharedForm[] | null }> {
  const [works, terms, supplies] = await within(sql, { officeId: ownerId }, tx =>
    Promise.all([
      listWorks(tx, ownerId, 'form'),
      listTerms(tx, ownerId, { kind: 'form', at }),
      listSupplies(tx, ownerId),
    ]),
  )
  const offered = await listPublished(sql, { officeId: null, at })
  const latest = new Map(offered.map(form => [form.definition.slug, form.ref.number]))
  // A work without any content: its only draft was thrown away.
  const own = works.filter(work => work.content)
  const isOperator = ownerId === operatorId
  const taken = new Set(own.map(work => work.slug))
  const shared = offered
    .map(({ definition: { slug, title, purpose } }) => ({ slug, title, purpose }))
    .filter(({ slug }) => !taken.has(slug))
  return {
    lines: own.map(work => {
      const versions = terms.filter(({ workId }) => workId === work.id)
      return {
        ...lineOf(work, isOperator ? undefined : latest.get(work.slug)),
        standings: standingsOf(work, versions, at),
        isSupplied: supplies.has(work.id),
        outlook: work.publishedFrom ? outlookOf(versions, at) : null,
      }
    }),
    shared: isOperator ? null : shared,
  }
}

function lineOf(
  work: WorkLine,
  newest: number | undefined,
): Omit<DeskLine, 'outlook' | 'isSupplied' | 'standings'> {
  const { id, slug, lastVersion, originalVersion } = work
  return {
    ...{ id, slug, lastVersion },
    title: (work.content as FormDefinition).title,
    changedAt: work.changedAt ?? work.publishedAt,
    changedBy: work.changedByName ?? '',
    isAdapted: originalVersion !== null,
    originalChanged: originalVersion !== null && (newest ?? 0) > originalVersion,
  }
}

/** How what was published stands: what is offered now, and the newest version if it is another. */
export function publishedStandings(
  newest: Terms,
  versions: readonly Terms[],
  at: Date,
): Standings[] {
  const { now } = outlookOf(versions, at)
  const offered = versions.find(({ number }) => number === now && number !== newest.number)
  // Of a work in the list those versions are not read that have ended.
  const isRead = versions.some(({ number }) => number === newest.number)
  const lastDays = lastDaysOf(isRead ? versions : [...versions, newest])
  return [...(offered ? [offered] : []), newest].map(term => {
    const standing = standingOf(term, at)
    const { number, withdrawnAt, publishedFrom: from } = term
    if (standing === 'withdrawn') return { standing, number, from: withdrawnAt! }
    return { standing, number, from, lastDay: lastDays.get(number) ?? null }
  })
}

function standingsOf(work: WorkLine, terms: readonly Terms[], at: Date): Standings[] {
  const { draftState, lastVersion: number, publishedFrom, publishedTo, withdrawnAt } = work
  const draft: Standings[] = draftState ? [{ standing: draftState }] : []
  if (!publishedFrom) return draft
  const newest = { number, publishedFrom, publishedTo, withdrawnAt }
  return [...publishedStandings(newest, terms, at), ...draft]
}
