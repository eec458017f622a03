import type { Path } from '../../../foundation/path.ts'
import {
  type Answer,
  field,
  get,
  type Page,
  page,
  post,
  type Role,
  type Route,
  type Visit,
} from '../../../platform/http/index.ts'
import type { FieldErrors } from '../../../platform/ui/index.ts'
import { changeKind, extend } from '../actions/correcting.ts'
import type { DeedOutcome, Doer, Target } from '../actions/deed.ts'
import { joinCase } from '../actions/joining.ts'
import { type FormCase, openForm } from '../actions/reading.ts'
import { reopen } from '../actions/reopening.ts'
import { resume, withdrawCall } from '../actions/resuming.ts'
import * as paths from '../paths.ts'
import { textLimit } from '../rules/deeds.ts'
import { assigners, handlers } from '../rules/roles.ts'
import {
  completionPage,
  extensionPage,
  joiningPage,
  kindPage,
  reopeningPage,
  withdrawalPage,
} from '../views/changes.ts'
import type { Typed } from '../views/deed.ts'
import { doerOf, idIn, targetOf } from './doer.ts'
import { answerDeed } from './outcome.ts'

type Values = Record<string, string>

/** One thing put right in a case: its form, the fields of that, and the deed. */
type Change = {
  path: Path
  who: readonly Role[]
  audit: string
  fields: readonly string[]
  show: (visit: Visit, opened: FormCase, typed: Typed) => Page
  act: (visit: Visit, doer: Doer, target: Target, values: Values) => Promise<DeedOutcome>
}

const letterIn = ({ subject = '', text = '' }: Values) => ({ subject, text })

const changes: readonly Change[] = [
  {
    path: paths.completion,
    who: handlers,
    audit: 'case.completed',
    fields: ['how', 'on', 'text'],
    show: completionPage,
    act: ({ services }, doer, target, { how, on = '', text = '' }) =>
      resume(services.sql, doer, target, {
        how: how === 'lapsed' ? 'lapsed' : 'completed',
        on,
        text,
      }),
  },
  {
    path: paths.callWithdrawal,
    who: handlers,
    audit: 'case.call-withdrawn',
    fields: ['subject', 'text'],
    show: withdrawalPage,
    act: ({ services }, doer, target, values) =>
      withdrawCall(services.sql, doer, target, letterIn(values)),
  },
  {
    path: paths.reopening,
    who: assigners,
    audit: 'case.reopened',
    fields: ['text'],
    show: reopeningPage,
    act: ({ services }, doer, target, { text = '' }) => reopen(services.sql, doer, target, text),
  },
  {
    path: paths.joining,
    who: assigners,
    audit: 'case.joined',
    fields: ['mark'],
    show: joiningPage,
    act: ({ services }, doer, target, { mark = '' }) =>
      joinCase(services.sql, doer, target, mark.slice(0, 100)),
  },
  {
    path: paths.kind,
    who: assigners,
    audit: 'case.kind-changed',
    fields: ['kind', 'text'],
    show: kindPage,
    act: ({ services }, doer, target, { kind = '', text: reason = '' }) =>
      changeKind(services.sql, doer, target, { kind, reason }),
  },
  {
    path: paths.extension,
    who: handlers,
    audit: 'case.extended',
    fields: ['subject', 'text'],
    show: extensionPage,
    act: ({ services }, doer, target, values) =>
      extend(services.sql, doer, target, letterIn(values)),
  },
]

/** What is put right in a case, a form and its sending each. */
export const changeRoutes: readonly Route[] = changes.flatMap(change => [
  get(change.path, { who: change.who }, visit => showChange(visit, change)),
  post(change.path, { who: change.who, audit: change.audit }, visit => sendChange(visit, change)),
])

async function showChange(visit: Visit, change: Change, typed?: Typed): Promise<Answer> {
  return page(await formOf(visit, change, typed ?? { values: {}, errors: {} }))
}

async function formOf(visit: Visit, { show }: Change, typed: Typed): Promise<Page> {
  return show(visit, await openForm(visit.services.sql, doerOf(visit), idIn(visit)), typed)
}

async function sendChange(visit: Visit, change: Change): Promise<Answer> {
  const target = targetOf(visit)
  const values = Object.fromEntries(
    change.fields.map(name => [name, field(visit, name).slice(0, textLimit)]),
  )
  if (values.subject) values.subject = values.subject.slice(0, 300)
  const outcome = await change.act(visit, doerOf(visit), target, values)
  const again = (errors: FieldErrors) => formOf(visit, change, { values, errors })
  return answerDeed(visit, outcome, {
    version: target.version,
    ownText: values.text ?? '',
    again,
  })
}
