import { readText } from './sources.ts'

/** The cells of a table of a document, under the given heading; the head rows are left out. */
export function readTable(path: string, heading: string): string[][] {
  const text = readText(path)
  const from = text.indexOf(`## ${heading}\n`)
  const until = text.indexOf('\n## ', from + 1)
  return text
    .slice(from, until < 0 ? undefined : until)
    .split('\n')
    .filter(line => line.startsWith('| ') && !line.startsWith('| ---'))
    .slice(1)
    .map(line =>
      line
        .slice(1, -1)
        .split('|')
        .map(cell => cell.trim()),
    )
}

/** Code as it runs: without comments and without quoted words; templates (SQL, HTML) stay. */
export function codeOf(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, ' ')
    .replace(/(^|\s)\/\/.*$/gm, ' ')
    .replace(/'(?:[^'\\\n]|\\.)*'/g, "''")
}

/** The words of all names in a piece of code: `tenantId` and `tenant_id` give `tenant id`. */
export function namesOf(code: string): Set<string> {
  const names = code.match(/[\p{L}_$][\p{L}\d_$]*/gu) ?? []
  return new Set(
    names.map(name =>
      name
        .replace(/([a-z\d])([A-Z])/g, '$1 $2')
        .replaceAll('_', ' ')
        .toLowerCase(),
    ),
  )
}
