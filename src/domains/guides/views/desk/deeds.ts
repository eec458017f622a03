import { dayOf } from '../../../../foundation/dates/index.ts'
import { type Html, html } from '../../../../foundation/html.ts'
import type { Visit } from '../../../../platform/http/index.ts'
import {
  actions,
  button,
  type FieldErrors,
  form,
  linkButton,
  section,
  textArea,
  textField,
} from '../../../../platform/ui/index.ts'
import {
  afterwardsWords,
  type Publishers,
  whyNotWithdraw,
  withdrawalChoice,
} from '../../../publishing/index.ts'
import type { DeskGuide } from '../../actions/desk.ts'
import * as paths from '../../paths.ts'
import type { Comment, Tally } from '../../queries/feedback.ts'
import { texts } from '../../texts/editing/index.ts'

/** What the page of a guide knows beside it: its readers, and a deed that was refused. */
export type WorkState = {
  tally: Tally | null
  comments: readonly Comment[]
  mayPublish: boolean
  /** Who decides about a proposal. */
  publishers: Publishers
  /** From whom it was taken over. */
  source: { officeName: string; number: number } | null
  errors: FieldErrors
  typed: Record<string, string>
}

/** The deeds that a guide is ready for, each a form; those the caller may not do are told. */
export function deedForms(visit: Visit, desk: DeskGuide, state: WorkState): Html {
  const { draft, versions } = desk
  const newest = versions[0]
  const isOut = whyNotWithdraw(versions, visit.now, visit.now) === null
  return html`${[
    draft?.state === 'being-written' ? proposal(visit, desk) : '',
    draft?.state === 'proposed' && state.mayPublish ? publication(visit, desk, state) : '',
    draft?.state === 'proposed' ? giving(visit, desk, state) : '',
    draft || !newest ? '' : reopening(visit, desk),
    newest ? checking(visit, desk) : '',
    draft?.state === 'being-written' ? dropping(visit, desk) : '',
    isOut && state.mayPublish ? withdrawal(visit, desk, state) : '',
  ]}`
}

/** An address of one guide. */
type Deed = (ids: { id: string }) => string

function deed(
  visit: Visit,
  { name, draft }: DeskGuide,
  address: Deed,
  {
    title,
    about,
    body = html``,
    danger = false,
    label = title,
  }: {
    title: string
    about: string
    body?: Html
    danger?: boolean
    label?: string
  },
): Html {
  const kind = danger ? 'danger' : 'primary'
  return section({
    title,
    body: html`<p>${about}</p>${form({
      action: visit.href(address({ id: name.workId })),
      body: html`<input type="hidden" name="revision" value="${draft?.revision ?? 0}">${body}
        ${button({ label, kind })}`,
    })}`,
  })
}

function proposal(visit: Visit, desk: DeskGuide): Html {
  const { propose: title, proposeAbout: about } = texts[visit.lang]
  return deed(visit, desk, paths.proposal, { title, about })
}

function publication(visit: Visit, desk: DeskGuide, state: WorkState): Html {
  const { lang, now } = visit
  const words = texts[lang]
  const { from = dayOf(now), to = '' } = state.typed
  const hasShared = (desk.draft?.originalVersion ?? null) !== null
  const then = afterwardsWords(lang, desk.versions, { now, hasShared })
  const day = (name: 'from' | 'to', value: string, required: boolean, hint?: string) =>
    textField({
      ...{ lang, name, label: words[name], value, required, hint, type: 'date', width: 's' },
      error: state.errors[name],
    })
  return deed(visit, desk, paths.publication, {
    title: words.publish,
    about: words.publishAbout,
    body: html`${day('from', from, true)}${day('to', to, false, `${words.toHint} ${then}`)}
      ${withdrawalChoice(visit, desk.versions, state.typed.stazeni || undefined)}`,
  })
}

function giving(visit: Visit, desk: DeskGuide, state: WorkState): Html {
  const { lang } = visit
  const words = texts[lang]
  const named = { lang, name: 'note', label: words.note, rows: 3, maxlength: 1000 }
  return section({
    title: words.giveBack,
    body: form({
      action: visit.href(paths.giving({ id: desk.name.workId })),
      body: html`<input type="hidden" name="revision" value="${desk.draft?.revision ?? 0}">
        ${textArea({ ...named, value: state.typed.note, error: state.errors.note })}
        ${button({ label: words.giveBack, kind: 'secondary' })}`,
    }),
  })
}

function reopening(visit: Visit, desk: DeskGuide): Html {
  const { reopen: title, reopenAbout: about } = texts[visit.lang]
  return deed(visit, desk, paths.reopening, { title, about })
}

function checking(visit: Visit, desk: DeskGuide): Html {
  const { lang } = visit
  return section({
    title: texts[lang].lastCheck,
    body: form({
      action: visit.href(paths.checking({ id: desk.name.workId })),
      body: button({ label: texts[lang].checkToday, kind: 'secondary' }),
    }),
  })
}

function dropping(visit: Visit, desk: DeskGuide): Html {
  const { drop: label } = texts[visit.lang]
  const href = visit.href(paths.dropping({ id: desk.name.workId }))
  return actions(linkButton({ label, href, kind: 'secondary' }))
}

function withdrawal(visit: Visit, desk: DeskGuide, { typed, errors }: WorkState): Html {
  const { lang, now } = visit
  const words = texts[lang]
  const { since = dayOf(now), reason = '' } = typed
  const control = (name: string, label: string) => ({ lang, name, label, error: errors[name] })
  return deed(visit, desk, paths.withdrawal, {
    title: words.withdraw,
    about: desk.national ? words.withdrawSharedAbout : words.withdrawAbout,
    body: html`${textField({
      ...control('since', words.since),
      ...{ value: since, type: 'date', width: 's' },
    })}${textArea({
      ...control('reason', words.reason),
      ...{ value: reason, rows: 3, maxlength: 1000 },
    })}`,
    danger: true,
  })
}
