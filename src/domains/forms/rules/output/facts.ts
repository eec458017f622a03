import type { FilePart } from '../../../../foundation/file.ts'
import type { Lang } from '../../../../platform/i18n/index.ts'
import type { Person } from '../../../identity/index.ts'
import type { Office } from '../../../offices/index.ts'
import type { Answers, World } from '../answers.ts'
import type { FormDefinition } from '../definition.ts'

/** Which version of which form; `ownerId` is an office or the operator. */
export type FormRef = { ownerId: string; workId: string; number: number }

/** A filled form on its way to an office: all that its documents tell. */
export type FilledForm = {
  ref: FormRef
  definition: FormDefinition
  answers: Answers
  world: World
  /** The language of filling; the documents are in it. */
  lang: Lang
  /** The submission: the unique identifier of the document (§ 7 odst. 1 vyhl. č. 259/2012 Sb.). */
  submissionId: string
  sender: Person
  office: Office
  attachments: readonly FilePart[]
  /** When the documents were made. */
  at: Date
}
