import { type Day, dayOf } from '../../../foundation/dates/index.ts'
import { type Html, html } from '../../../foundation/html.ts'
import type { Visit } from '../../../platform/http/index.ts'
import { formatDate, formatTime } from '../../../platform/i18n/index.ts'
import { badge, notice, type Option, type Tone } from '../../../platform/ui/index.ts'
import type { Staff } from '../actions/reading.ts'
import type { Case, CaseState } from '../rules/case.ts'
import { isLate, isSoonLate } from '../rules/clock.ts'
import { isOpen } from '../rules/deeds.ts'
import { handlers } from '../rules/roles.ts'
import { changes, names, texts } from '../texts.ts'

const tones: Record<CaseState, Tone> = {
  received: 'info',
  assigned: 'info',
  accepted: 'neutral',
  waiting: 'warning',
  settled: 'success',
  returned: 'neutral',
  'handed-over': 'neutral',
}

/** The state of a case beside its mark. */
export function stateBadge({ lang }: Visit, state: CaseState): Html {
  return badge({ tone: tones[state], label: names[lang].states[state] })
}

type Due = Pick<Case, 'state' | 'dueOn' | 'waitingUntil'>

/**
 * The day by which something is to happen; late and soon late are said in words.
 *
 * A case that waits for its sender shows their day, and the office's own when its period runs on.
 */
export function dueCell(visit: Visit, matter: Due): Html {
  const own = ownDue(visit, matter)
  if (matter.state !== 'waiting' || !matter.waitingUntil) return own
  const isOver = matter.waitingUntil < dayOf(visit.now)
  const over = badge({ tone: 'warning', label: changes[visit.lang].lapsedBadge })
  const theirs = `${texts[visit.lang].waitingUntil} ${formatDate(visit.lang, matter.waitingUntil)}`
  return html`${own} <span class="cell-note">${theirs}</span>${isOver ? html` ${over}` : ''}`
}

function ownDue(visit: Visit, { state, dueOn }: Due): Html {
  if (!isOpen(state) || dueOn === null) return html`${texts[visit.lang].noDue}`
  return html`${formatDate(visit.lang, dueOn)} ${lateBadge(visit, dueOn)}`
}

function lateBadge(visit: Visit, dueOn: Day): Html | '' {
  const today = dayOf(visit.now)
  const words = texts[visit.lang]
  if (isLate(dueOn, today)) return badge({ tone: 'error', label: words.late })
  if (isSoonLate(dueOn, today)) return badge({ tone: 'warning', label: words.soon })
  return ''
}

/** Who has a case, by names; nobody while it lies in the filing room. */
export function holderOf(
  visit: Visit,
  matter: Pick<Case, 'unitId' | 'officerId'>,
  { units, officers }: Staff,
): string {
  const unit = units.find(one => one.id === matter.unitId)?.name
  const officer = officers.find(one => one.id === matter.officerId)?.name
  return [officer, unit].filter(Boolean).join(', ') || texts[visit.lang].nobody
}

/** The sender's name, or that there is none. */
export function senderName(visit: Visit, name: string): string {
  return name.trim() || texts[visit.lang].anonymous
}

/** Units and officers to whom work can be given, as one list for typing the first letters. */
export function receiverOptions({ units, officers }: Staff, lang: Visit['lang']): Option[] {
  const able = officers.filter(officer => officer.roles.some(role => handlers.includes(role)))
  const unitName = (ids: readonly string[]) => units.find(unit => unit.id === ids[0])?.name
  return [
    ...units.map(unit => ({
      value: `unit:${unit.id}`,
      label: `${unit.name} (${texts[lang].units})`,
    })),
    ...able.map(officer => ({
      value: `officer:${officer.id}`,
      label: [officer.name, unitName(officer.unitIds)].filter(Boolean).join(', '),
    })),
  ]
}

/** The version of the case that the officer sees, to be sent back with the form. */
export function versionField(matter: Case): Html {
  return html`<input type="hidden" name="version" value="${matter.version}">`
}

/** Its sender has withdrawn the case; nothing when not, or when it is settled already. */
export function withdrawnNotice(
  { lang }: Visit,
  { withdrawnAt, settledAt }: Pick<Case, 'withdrawnAt' | 'settledAt'>,
): Html | '' {
  if (!withdrawnAt || settledAt) return ''
  const { title, body } = changes[lang].withdrawn
  return notice({ tone: 'warning', title: title(formatTime(lang, withdrawnAt)), body })
}

/** The same in a row of a list. */
export function withdrawnBadge({ lang }: Visit, { withdrawnAt }: Pick<Case, 'withdrawnAt'>) {
  const label = changes[lang].withdrawnBadge
  return withdrawnAt ? badge({ tone: 'warning', label }) : ''
}
