import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { readDefinition } from '../domains/forms/index.ts'
import { readGuide } from '../domains/guides/index.ts'
import { type ProductText, type SupplyOutcome, supplyWorks } from '../domains/publishing/index.ts'
import { operatorId } from '../foundation/ids.ts'
import type { Services } from '../platform/services.ts'

const content = new URL('../../content/', import.meta.url)

/** Under this name the history of a shared work tells what nobody at the operator's did. */
const product = 'VIRTUOS'

/** What became of the product's forms and guides, by their addresses. */
export type ContentOutcome = Record<'form' | 'guide', Map<string, SupplyOutcome>>

/**
 * Publishes the forms and guides that come with the product as the operator's, for all offices: the
 * new ones, and newer texts of those that nobody has touched. Where the operator has published,
 * withdrawn or is writing something else, the newer text waits on their desk to be compared.
 *
 * May be done at each start. `folder` is where `forms/` and `guides/` are, the product's own when
 * left out. Throws when a file of ours cannot be read.
 */
export async function publishContent(
  { sql, clock }: Services,
  folder: URL = content,
): Promise<ContentOutcome> {
  const writer = { accountId: null, name: product, at: clock() }
  const supply = (kind: 'form' | 'guide', texts: ProductText[]) =>
    supplyWorks(sql, operatorId, { kind, texts }, writer)
  return {
    form: await supply('form', await formsIn(new URL('forms/', folder))),
    guide: await supply('guide', await guidesIn(new URL('guides/', folder))),
  }
}

async function formsIn(folder: URL): Promise<ProductText[]> {
  return (await filesIn(folder)).map(({ name, text }) => {
    const read = readDefinition(text)
    if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.faults.slice(0, 3))}`)
    return { slug: read.form.slug, content: read.form }
  })
}

async function guidesIn(folder: URL): Promise<ProductText[]> {
  return (await filesIn(folder)).map(({ name, text }) => {
    const read = readGuide(JSON.parse(text))
    if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.faults.slice(0, 3))}`)
    return { slug: read.content.slug, content: read.content }
  })
}

/** The JSON files of a folder of content, in the order of their names. */
async function filesIn(folder: URL): Promise<{ name: string; text: string }[]> {
  const names = (await readdir(folder)).filter(name => name.endsWith('.json')).sort()
  return Promise.all(
    names.map(async name => {
      const path = fileURLToPath(new URL(name, folder))
      return { name, text: await readFile(path, 'utf8') }
    }),
  )
}
