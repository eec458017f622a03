import { importServices } from '../../domains/guides/index.ts'
import { importFile } from './importing.ts'

/** Reads services and acts of the register of rights and duties; takes the file's name. */
export async function run(words: string[]): Promise<void> {
  const { services, acts, written, gone } = await importFile(words, {
    what: 'services',
    written: 'import services FILE.json',
    read: importServices,
  })
  const sentence = `${services} services and ${acts} acts read, ${written} new or changed`
  process.stdout.write(`${sentence}, ${gone} no longer there.\n`)
}
