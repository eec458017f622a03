import { dayOf } from '../../../foundation/dates/index.ts'
import { isId, newId } from '../../../foundation/ids.ts'
import { withQuery } from '../../../foundation/path.ts'
import { NotFound, within } from '../../../platform/db/index.ts'
import {
  type Answer,
  get,
  page,
  post,
  type Route,
  readUpload,
  refusedInWords,
  seeOther,
  type Upload,
  type Visit,
} from '../../../platform/http/index.ts'
import type { FieldErrors } from '../../../platform/ui/index.ts'
import { listPublished } from '../../forms/index.ts'
import {
  assign,
  doerOf,
  idIn,
  listStaff,
  readTyped,
  receiversOf,
  refusals,
} from '../../records/index.ts'
import { registerPaper } from '../actions/paper.ts'
import { findReceivers, openItem } from '../actions/queue.ts'
import * as paths from '../paths.ts'
import { offeredAt } from '../rules/arrival.ts'
import {
  isPaperChannel,
  isWrittenDown,
  lineLimit,
  type PaperEntry,
  paperRefusals,
} from '../rules/paper.ts'
import { meantForms, type NamedForm, namedForms } from '../rules/paper-form.ts'
import { texts } from '../texts.ts'
import { paperPage } from '../views/paper.ts'
import { slipPage } from '../views/slip.ts'
import { clerks } from './queue.ts'

/** Letters that a clerk writes down, and their slips. */
export const paperRoutes: readonly Route[] = [
  get(paths.paper, { who: clerks }, showPaper),
  post(paths.paper, { who: clerks, audit: 'letter.registered', upload: true }, sendPaper),
  get(paths.slip, { who: clerks }, showSlip),
]

async function showPaper(visit: Visit): Promise<Answer> {
  return page(await paperAgain(visit, { entry: usualEntry(visit), errors: {}, key: newId() }))
}

/** The next letter mostly comes as the last one did; that one's slip says how. */
function usualEntry({ query }: Visit): Partial<PaperEntry> {
  const { zpusob = '' } = query
  return isPaperChannel(zpusob) ? { channel: zpusob } : {}
}

/** The forms that the office offered when a letter came, its own and the shared ones. */
async function formsOf(visit: Visit, entry: Partial<PaperEntry>): Promise<NamedForm[]> {
  const { officeId } = doerOf(visit)
  const at = offeredAt({ cameOn: '', cameTime: '', lateReason: '', ...entry }, visit.now)
  const forms = await listPublished(visit.services.sql, { officeId, at })
  return namedForms(forms, visit.lang)
}

type Typed = { entry: Partial<PaperEntry>; errors: FieldErrors; key: string }

async function paperAgain(visit: Visit, typed: Typed) {
  const scope = { officeId: doerOf(visit).officeId }
  const [staff, forms] = await Promise.all([
    within(visit.services.sql, scope, tx => listStaff(tx, dayOf(visit.now))),
    formsOf(visit, typed.entry),
  ])
  const receivers = receiversOf(staff.units, staff.officers)
  const { form = '' } = typed.entry
  const meant = form === '' ? [] : meantForms(form, '', forms)
  return paperPage(visit, { receivers, forms, meant }, typed)
}

