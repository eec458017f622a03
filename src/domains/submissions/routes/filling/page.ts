import { withQuery } from '../../../../foundation/path.ts'
import { fileTexts } from '../../../../platform/blobs/index.ts'
import {
  type Answer,
  get,
  page,
  post,
  type Route,
  seeOther,
  type Visit,
} from '../../../../platform/http/index.ts'
import type { Wrong } from '../../../forms/index.ts'
import { readWithFiles } from '../../actions/attaching.ts'
import { hasSubmission } from '../../actions/drafting.ts'
import { readSignPlaces } from '../../actions/filling/inviting.ts'
import { type OpenForm, readFilling } from '../../actions/filling/reading.ts'
import { type SavedPage, savePage } from '../../actions/filling/saving.ts'
import * as paths from '../../paths.ts'
import { signersOf } from '../../rules/cosigning.ts'
import { roomFor } from '../../rules/draft.ts'
import { isOver, leadsTo, pageBefore } from '../../rules/filling.ts'
import { isSent } from '../../rules/submission.ts'
import { endedPage } from '../../views/filling/ended.ts'
import { anyPage, deeds, fillingPage } from '../../views/filling/page.ts'
import { lostPage } from '../../views/filling/stale.ts'
import { personOf } from '../visitors.ts'
import { afterGone, afterSent } from './late.ts'
import { readSentForm, type SentForm, type UploadPlace, wrongFile } from './upload.ts'

/** The pages of a form, one after another. */
export const pageRoutes: readonly Route[] = [
  get(paths.filling, { who: 'person' }, leadOn),
  get(paths.fillingPage, { who: 'person' }, showPage),
  post(paths.fillingPage, { who: 'person', upload: true }, sendPage),
]

/** In the address: what is said above the questions. */
const said = { elsewhere: 'jinudy', moved: 'nove-zneni' } as const

/** In the address of the list: the draft that was just put aside. */
export const savedField = 'ulozeno'

/** In the address: the page whose answers have just led past questions answered before. */
const changedField = 'zmena'

/** In the address: the question that the answers have just brought. */
const freshField = 'nova'

/** The form as its sender has it before them. */
export function openForm(visit: Visit): Promise<OpenForm> {
  return readFilling(visit.services.sql, personOf(visit), visit.params.id!, visit.now)
}

async function leadOn(visit: Visit): Promise<Answer> {
  const opened = await openForm(visit)
  const { draft, standing } = opened
  if (isSent(draft)) return seeOther(visit, paths.submission({ id: draft.id }))
  return isOver(standing) ? page(endedPage(visit, opened)) : toCurrent(visit, opened)
}

/** On to the page at which the sender is; to the check when all are done. */
function toCurrent(visit: Visit, { draft, way }: OpenForm, why?: keyof typeof said): Answer {
  const { id } = draft
  const address =
    way.current === null ? paths.review({ id }) : paths.fillingPage({ id, page: way.current })
  const sayings = visit.query.pro === said.moved ? 'moved' : why
  const isBack = why === undefined && way.current !== null && way.journey.lost.length > 0
  const query = { pro: sayings && said[sayings], [changedField]: isBack ? anyPage : undefined }
  return seeOther(visit, withQuery(address, query))
}

async function showPage(visit: Visit): Promise<Answer> {
  const opened = await openForm(visit)
  const { draft, way, standing } = opened
  const name = visit.params.page!
  if (isSent(draft)) return seeOther(visit, paths.submission({ id: draft.id }))
  if (isOver(standing)) return seeOther(visit, paths.filling({ id: draft.id }))
  if (!leadsTo(way, name)) return toCurrent(visit, opened, 'elsewhere')
  const { pro, z, [changedField]: changed = null, [freshField]: fresh } = visit.query
  return page(
    fillingPage(visit, {
      ...{ ...opened, page: name, fromCheck: z === 'kontrola', changed, fresh },
      signers: await signersOn(visit, opened, name),
      said: pro === said.elsewhere ? 'elsewhere' : pro === said.moved ? 'moved' : null,
    }),
  )
}

async function signersOn(visit: Visit, opened: OpenForm, name: string): Promise<string[]> {
  const places = await readSignPlaces(visit.services.sql, opened, visit.now)
  return signersOf(opened.form, name, places)
}

async function sendPage(visit: Visit): Promise<Answer> {
  const { sql } = visit.services
  const { id = '', page: name = '' } = visit.params
  if (!(await hasSubmission(sql, personOf(visit), id))) return afterGone(visit, name)
  const sent = await readSentForm(visit, await placeOf(visit, name))
  const deed = sent.fields[deeds.name]
  const leaving = deed === deeds.back || deed === deeds.later
  const saved = await savePage(
    sql,
    id,
    { page: name, ...sent, seenVersion: Number(sent.fields.verze), leaving },
    { personId: personOf(visit), at: visit.now },
  )
  return answerTo(visit, { name, sent, saved, deed })
}

