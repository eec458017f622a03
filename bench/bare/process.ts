/**
 * The least that could be called receiving: a file made durable and one row. No validation, no
 * number, no log, no pages. What we do is measured against this, in a process of its own, too.
 */
import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, rename } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import multipart from '@fastify/multipart'
import Fastify from 'fastify'
import { openDatabase } from '../../src/platform/db/index.ts'

const [url, folder] = process.argv.slice(2) as [string, string]
const sql = openDatabase(url)
await sql`create table if not exists submissions (
  id uuid primary key, subject text not null, body text not null, sha256 text, size bigint,
  at timestamptz not null)`
await mkdir(folder, { recursive: true })

const server = Fastify()
await server.register(multipart, { limits: { fileSize: 10_000_000 } })

server.post('/intake', async (asked, reply) => {
  const fields: Record<string, string> = {}
  let stored = { sha256: '', size: 0 }
  for await (const part of asked.parts()) {
    if (part.type === 'file') stored = await keep(part.file)
    else fields[part.fieldname] = String(part.value)
  }
  const id = await insert(fields.subject ?? '', fields.text ?? '', stored)
  return reply.code(303).header('location', `/${id}`).send()
})

/** The same bytes as one of our pages, so that only the making of the page differs. */
const pages = new Map<string, Buffer>()
server.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_, body, done) =>
  done(null, body),
)
server.put<{ Params: { name: string } }>('/pages/:name', async asked => {
  pages.set(asked.params.name, asked.body as Buffer)
  return 'kept'
})
server.get<{ Params: { name: string } }>('/pages/:name', async (asked, reply) =>
  reply.type('text/html; charset=utf-8').send(pages.get(asked.params.name)),
)
server.get('/304', async (_, reply) => reply.code(304).header('etag', '"same"').send())

/** A page made of fifty rows by one query: what a list cannot do without. */
server.get('/list', async (_, reply) => {
  const rows = await sql`select id, subject, at from submissions order by at desc limit 50`
  const lines = rows.map(row => `<tr><td>${row.id}<td>${row.subject}<td>${row.at}`).join('')
  return reply.type('text/html; charset=utf-8').send(`<!doctype html><table>${lines}</table>`)
})

await server.listen({ port: 0, host: '127.0.0.1' })
process.send?.(`http://127.0.0.1:${(server.server.address() as AddressInfo).port}`)

async function keep(stream: AsyncIterable<Buffer>): Promise<{ sha256: string; size: number }> {
  const temporary = join(folder, `part-${randomUUID()}`)
  const file = await open(temporary, 'wx')
  const hash = createHash('sha256')
  let size = 0
  for await (const piece of stream) {
    hash.update(piece)
    size += piece.length
    await file.write(piece)
  }
  await file.sync()
  await file.close()
  const sha256 = hash.digest('hex')
  await rename(temporary, join(folder, sha256))
  const parent = await open(folder)
  await parent.sync()
  await parent.close()
  return { sha256, size }
}

async function insert(subject: string, body: string, stored: { sha256: string; size: number }) {
  const id = randomUUID()
  await sql`
    insert into submissions (id, subject, body, sha256, size, at)
    values (${id}, ${subject}, ${body}, ${stored.sha256}, ${stored.size}, now())`
  return id
}
