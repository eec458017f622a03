import type { Services } from '../../../../platform/services.ts'
import { reading } from '../../rules/beside.ts'
import type { FormDefinition } from '../../rules/definition.ts'
import type { DefinitionFault } from '../../rules/reading/index.ts'

/** A form from a file, or why it is none. */
export type ReadForm =
  | { form: FormDefinition }
  | { faults: DefinitionFault[] }
  | { refusal: 'unread' }

/**
 * Reads a definition that came as a file, in a thread beside: a file made to be slow or to eat
 * memory is `unread`, and nobody else waits for it.
 */
export async function readFormFile(
  { threads }: Pick<Services, 'threads'>,
  text: string,
): Promise<ReadForm> {
  const read = await threads.run(reading, text)
  if (!read.ok) return { refusal: 'unread' }
  return read.value.ok ? { form: read.value.form } : { faults: read.value.faults }
}
