import { randomInt } from 'node:crypto'

/** Letters and digits that nobody mistakes for one another (Crockford's base 32). */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const groupLength = 4

/** A new code to be read aloud or copied from paper: groups of four, 20 bits each. */
export function newCode(groups: number): string {
  const group = () => Array.from({ length: groupLength }, () => alphabet[randomInt(32)]).join('')
  return Array.from({ length: groups }, group).join('-')
}

/** A code as it is kept, however it was typed: O is 0, I and L are 1, spaces do not matter. */
export function normalCode(typed: string): string {
  const letters = typed
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/[^0-9A-Z]/g, '')
  return letters.match(/.{1,4}/g)?.join('-') ?? ''
}
