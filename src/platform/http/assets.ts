import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'

export type Asset = { body: Buffer; type: string; etag: string }

/** Files that the browser may fetch, by their names under `/assets/`. */
export type Assets = {
  find(name: string): Asset | null
  /** The address of an asset with a mark of its content, so that it may be kept for ever. */
  href(name: string): string
}

const publicFolder = fileURLToPath(new URL('../../../public/', import.meta.url))

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

/**
 * Reads what browsers need once at start: the files of `public/` (scripts with their types
 * stripped) and those that are made, such as the stylesheet.
 *
 * Takes made files by their names.
 */
export async function loadAssets(made: Record<string, string | Buffer>): Promise<Assets> {
  const assets = new Map<string, Asset>()
  for (const [name, body] of Object.entries(made)) assets.set(name, asset(name, body))
  for (const name of await readdir(publicFolder)) {
    if (extname(name) in types || name.endsWith('.ts')) {
      const [served, body] = await readPublic(name)
      assets.set(served, asset(served, body))
    }
  }
  return {
    find: name => assets.get(name) ?? null,
    href: name => `/assets/${name}?v=${assets.get(name)?.etag.slice(1, 9) ?? ''}`,
  }
}

async function readPublic(name: string): Promise<[string, string | Buffer]> {
  const body = await readFile(publicFolder + name)
  if (!name.endsWith('.ts')) return [name, body]
  return [name.replace(/\.ts$/, '.js'), stripTypeScriptTypes(body.toString('utf8'))]
}

function asset(name: string, body: string | Buffer): Asset {
  const bytes = Buffer.from(body)
  const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`
  return { body: bytes, etag, type: types[extname(name)] ?? 'application/octet-stream' }
}
