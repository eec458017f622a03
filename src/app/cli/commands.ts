import { readFileSync } from 'node:fs'
import { Misuse, Trouble } from './trouble.ts'

/** A command takes its words and gives the exit code (0 when it gives none). */
type Command = { run(words: string[]): Promise<number | undefined> | Promise<void> }

/** Loaded when asked for: a receipt is checked without loading a web server. */
const commands: Record<string, () => Promise<Command>> = {
  start: () => import('./start.ts'),
  test: () => import('./test.ts'),
  bench: () => import('./bench.ts'),
  'receipt verify': () => import('./receipt-verify.ts'),
  'ledger check': () => import('./ledger-check.ts'),
  'import municipalities': () => import('./import-municipalities.ts'),
  'import services': () => import('./import-services.ts'),
  'connect office': () => import('./connect-office.ts'),
  'connect operator': () => import('./connect-operator.ts'),
  'reset factor': () => import('./reset-factor.ts'),
  backup: () => import('./backup.ts'),
  restore: () => import('./restore.ts'),
  pictures: () => import('./pictures.ts'),
}

/**
 * Runs what was written behind `./virtuos`.
 *
 * Takes the words; gives the exit code: 0 done, 1 not done, 2 not understood. What went wrong is
 * one line on the error output; the whole stack is shown when VIRTUOS_DEBUG is set.
 */
export async function runCommand(words: readonly string[]): Promise<number> {
  try {
    if (words.length === 0 || words[0] === 'help' || asksHelp(words)) return showHelp(words)
    const name = nameOf(words)
    const command = await commands[name]!()
    return (await command.run(words.slice(name.split(' ').length))) ?? 0
  } catch (error) {
    return tell(error as Error, words[0] ?? '')
  }
}

/** One or two words: `start`, `ledger check`. */
function nameOf(words: readonly string[]): string {
  const [first, second] = words
  const found = [`${first} ${second}`, `${first}`].find(name => Object.hasOwn(commands, name))
  if (found) return found
  const longer = Object.keys(commands).filter(name => name.startsWith(`${first} `))
  if (longer.length === 0) throw new Misuse(`there is no command '${first}'; see ./virtuos help`)
  throw new Misuse(`write ./virtuos ${longer.join(' or ')} (see ./virtuos ${first} --help)`)
}

function asksHelp(words: readonly string[]): boolean {
  return words.includes('--help') || words.includes('-h')
}

function showHelp(words: readonly string[]): number {
  const known = Object.keys(commands).some(name => name.split(' ')[0] === words[0])
  const page = new URL(`help/${known ? words[0] : 'help'}.txt`, import.meta.url)
  process.stdout.write(readFileSync(page, 'utf8'))
  return 0
}

function tell(error: NodeJS.ErrnoException, command: string): number {
  const misused = error instanceof Misuse || isParseError(error)
  const plain = isParseError(error)
    ? `${error.message.split('. ')[0]}; see ./virtuos ${command} --help`
    : sentence(error)
  const line = process.env.VIRTUOS_DEBUG ? error.stack : plain
  process.stderr.write(`virtuos: ${line}\n`)
  return misused ? 2 : 1
}

function isParseError({ code }: NodeJS.ErrnoException): boolean {
  return code?.startsWith('ERR_PARSE_ARGS') ?? false
}

function sentence(error: Error): string {
  const [line = ''] = (error.message || error.name).split('\n')
  if (error instanceof Trouble || error instanceof Misuse) return line
  return `${line.replace(/\.$/, '')} (VIRTUOS_DEBUG=1 shows where)`
}