/** Only a page with files must know before it is read which of its fields take some. */
async function placeOf(visit: Visit, name: string): Promise<UploadPlace> {
  if (Object.keys(visit.fields).length > 0) return { page: name, fields: [], roomBytes: 0 }
  const { form, draft } = await openForm(visit)
  const { files } = await readWithFiles(visit.services.sql, personOf(visit), draft.id)
  const fields = form.pages.find(one => one.name === name)?.fields ?? []
  return { page: name, fields, roomBytes: isSent(draft) ? 0 : roomFor(files) }
}

type Sent = {
  name: string
  sent: SentForm
  saved: SavedPage
  deed: string | string[] | undefined
}

async function answerTo(visit: Visit, { name, sent, saved, deed }: Sent): Promise<Answer> {
  const id = visit.params.id!
  const fromCheck = sent.fields.z === 'kontrola'
  switch (saved.kind) {
    case 'sent-already':
      return afterSent(visit, await openForm(visit), name, sent)
    case 'unreachable': {
      const { form } = saved
      const lost = { typed: sent.fields, hadFiles: sent.files.length > 0 }
      return page(lostPage(visit, { id, form, page: name, ...lost }), 409)
    }
    case 'stale': {
      const opened = await openForm(visit)
      const stale = { answers: saved.parsed.answers, hadFiles: sent.files.length > 0 }
      const typed = sent.fields
      const signers = await signersOn(visit, opened, name)
      return page(
        fillingPage(visit, { ...opened, page: name, fromCheck, stale, typed, signers }),
        409,
      )
    }
    default:
      return deed === deeds.later
        ? seeOther(visit, withQuery(paths.list(), { [savedField]: id }))
        : afterSaving(visit, { name, sent, saved, fromCheck, isBack: deed === deeds.back })
  }
}

type Saved = {
  name: string
  sent: SentForm
  saved: Extract<SavedPage, { kind: 'saved' }>
  fromCheck: boolean
  isBack: boolean
}

async function afterSaving(visit: Visit, after: Saved): Promise<Answer> {
  const { name, sent, saved, fromCheck, isBack } = after
  const id = visit.params.id!
  const { parsed, way, next } = saved
  const changed = saved.leftOut ? name : null
  const to = { fromCheck, changed }
  if (isBack) return toPage(visit, pageBefore(way, name) ?? name, to)
  const wrong = [...wrongFiles(visit, after), ...(parsed.deed ? [] : parsed.wrong)]
  if (wrong.length > 0) {
    const opened = await openForm(visit)
    if (isOver(opened.standing)) return seeOther(visit, paths.filling({ id }))
    const typed = parsed.typed
    const signers = await signersOn(visit, opened, name)
    const view = { ...opened, page: name, fromCheck, wrong, typed, changed, signers }
    return page(fillingPage(visit, view), 422)
  }
  if (parsed.deed || parsed.revealed.length > 0) return toPage(visit, name, to, parsed)
  if (next === null || (fromCheck && way.current === null)) {
    return seeOther(visit, paths.review({ id }))
  }
  return toPage(visit, fromCheck ? (way.current ?? next) : next, { fromCheck: false, changed })

  function wrongFiles(visit: Visit, { saved: { tooMany, tooLarge } }: Saved): Wrong[] {
    const { refusals } = fileTexts[visit.lang]
    const lost = [
      ...tooMany.map(file => refusals['too-many-files'](file)),
      ...tooLarge.map(file => refusals['too-large'](file)),
    ]
    const fields = way.pages.find(one => one.name === name)?.page.fields ?? []
    const field = fields.find(one => one.kind === 'file')
    return [
      ...sent.wrong,
      ...(field ? lost.map(words => wrongFile({ page: name, field }, words)) : []),
    ]
  }
}

type To = { fromCheck: boolean; changed: string | null }
type Place = Pick<Saved['saved']['parsed'], 'deed' | 'revealed' | 'answers'>

/** To a page; after a row was added to that row, and to a question that has just appeared. */
function toPage(visit: Visit, name: string, { fromCheck, changed }: To, place?: Place): Answer {
  const address = paths.fillingPage({ id: visit.params.id!, page: name })
  const query = {
    z: fromCheck ? 'kontrola' : undefined,
    [changedField]: changed ?? undefined,
    [freshField]: place?.deed ? undefined : place?.revealed[0],
  }
  // Who is told something above the questions is not led past it.
  return seeOther(visit, withQuery(address, query) + (changed ? '' : anchorOf(place)))
}

function anchorOf(place: Place | undefined): string {
  const { deed, revealed = [], answers = {} } = place ?? {}
  if (deed?.kind === 'add-row') {
    const rows = answers[deed.group]
    return `#field-${deed.group}.${Array.isArray(rows) ? rows.length - 1 : 0}`
  }
  return revealed[0] ? `#field-${revealed[0]}` : ''
}
