import { fileEnding } from '../../../../foundation/file.ts'
import type { Answers, FileAnswer, World, Wrong } from '../answers.ts'
import type { FormDefinition } from '../definition.ts'
import { journeyOf } from '../journey.ts'
import { filesOf } from '../kinds/shape.ts'
import { parsePage, type Sent } from '../parsing.ts'

/** A form while it is tried: nothing of it is kept but in the page itself. */
export type Trial = {
  answers: Answers
  /** The page that is shown; null at the end of the form. */
  page: string | null
  wrong: readonly Wrong[]
  typed: Sent
}

/** A longer trial does not travel in a page. */
const mostLetters = 300_000

/** The answers that came back with the page; none when they are not ours. */
export function readTrial(text: string): Answers {
  if (text.length > mostLetters) return {}
  try {
    const value: unknown = JSON.parse(text)
    const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isRecord ? (value as Answers) : {}
  } catch {
    return {}
  }
}

/** The first page of a trial. */
export function beginTrial(form: FormDefinition, answers: Answers, world: World): Trial {
  const page = journeyOf(form, answers, world).pages[0]?.name ?? null
  return { answers, page, wrong: [], typed: {} }
}

/**
 * One step of a trial: what was typed is taken in; then on to the next page, unless something is
 * wrong, a question has just appeared or a row was added, or another page was asked for (`to`).
 */
export function stepTrial(
  form: FormDefinition,
  { answers, page }: { answers: Answers; page: string },
  { sent, to, stays }: { sent: Sent; to: string; stays: boolean },
  world: World,
): Trial {
  const parsed = parsePage(form, page, sent, withFiles(form, page, sent, answers), world)
  const after = parsed.answers
  const { pages } = journeyOf(form, after, world)
  const names = pages.map(one => one.name)
  const shown = (name: string | null): Trial => ({
    answers: after,
    page: name,
    wrong: [],
    typed: {},
  })
  if (names.includes(to)) return shown(to)
  if (parsed.unreachable) return shown(names[0] ?? null)
  if (stays || parsed.deed || parsed.revealed.length > 0) return shown(page)
  if (parsed.wrong.length > 0) {
    return { answers: after, page, wrong: parsed.wrong, typed: parsed.typed }
  }
  return shown(names[names.indexOf(page) + 1] ?? null)
}

/** The browser sends the names of the chosen files alone, which is all that a trial needs. */
function withFiles(form: FormDefinition, page: string, sent: Sent, answers: Answers): Answers {
  const fields = form.pages.find(one => one.name === page)?.fields ?? []
  const chosen = fields
    .filter(field => field.kind === 'file')
    .map(field => {
      const names = [sent[field.name] ?? []].flat().filter(name => name !== '')
      const kept = filesOf(answers[field.name])
      const added = names.map((name, at) => triedFile(name, kept.length + at))
      return [field.name, [...kept, ...added]] as const
    })
  return { ...answers, ...(Object.fromEntries(chosen) as Answers) }
}

function triedFile(name: string, at: number): FileAnswer {
  const mimeType = fileEnding(name) === '.pdf' ? 'application/pdf' : 'application/octet-stream'
  return {
    id: `zkouska${at}`,
    name: name.slice(0, 200),
    sha256: '0'.repeat(64),
    // Nobody knows it: the file itself was not sent.
    sizeBytes: 0,
    mimeType,
  }
}
