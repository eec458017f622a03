import { dayOf } from '../../../foundation/dates/index.ts'
import type { Sql } from '../../../platform/db/index.ts'
import { formatDate } from '../../../platform/i18n/index.ts'
import { type Case, caseClock, isReachable, lawOf } from '../rules/case.ts'
import { whyNotChangeKind, whyNotExtend } from '../rules/correcting.ts'
import { type MatterKind, periodFor } from '../rules/periods.ts'
import { mayAssign, mayHandle } from '../rules/permissions.ts'
import { names, texts } from '../texts.ts'
import { type DeedOutcome, type Doer, inCase, type Target, writeDeed } from './deed.ts'
import { sendLetter } from './letters.ts'

/**
 * Corrects what a case is about: a submission is judged by what it says, not by what it is called
 * (§ 37 odst. 1 zák. č. 500/2004 Sb.). The period of the right law is counted from the same day.
 */
export function changeKind(
  sql: Sql,
  doer: Doer,
  target: Target,
  to: { kind: string; reason: string },
): Promise<DeedOutcome> {
  return inCase(sql, doer, target, async (tx, matter) => {
    if (!mayAssign(doer, matter)) return 'not-yours'
    const refusal = whyNotChangeKind(matter, to.kind, to.reason)
    if (refusal) return refusal
    const kind = to.kind as MatterKind
    const extended = matter.extended && periodFor(kind).extension !== null
    const { dueOn } = caseClock({ ...matter, matterKind: kind, extended })
    await writeDeed(tx, doer, matter, {
      kind: 'kind-changed',
      change: { matter_kind: kind, due_on: dueOn, due_law: lawOf(kind), is_extended: extended },
      body: to.reason,
      said: saidOfKind(matter, kind, dueOn, to.reason),
      facts: { from: matter.matterKind, to: kind, due: dueOn },
    })
    return null
  })
}

/** In the sender's own language: what it is now, by when, and why. */
function saidOfKind({ lang }: Case, kind: MatterKind, dueOn: string | null, reason: string) {
  const due = dueOn ? `, ${texts[lang].dueOn} ${formatDate(lang, dueOn)}` : ''
  return `${names[lang].matters[kind]}${due}.\n\n${reason}`
}

/** Makes the period longer by what its law allows, once; the sender is written why. */
export function extend(
  sql: Sql,
  doer: Doer,
  target: Target,
  letter: { subject: string; text: string },
): Promise<DeedOutcome> {
  return inCase(sql, doer, target, async (tx, matter) => {
    if (!mayHandle(doer, matter)) return 'not-yours'
    const refusal = whyNotExtend(matter, letter.text, dayOf(doer.at))
    if (refusal) return refusal
    const { dueOn } = caseClock({ ...matter, extended: true })
    const { extension } = periodFor(matter.matterKind)
    const reaches = isReachable(matter.sender)
    const sent = reaches ? await sendLetter(tx, doer, matter, { ...letter, files: [] }) : null
    await writeDeed(tx, doer, matter, {
      kind: 'extended',
      change: { is_extended: true, due_on: dueOn },
      body: letter.text,
      facts: { mark: sent?.recordMark ?? null, law: extension!.law, due: dueOn },
    })
    return null
  })
}
