/** A session that nobody used for half an hour is over (security.md, "Sessions"). */
export const idleMinutes = 30

/** Nobody works longer than this without showing the password again. */
export const longestHours = 12

/** How long a browser stays known after the last sign-in. */
export const deviceDays = 365

/**
 * An address to go on to after sign-in; only one of ours, else the given one.
 *
 * Takes what stood in `next`: anything may stand there. A backslash and control characters are
 * refused because browsers read them as slashes or not at all.
 */
export function ownAddress(next: string | undefined, otherwise: string): string {
  if (!next || next.length > 500 || !/^\/(?![/\\])[^\\\u0000-\u001f\u007f]*$/.test(next))
    return otherwise
  const home = 'https://home.example'
  return URL.canParse(next, home) && new URL(next, home).origin === home ? next : otherwise
}

const browsers: [RegExp, string][] = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\//, 'Firefox'],
  [/Chrom(e|ium)\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]

const machines: [RegExp, string][] = [
  [/iPhone|iPad/, 'iOS'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS/, 'macOS'],
  [/Linux/, 'Linux'],
]

/** A browser as its owner knows it (`Firefox, Windows`); empty when it does not say. */
export function browserName(userAgent: string): string {
  const find = (names: [RegExp, string][]) => names.find(([sign]) => sign.test(userAgent))?.[1]
  return [find(browsers), find(machines)].filter(Boolean).join(', ')
}
