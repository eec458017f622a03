import { withQuery } from '../../../foundation/path.ts'
import { within } from '../../../platform/db/index.ts'
import {
  type Answer,
  file,
  get,
  type Part,
  page,
  post,
  type Route,
  seeOther,
  type Visit,
} from '../../../platform/http/index.ts'
import { ownerOf, writerOf, writers } from '../../publishing/index.ts'
import { importGuide } from '../actions/writing.ts'
import * as paths from '../paths.ts'
import { mostFileBytes, readFile } from '../rules/reading.ts'
import { texts } from '../texts/editing/index.ts'
import { faultTexts } from '../texts/gate.ts'
import { type ImportState, importPage } from '../views/desk/starting.ts'
import { openDesk } from './desk.ts'

export const importRoutes: Route[] = [
  get(paths.importing, writers, visit => page(importPage(visit, { errors: {}, faults: [] }))),
  post(paths.importing, { ...writers, upload: true, audit: 'guides.imported' }, load),
  get(paths.exported, writers, showFile),
]

async function load(visit: Visit): Promise<Answer> {
  const { lang, services } = visit
  const text = await readSent(visit)
  if (text === null) {
    return refused(visit, { errors: { file: texts[lang].noFile }, faults: [] })
  }
  const read = readFile(text)
  if (!read.ok) {
    const [first] = read.faults
    return refused(visit, {
      errors: { file: faultTexts[lang][first!.code] },
      faults: read.faults,
    })
  }
  const ownerId = ownerOf(visit)
  const outcome = await within(services.sql, { officeId: ownerId }, tx =>
    importGuide(tx, read.content, { ownerId, writer: writerOf(visit) }),
  )
  if (outcome.ok) {
    return seeOther(visit, withQuery(paths.work({ id: outcome.workId }), { zprava: 'imported' }))
  }
  const error = texts[lang].refusals[outcome.refusal ?? 'changed-meanwhile']
  return refused(visit, { errors: { file: error }, faults: outcome.faults })
}

function refused(visit: Visit, state: ImportState): Answer {
  return page(importPage(visit, state), 422)
}

/** The text of the one file that was sent, one byte more than is allowed at most. */
async function readSent(visit: Visit): Promise<string | null> {
  let text: string | null = null
  for await (const part of visit.parts()) {
    if (part.kind === 'file') text = (await readStart(part)) || text
  }
  return text
}

async function readStart(part: Part & { kind: 'file' }): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of part.stream) {
    if (size <= mostFileBytes) chunks.push(chunk as Buffer)
    size += (chunk as Buffer).length
  }
  return Buffer.concat(chunks).toString('utf8')
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
