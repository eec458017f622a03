import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type FormDefinition, readDefinition } from '../domains/forms/index.ts'
import { publishFirstGuide } from '../domains/guides/index.ts'
import {
  findWorkBySlug,
  proposeDraft,
  publishDraft,
  startWork,
  type Writer,
} from '../domains/publishing/index.ts'
import { operatorId } from '../foundation/ids.ts'
import { type Sql, type Tx, within } from '../platform/db/index.ts'
import type { Services } from '../platform/services.ts'

const forms = new URL('../../content/forms/', import.meta.url)
const guides = new URL('../../content/guides/', import.meta.url)

/**
 * Publishes the forms and guides that come with the product as the operator's, for all offices.
 *
 * What the operator has at an address already stays as it is, published or withdrawn, so that it
 * may be done at each start. Throws when a file of ours cannot be read.
 */
export async function publishContent({ sql, clock, config }: Services): Promise<void> {
  const writer = { accountId: null, name: config.operator.name, at: clock() }
  for (const { name, text } of await filesIn(forms)) {
    const read = readDefinition(text)
    if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.faults.slice(0, 3))}`)
    await publish(sql, read.form, writer)
  }
  for (const { text } of await filesIn(guides)) {
    const own = { ownerId: operatorId, writer }
    await within(sql, { officeId: operatorId }, tx => publishFirstGuide(tx, JSON.parse(text), own))
  }
}

async function publish(sql: Sql, content: FormDefinition, writer: Writer): Promise<void> {
  await within(sql, { officeId: operatorId }, async tx => {
    const place = { kind: 'form', slug: content.slug } as const
    if (await findWorkBySlug(tx, operatorId, place)) return
    const begun = await startWork(tx, { ownerId: operatorId, ...place, content }, writer)
    if (begun.ok) await publishFirst(tx, begun.value, writer)
  })
}

async function publishFirst(tx: Tx, workId: string, writer: Writer): Promise<void> {
  const name = { ownerId: operatorId, workId }
  await proposeDraft(tx, name, 1, writer)
  const stretch = { from: writer.at, to: null }
  const published = await publishDraft(tx, name, { stretch, seenRevision: 2 }, writer)
  if (!published.ok) throw new Error(`first publishing: ${published.refusal}`)
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