async function sendPaper(visit: Visit): Promise<Answer> {
  const { sql } = visit.services
  const doer = doerOf(visit)
  const sent = await readUpload(visit)
  const entry = entryFrom(sent.fields)
  const { files } = sent
  const key = isId(sent.fields._key ?? '') ? sent.fields._key! : newId()
  const [meant, into, forms] = await Promise.all([
    entry.to === '' ? [] : findReceivers(sql, doer, entry.to),
    entry.inCase === '' ? null : readTyped(sql, doer, entry.inCase),
    entry.form === ''
      ? []
      : formsOf(visit, entry).then(all => meantForms(entry.form, entry.formChosen, all)),
  ])
  const labels = meant.map(one => one.label)
  const form = forms.length === 1 ? forms[0]!.known : null
  const named = { ...entry, subject: entry.subject || (form?.title ?? '') }
  const errors = {
    ...errorsOf(visit, { ...sent, entry: named }, labels),
    ...formErrors(visit, entry.form, forms),
    ...(entry.inCase === '' || into ? {} : { inCase: refusals[visit.lang]['unknown-mark'] }),
  }
  if (Object.keys(errors).length > 0) {
    return page(await paperAgain(visit, { entry, errors, key }), 422)
  }
  const received = await registerPaper(sql, doer, { entry, files, key, into, form })
  const [receiver] = meant
  if (receiver && received.caseId !== into?.id)
    await assign(sql, doer, { caseId: received.caseId, version: 1 }, receiver)
  const { caseId: id, documentId } = received
  return seeOther(visit, withQuery(paths.slip({ id }), { dokument: documentId }))
}

/** What was typed must mean one form that the office offered when the letter came. */
function formErrors({ lang }: Visit, typed: string, meant: readonly NamedForm[]): FieldErrors {
  const words = texts[lang].paperForm
  if (typed === '' || meant.length === 1) return {}
  if (meant.length === 0) return { form: words.none(typed) }
  return { formChosen: words.several(typed) }
}

function errorsOf(
  visit: Visit,
  sent: Upload & { entry: PaperEntry },
  meant: readonly string[],
): FieldErrors {
  const words = texts[visit.lang]
  const errors: FieldErrors = {}
  for (const [name, refusal] of Object.entries(paperRefusals(sent.entry, visit.now))) {
    errors[name] = words.paperRefusals[refusal]
  }
  if (sent.entry.to !== '' && meant.length === 0) errors.to = words.nobodyMeant(sent.entry.to)
  if (meant.length > 1) {
    errors.to = words.severalMeant(sent.entry.to, meant.slice(0, 6).join(', '))
  }
  if (sent.refused.length > 0) errors.files = refusedInWords(visit, sent).join(' ')
  return errors
}

function entryFrom(values: Record<string, string>): PaperEntry {
  const line = (name: keyof PaperEntry) => (values[name] ?? '').slice(0, lineLimit)
  return {
    channel: line('channel'),
    senderName: line('senderName'),
    senderAddress: line('senderAddress'),
    senderEmail: line('senderEmail'),
    senderPhone: line('senderPhone'),
    subject: line('subject'),
    text: (values.text ?? '').slice(0, 20_000),
    matterKind: line('matterKind'),
    sheets: line('sheets'),
    annexes: line('annexes'),
    otherAnnexes: line('otherAnnexes'),
    reference: line('reference'),
    to: line('to'),
    form: line('form').trim(),
    formChosen: line('formChosen'),
    inCase: line('inCase').trim(),
    cameOn: line('cameOn').trim(),
    cameTime: line('cameTime').trim(),
    lateReason: line('lateReason').trim(),
  }
}

/** The slip of the letter that the address names, or of the one by which the case began. */
async function showSlip(visit: Visit): Promise<Answer> {
  const doer = doerOf(visit)
  const item = await openItem(visit.services.sql, doer, idIn(visit))
  const { arrival, documents, matter } = item
  const [first] = documents
  const document = documents.find(one => one.id === visit.query.dokument) ?? first
  if (!document) throw new NotFound()
  const isFirst = document.id === first?.id
  if (isFirst ? !isWrittenDown(arrival) : !isPaperChannel(document.channel)) throw new NotFound()
  const slip = {
    officeName: doer.officeName,
    recordMark: document.recordMark,
    caseMark: isFirst ? null : matter.recordMark,
    at: document.at,
    cameAt: document.cameAt,
    sheets: document.sheets,
    annexes: document.paperAnnexes ?? 0,
    otherAnnexes: document.otherAnnexes,
    channel: document.channel,
    form: document.form,
    code: isFirst ? (arrival?.followCode ?? null) : null,
    followAddress: `${visit.services.config.baseUrl}/podani/sledovani`,
  }
  return page(slipPage(visit, slip, item))
}
