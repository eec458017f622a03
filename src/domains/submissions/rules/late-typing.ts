/** Fields of the portal's own, which nobody typed. */
const portalNames = 'verze akce formular videno znovu urad z'.split(' ')

/** What a box, a button or a hidden field sends is no writing of anybody's. */
const signs = /^(yes|no|on)?$/

/**
 * What somebody wrote on a page of a form that is not known any more, as it was written.
 *
 * Takes all fields as they were sent; the portal's own and bare ticks are left out.
 */
export function writtenIn(fields: Readonly<Record<string, string | string[]>>): { text: string }[] {
  return Object.entries(fields)
    .filter(([name]) => !isPortals(name))
    .flatMap(([, value]) => value)
    .map(text => text.trim())
    .filter(text => !signs.test(text))
    .map(text => ({ text }))
}

function isPortals(name: string): boolean {
  return portalNames.includes(name) || name.startsWith('_') || name.endsWith('.rows')
}
