import { parseArgs } from 'node:util'
import { Misuse } from './trouble.ts'

/**
 * Reads the words of a command that wants one name (of a file or a folder) and may be told of the
 * data folder.
 *
 * Takes the words and how it is written; gives the name and the folder. Refuses anything else.
 */
export function readOneName(
  words: string[],
  written: string,
): { name: string; data: string | undefined } {
  const { values, positionals } = parseArgs({
    args: words,
    options: { data: { type: 'string' } },
    allowPositionals: true,
  })
  const [name, ...more] = positionals
  if (!name || more.length > 0) throw new Misuse(`write ./virtuos ${written}`)
  return { name, data: values.data }
}
