/** One line of the log; never holds personal data: ids and codes only. */
export type LogFields = Record<string, string | number | boolean | null | undefined>

export type Log = {
  info(event: string, fields?: LogFields): void
  warn(event: string, fields?: LogFields): void
  error(event: string, error: unknown, fields?: LogFields): void
}

type Write = (line: string) => void

/**
 * A log of JSON lines (time, level, event, fields), which every collector reads.
 *
 * Takes where to write; errors are written with their name, code and stack, but without the
 * message's values where PostgreSQL would quote a row in its detail.
 */
export function openLog(write: Write = line => process.stderr.write(`${line}\n`)): Log {
  const put = (level: string, event: string, fields: LogFields) =>
    write(JSON.stringify({ at: new Date().toISOString(), level, event, ...fields }))
  return {
    info: (event, fields = {}) => put('info', event, fields),
    warn: (event, fields = {}) => put('warn', event, fields),
    error: (event, error, fields = {}) => put('error', event, { ...fields, ...plainError(error) }),
  }
}

/** A log that keeps silent, for commands that speak to a person on the same screen. */
export const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {} }

function plainError(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: String(error) }
  const code = (error as { code?: string }).code
  return { error: error.name, code, message: error.message, stack: error.stack }
}
