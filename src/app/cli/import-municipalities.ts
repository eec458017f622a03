import { importMunicipalities, readRegister } from '../../domains/offices/index.ts'
import { importFile } from './importing.ts'

/** Reads the register of municipalities into the directory; takes the file's name. */
export async function run(words: string[]): Promise<void> {
  const { rows, written } = await importFile(words, {
    what: 'municipalities',
    written: 'import municipalities FILE.csv',
    check: readRegister,
    read: importMunicipalities,
  })
  process.stdout.write(`${rows} municipalities read, ${written} new or changed.\n`)
}
