import { run } from './run.ts'

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  const { code, message, stack } = error as NodeJS.ErrnoException
  const misused = code?.startsWith('ERR_PARSE_ARGS')
  process.stderr.write(`virtuos: ${misused ? message : stack}\n`)
  process.exitCode = misused ? 2 : 1
}
