const codes = { SIGINT: 130, SIGTERM: 143 } as const

const endings = new Set<() => Promise<unknown>>()

let listening = false
let breaking = false

/**
 * Who breaks a measurement off, by Ctrl-C or from outside, wants no database left running behind
 * it: what was opened is ended, the last first, before the process ends (130 or 143).
 *
 * Takes how to end it, which must also do while it is being opened; gives how to forget it, for
 * when it was ended otherwise. That throws when all was broken off: nothing more is opened then.
 */
export function endWhenBroken(end: () => Promise<unknown>): () => void {
  endings.add(end)
  if (!listening) {
    listening = true
    // A terminal tells all processes, and who started us tells it once more: the second is nothing.
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.on(signal, () => void onBreak(signal))
  }
  return () => {
    endings.delete(end)
    if (breaking) throw new Error('broken off')
  }
}

async function onBreak(signal: keyof typeof codes): Promise<void> {
  if (breaking) return
  breaking = true
  for (const end of [...endings].reverse()) await Promise.allSettled([end()])
  process.exit(codes[signal])
}
