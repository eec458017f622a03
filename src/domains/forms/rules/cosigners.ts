import type { Answers, FileAnswer } from './answers.ts'
import type { Field, FormDefinition, FormPage, Shows } from './definition.ts'
import { filesOf } from './kinds/shape.ts'

/** Who answers: the sender, anybody who is asked to sign, or the one named at a question. */
export type Party = 'sender' | 'cosigner' | { cosigner: string }

/**
 * Who signs and answers the page of an order: the one it names, else who was asked for last before
 * it. Gives the name of their question; null for a page of the sender.
 */
export function cosignerOf(pages: readonly FormPage[], at: number): string | null {
  const page = pages[at]
  if (page?.party !== 'cosigner') return null
  const before = pages.slice(0, at).flatMap(one => one.fields.filter(isCosignature))
  const named = before.find(field => field.name === page.cosigner)
  return (named ?? before.at(-1))?.name ?? null
}

/** Whether somebody answers a page. */
export function answersPage({ pages }: FormDefinition, page: FormPage, party: Party): boolean {
  if (party === 'sender') return page.party !== 'cosigner'
  if (party === 'cosigner') return page.party === 'cosigner'
  return cosignerOf(pages, pages.indexOf(page)) === party.cosigner
}

/** The names of the fields that somebody who signs answers themselves. */
export function ownFieldsOf(form: FormDefinition, cosigner: string): Set<string> {
  const own = form.pages.filter(page => answersPage(form, page, { cosigner }))
  return new Set(own.flatMap(page => page.fields.map(field => field.name)))
}

/**
 * The names of the sender's fields that somebody sees who signs: what their question shows and what
 * is answered about themselves, never whom else the sender asked to sign, and a birth number only
 * when it is named.
 */
export function seenFieldsOf(form: FormDefinition, cosigner: string): Set<string> {
  const shows = showsOf(form, cosigner)
  const theirs = cosignaturesOf(form).find(field => field.name === cosigner)?.person
  const seen = form.pages
    .filter(page => page.party !== 'cosigner')
    .flatMap(page =>
      page.fields.filter(field => isAbout(field, theirs) || isSeen(page, field, shows)),
    )
    .filter(field => !isCosignature(field) || field.name === cosigner)
  return new Set(seen.map(field => field.name))
}

/** What is shown to who signs at a question; nothing when it does not say. */
export function showsOf({ pages }: Pick<FormDefinition, 'pages'>, cosigner: string): Shows {
  const fields = pages.flatMap(page => page.fields)
  return fields.find(field => field.name === cosigner && isCosignature(field))?.shows ?? {}
}

/** The questions of a form that name somebody who signs. */
export function cosignaturesOf({ pages }: Pick<FormDefinition, 'pages'>): Field[] {
  return pages.flatMap(page => page.fields.filter(isCosignature))
}

/** The files among the answers to some fields. */
export function filesAmong(answers: Answers, fields: ReadonlySet<string>): FileAnswer[] {
  return Object.entries(answers).flatMap(([name, answer]) =>
    fields.has(name) ? filesOf(answer) : [],
  )
}

/** Whether a field holds a birth number, in its rows too. */
export function holdsBirthNumber({ kind, fields = [] }: Field): boolean {
  return kind === 'birth-number' || fields.some(holdsBirthNumber)
}

/** The person who signs, in the sender's answers. */
function isAbout({ name, kind }: Field, signer: string | undefined): boolean {
  return kind === 'person' && name === signer
}

function isSeen(page: FormPage, field: Field, { pages = [], fields = [] }: Shows): boolean {
  if (fields.includes(field.name)) return true
  return pages.includes(page.name) && !holdsBirthNumber(field)
}

function isCosignature({ kind }: Field): boolean {
  return kind === 'cosignature'
}
