import { inflateSync } from 'node:zlib'

const header = Buffer.from('c2sp.org/tlog-proof@v1\n')

/** A receipt is a few kilobytes; an unpacked stream that is longer is something else. */
const receiptLimitBytes = 1_000_000

/** A sealed PDF has a dozen streams; a file with thousands is not ours. */
const streamsLimit = 2000

/**
 * The receipt in a file: the file itself, or the one that a sealed PDF carries.
 *
 * Takes the file's bytes; gives the receipt's text, or null when there is none.
 */
export function extractReceipt(file: Buffer): string | null {
  if (file.subarray(0, header.length).equals(header)) return textOf(file)
  if (!file.subarray(0, 1024).includes('%PDF-')) return null
  let from = 0
  for (let count = 0; count < streamsLimit; count++) {
    const start = file.indexOf('stream', from)
    if (start < 0) return null
    const end = file.indexOf('endstream', start)
    if (end < 0) return null
    const found = receiptIn(file.subarray(contentStart(file, start), end))
    // Between the content and the word `endstream` a line may end once more.
    if (found) return textOf(found)?.trimEnd().concat('\n') ?? null
    from = end + 'endstream'.length
  }
  return null
}

/** After the word comes CR LF or LF (ISO 32000 § 7.3.8.1). */
function contentStart(file: Buffer, start: number): number {
  const after = start + 'stream'.length
  return file[after] === 0x0d ? after + 2 : after + 1
}

function receiptIn(stream: Buffer): Buffer | null {
  const plain = stream.subarray(0, header.length).equals(header) ? stream : unpacked(stream)
  return plain?.subarray(0, header.length).equals(header) ? plain : null
}

function unpacked(stream: Buffer): Buffer | null {
  try {
    return inflateSync(stream, { maxOutputLength: receiptLimitBytes })
  } catch {
    return null
  }
}

function textOf(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
