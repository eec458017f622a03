/** Something that the person at the keyboard can mend: one clear line, exit 1. */
export class Trouble extends Error {
  override name = 'Trouble'
}

/** The command was written in a way it is not understood: one clear line, exit 2. */
export class Misuse extends Error {
  override name = 'Misuse'
}
