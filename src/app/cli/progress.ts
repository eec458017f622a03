/** Draws how far a long step has come: one line on a terminal, a line now and then in a file. */
export type Progress = { at(done: number, total: number): void; end(): void }

const barWidth = 30
const lineEveryMs = 2000

/** Takes what is being done (`Importing`) and where to draw it. */
export function openProgress(what: string, out: NodeJS.WriteStream = process.stderr): Progress {
  let drawn = 0
  return {
    at(done, total) {
      const now = Date.now()
      if (!out.isTTY && now - drawn < lineEveryMs) return
      drawn = now
      const line = `${what} ${bar(done, total)} ${done} of ${total}`
      out.write(out.isTTY ? `\r\x1b[K${line}` : `${line}\n`)
    },
    end() {
      if (out.isTTY) out.write('\r\x1b[K')
    },
  }
}

function bar(done: number, total: number): string {
  const full = total === 0 ? barWidth : Math.round((barWidth * done) / total)
  return `[${'#'.repeat(full)}${'.'.repeat(barWidth - full)}]`
}
