import type { Answer, Answers, FileAnswer, FormDefinition, Journey } from '../../forms/index.ts'

/** The files of an answer; none when it is of another kind. */
export function fileAnswersOf(answer: Answer | undefined): FileAnswer[] {
  if (!Array.isArray(answer)) return []
  return (answer as unknown[]).filter(isFileAnswer)
}

function isFileAnswer(item: unknown): item is FileAnswer {
  return typeof item === 'object' && item !== null && 'sha256' in item && 'id' in item
}

/** The ids of files that some answer still holds: the sender's, and of those asked to sign. */
export function heldFiles(form: FormDefinition, answered: readonly Answers[]): Set<string> {
  const fields = fileFields(form)
  const files = answered.flatMap(answers => fields.flatMap(name => fileAnswersOf(answers[name])))
  return new Set(files.map(({ id }) => id))
}

/** The files that are sent: of the questions that the answers lead to, in the form's order. */
export function filesToSend(
  form: FormDefinition,
  answers: Answers,
  journeys: readonly Journey[],
): FileAnswer[] {
  const asked = new Set(journeys.flatMap(({ pages }) => pages.flatMap(page => page.fields)))
  const files = fileFields(form)
    .filter(name => asked.has(name))
    .flatMap(name => fileAnswersOf(answers[name]))
  return [...new Map(files.map(file => [file.id, file])).values()]
}

function fileFields(form: FormDefinition): string[] {
  return form.pages
    .flatMap(page => page.fields)
    .filter(field => field.kind === 'file')
    .map(field => field.name)
}
