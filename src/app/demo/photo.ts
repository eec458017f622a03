import { crc32, deflateSync } from 'node:zlib'

type Colour = [red: number, green: number, blue: number]

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/**
 * A picture of a street lamp at dusk, drawn here so that nobody's photograph is needed.
 *
 * Gives a PNG (RFC 2083), 8 bits a channel.
 */
export function lampPhoto(width = 640, height = 480): Buffer {
  const rows: Buffer[] = []
  for (let y = 0; y < height; y++) {
    const row = Buffer.alloc(1 + width * 3)
    for (let x = 0; x < width; x++) row.set(dusk(x / width, y / height), 1 + x * 3)
    rows.push(row)
  }
  return Buffer.concat([
    signature,
    chunk('IHDR', header(width, height)),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** The colour at a place; both coordinates run from 0 to 1. */
function dusk(x: number, y: number): Colour {
  const isPole = Math.abs(x - 0.62) < 0.008 && y > 0.18 && y < 0.86
  const isHead = Math.hypot(x - 0.62, (y - 0.17) * 0.75) < 0.035
  const isRoof = x < 0.45 && y > 0.45 + Math.abs(x - 0.22) * 0.9
  if (isPole || isHead || isRoof) return [34, 34, 44]
  if (y > 0.84) return [58, 60, 62]
  return [Math.round(40 + 190 * y), Math.round(60 + 90 * y), Math.round(120 + 20 * y)]
}

function header(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(13)
  bytes.writeUInt32BE(width, 0)
  bytes.writeUInt32BE(height, 4)
  bytes.set([8, 2, 0, 0, 0], 8)
  return bytes
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind), data])
  const [size, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  size.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([size, body, check])
}
