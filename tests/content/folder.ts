import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { atEnd, type Ending } from '../ending.ts'

const own = new URL('../../content/', import.meta.url)

/** A release of the product: its texts in a folder of their own, which a test may change. */
export type Release = {
  folder: URL
  /** Writes a text of the next release: `guides/dotace`. */
  change(name: string, edit: (text: Text) => object): Promise<void>
}

/** A text as its file holds it. */
export type Text = Record<string, unknown> & { title: Record<'cs' | 'en' | 'de', string> }

/** The product with some of its texts: `forms/stiznost`. */
export async function openRelease(t: Ending, names: readonly string[]): Promise<Release> {
  const folder = await mkdtemp(path.join(tmpdir(), 'virtuos-content-'))
  atEnd(t, () => rm(folder, { recursive: true, force: true }))
  const file = (name: string) => path.join(folder, `${name}.json`)
  for (const kind of ['forms', 'guides']) await mkdir(path.join(folder, kind))
  for (const name of names) await cp(new URL(`${name}.json`, own), file(name))
  return {
    folder: pathToFileURL(`${folder}/`),
    change: async (name, edit) => {
      const text = JSON.parse(await readFile(file(name), 'utf8'))
      await writeFile(file(name), JSON.stringify(edit(text)))
    },
  }
}

/** A text with another title in Czech. */
export const titled = (cs: string) => (text: Text) => ({ ...text, title: { ...text.title, cs } })
