import { changesBetween, type Json } from '../../../foundation/compare.ts'
import { withQuery } from '../../../foundation/path.ts'
import { within } from '../../../platform/db/index.ts'
import {
  type Answer,
  file,
  get,
  page,
  post,
  type Route,
  seeOther,
  type Visit,
} from '../../../platform/http/index.ts'
import {
  ownerOf,
  readJsonFile,
  replacingPage,
  replacingTexts,
  writerOf,
  writers,
} from '../../publishing/index.ts'
import { readDesk } from '../actions/desk.ts'
import { type DraftThere, importGuide } from '../actions/writing.ts'
import * as paths from '../paths.ts'
import { mostFileBytes, readFile } from '../rules/reading.ts'
import { texts } from '../texts/editing/index.ts'
import { faultTexts } from '../texts/gate.ts'
import { changesTable } from '../views/desk/changes.ts'
import { crumbsToList, titleOf } from '../views/desk/crumbs.ts'
import { type ImportState, importPage } from '../views/desk/starting.ts'
import { openDesk } from './desk.ts'

export const importRoutes: Route[] = [
  get(paths.importing, writers, visit => page(importPage(visit, { errors: {}, faults: [] }))),
  post(paths.importing, { ...writers, upload: true, audit: 'guides.imported', costly: true }, load),
  get(paths.exported, writers, showFile),
]

async function load(visit: Visit): Promise<Answer> {
  const { lang, services } = visit
  const sent = await readJsonFile(visit, mostFileBytes)
  if ('refusal' in sent) {
    const words = {
      'no-file': texts[lang].noFile,
      'file-too-large': faultTexts[lang]['too-large'],
      'file-not-utf-8': texts[lang].notUtf8,
    }
    return refused(visit, { errors: { file: words[sent.refusal] }, faults: [] })
  }
  const read = readFile(sent.text)
  if (!read.ok) {
    const [first] = read.faults
    return refused(visit, {
      errors: { file: faultTexts[lang][first!.code] },
      faults: read.faults,
    })
  }
  const ownerId = ownerOf(visit)
  const over = Number(sent.fields.revize) || 0
  const outcome = await within(services.sql, { officeId: ownerId }, tx =>
    importGuide(tx, read.content, { ownerId, writer: writerOf(visit), over }),
  )
  if (outcome.ok) {
    const zprava = over > 0 ? 'replaced' : 'imported'
    return seeOther(visit, withQuery(paths.work({ id: outcome.workId }), { zprava }))
  }
  if (outcome.refusal === 'draft-there') return asked(visit, outcome.there, over > 0)
  const error = texts[lang].refusals[outcome.refusal ?? 'changed-meanwhile']
  return refused(visit, { errors: { file: error }, faults: outcome.faults })
}

/** Whose draft would fall; once more when it was saved while somebody confirmed. */
async function asked(visit: Visit, there: DraftThere, isLate: boolean): Promise<Answer> {
  const name = { ownerId: ownerOf(visit), workId: there.workId }
  const desk = await within(visit.services.sql, { officeId: name.ownerId }, tx =>
    readDesk(tx, name, visit.now),
  )
  const { lang } = visit
  const { draft, file: sent, workId: id } = there
  const changes = changesBetween(draft.content as unknown as Json, sent as unknown as Json)
  const t = replacingTexts[lang]
  const replacing = {
    ...{ draft, file: sent, name: titleOf(lang, desk), title: texts[lang].importing },
    ...{ action: visit.href(paths.importing()), work: visit.href(paths.work({ id })) },
    crumbs: crumbsToList(visit),
    differs: changesTable(lang, t.differs(changes.length), changes, t),
  }
  return page(replacingPage(visit, replacing), isLate ? 409 : 422)
}

function refused(visit: Visit, state: ImportState): Answer {
  return page(importPage(visit, state), 422)
}

/** What is being written (or was published last) as a file that can be loaded elsewhere. */
async function showFile(visit: Visit): Promise<Answer> {
  const { content, slug } = await openDesk(visit)
  return file({
    kind: 'file',
    body: `${JSON.stringify(content, null, 2)}\n`,
    type: 'application/json; charset=utf-8',
    filename: `${slug}.json`,
  })
}
