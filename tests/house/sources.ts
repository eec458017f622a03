import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the whole project. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** One source file, read: its path from the root, its text, and what it imports. */
export type Source = {
  path: string
  text: string
  lines: readonly string[]
  imports: readonly Import[]
}

/** One import: what was written, the file meant (null for a package), and the names taken. */
export type Import = {
  written: string
  target: string | null
  names: readonly string[]
  /** Only for the compiler: nothing of it is there when the program runs. */
  typesOnly: boolean
}

/**
 * All TypeScript and browser-script files below the given folders, read once.
 *
 * The formatter gives imports one shape (a statement starts at the line's start), so a pattern
 * finds them all; `import()` inside code is found as well.
 */
export function readSources(...folders: string[]): Source[] {
  return folders.flatMap(folder => listFiles(folder, /\.(ts|mjs)$/)).map(readSource)
}

/** The paths of all files below a folder whose name fits; an absent folder has none. */
export function listFiles(folder: string, name: RegExp): string[] {
  try {
    return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && name.test(entry.name))
      .map(entry => relative(root, join(entry.parentPath, entry.name)))
      .sort()
  } catch {
    return []
  }
}

/** Whether a file is a test or serves tests only. */
export function isTest(path: string): boolean {
  return path.endsWith('.test.ts') || path.startsWith('tests/')
}

/** A file of the project as text. */
export function readText(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

function readSource(path: string): Source {
  const text = readText(path)
  return { path, text, lines: text.split('\n'), imports: findImports(path, text) }
}

const statement = /^(?:import|export)\s+(type\s+)?([^'"`;=()]*?)\s*from\s+'([^']+)'/gm
const bare = /^import\s+'([^']+)'/gm
const dynamic = /\bimport\(\s*'([^']+)'\s*\)/g
const late = /const (\{[^}]*\}) = await import\(\s*'([^']+)'\s*\)/g

function findImports(path: string, text: string): Import[] {
  return [
    ...[...text.matchAll(statement)].map(([, type, names, written]) => ({
      typesOnly: type !== undefined,
      written: written!,
      target: targetOf(path, written!),
      names: namesOf(names!),
    })),
    ...[...text.matchAll(late)].map(([, names, written]) => ({
      written: written!,
      target: targetOf(path, written!),
      names: namesOf(names!),
      typesOnly: false,
    })),
    ...[...text.matchAll(bare), ...text.matchAll(dynamic)].map(([, written]) => ({
      written: written!,
      target: targetOf(path, written!),
      names: ['*'],
      typesOnly: false,
    })),
  ]
}

function targetOf(path: string, written: string): string | null {
  if (!written.startsWith('.')) return null
  return relative(root, resolve(root, dirname(path), written))
}

/** `{ a, type b as c }` gives a and b; a star gives `*`. */
function namesOf(clause: string): string[] {
  if (clause.includes('*')) return ['*']
  const inside = /\{([^}]*)\}/.exec(clause)?.[1] ?? clause
  return inside
    .split(',')
    .map(
      name =>
        name
          .trim()
          .replace(/^type\s+/, '')
          .split(/\s+as\s+/)[0]!,
    )
    .filter(name => name !== '')
}
