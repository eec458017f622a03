import { randomInt } from 'node:crypto'

/** Letters and digits that are not mistaken for one another when read aloud or from paper. */
const signs = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** Ten signs of thirty-one are 49 bits: not to be guessed through a page with a limit of tries. */
const codeLength = 10

/** A new follow-up code, as it stands on a slip: `7KQ2M-XW9PA`. */
export function newFollowCode(): string {
  const drawn = Array.from({ length: codeLength }, () => signs[randomInt(signs.length)])
  return `${drawn.slice(0, 5).join('')}-${drawn.slice(5).join('')}`
}
