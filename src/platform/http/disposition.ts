/**
 * The header that tells a browser whether to show a file or to save it, and under which name
 * (RFC 6266): in plain ASCII for old programs, and as it is, in UTF-8, for the rest (RFC 8187).
 *
 * Takes any name; no letter of it can end the header or begin another one.
 */
export function dispositionOf(filename: string, isShown: boolean): string {
  const way = isShown ? 'inline' : 'attachment'
  return `${way}; filename="${plainName(filename)}"; filename*=UTF-8''${fullName(filename)}`
}

/** `žádost č. 1.pdf` is `zadost c. 1.pdf`; a percent sign would be read as an escape by some. */
function plainName(filename: string): string {
  return filename
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]|["\\%]/gu, '_')
}

/** `encodeURIComponent` leaves four characters that RFC 8187 does not allow. */
function fullName(filename: string): string {
  return encodeURIComponent(filename.toWellFormed()).replace(
    /['()*]/g,
    character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
