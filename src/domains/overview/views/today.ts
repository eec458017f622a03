import { type Day, dayOf, daysBetween } from '../../../foundation/dates/index.ts'
import { type Html, html } from '../../../foundation/html.ts'
import type { Visit } from '../../../platform/http/index.ts'
import { badge, notice } from '../../../platform/ui/index.ts'
import { holderOf, type ListedCase } from '../../records/index.ts'
import type { Today } from '../actions.ts'
import { texts } from '../texts.ts'
import { caseLink, type WorklistFilter, worklistLink } from './links.ts'

type Kind = 'late' | 'soon' | 'unassigned'

/** The day, and whether the reader may do something about what they read. */
type Reader = { today: Day; acts: boolean }

const tones = { late: 'error', soon: 'warning', unassigned: 'info' } as const

const filters: Record<Kind, WorklistFilter> = {
  late: { due: 'late' },
  soon: { due: 'soon' },
  unassigned: { state: 'received' },
}

/** What somebody must turn to today, who has it, and for who acts the deed. */
export function todayPart(visit: Visit, todo: Today, reader: Reader): Html {
  const t = texts[visit.lang]
  const kinds = (['late', 'soon', 'unassigned'] as const).filter(kind => todo[kind].length > 0)
  if (kinds.length === 0) return notice({ tone: 'success', title: t.today.nothing })
  return html`${kinds.map(kind => kindPart(visit, kind, todo, reader))}`
}

function kindPart(visit: Visit, kind: Kind, todo: Today, reader: Reader): Html {
  const t = texts[visit.lang]
  return html`<h3>${t.kinds[kind]}</h3>
    <ul class="todo">${todo[kind].map(matter => {
      const holder = kind === 'unassigned' ? '' : holderOf(visit, matter, todo.staff)
      return item(visit, kind, { matter, holder }, reader)
    })}</ul>
    <p><a href="${worklistLink(visit, filters[kind])}">${t.today.all}<span
      class="visually-hidden"> – ${t.kinds[kind]}</span></a></p>`
}

type Item = { matter: ListedCase; holder: string }

function item(visit: Visit, kind: Kind, { matter, holder }: Item, reader: Reader): Html {
  const t = texts[visit.lang]
  const label = urgency(visit, kind, matter, reader.today)
  const deed = matter.state === 'received' ? t.deeds.unassigned : t.deeds[kind]
  return html`<li>
    <a class="todo-subject" href="${caseLink(visit, matter)}">${matter.subject}</a>
    <p class="todo-facts">${badge({ tone: tones[kind], label })}
      ${matter.recordMark}${holder === '' ? '' : ` · ${t.holder}: ${holder}`}</p>
    ${reader.acts ? html`<p class="todo-deed">${deed}</p>` : ''}
  </li>`
}

function urgency(visit: Visit, kind: Kind, matter: ListedCase, today: Day): string {
  const { todo } = texts[visit.lang]
  if (kind === 'unassigned') return todo.unassigned(daysBetween(dayOf(matter.receivedAt), today))
  const left = matter.dueOn === null ? 0 : daysBetween(today, matter.dueOn)
  return kind === 'late' ? todo.late(-left) : todo.soon(left)
}
