/** A text that would take long to read as Markdown, with the first words of that line. */
export type Tangle = { fault: 'too-deep' | 'too-many-marks'; words: string }

/** The library's work grows with the square of these; real texts stay below a tenth of each. */
const bounds = {
  ...{ deep: 8, indent: 40, lines: 600, opened: 600 },
  ...{ marks: 1000, marksInParagraph: 300 },
}

/**
 * What makes a text too costly to read as Markdown, or null.
 *
 * Takes the text; looks at each of its letters about once, before anything parses it: how many
 * quotes and lists a line opens, how far it is set in, how many lines there are, and how many
 * signs that may open or close something stand in a paragraph and in the whole text.
 */
export function tangleOf(text: string): Tangle | null {
  let [lines, opened, marks, inParagraph] = [0, 0, 0, 0]
  for (const line of text.split(/\r\n?|\n/)) {
    const opens = openedBy(line)
    if (opens > bounds.deep) return { fault: 'too-deep', words: beginningOf(line) }
    const here = marksIn(line)
    lines += 1
    opened += opens
    marks += here
    inParagraph = /^[ \t]*$/.test(line) ? 0 : inParagraph + here
    const isLong = lines > bounds.lines || opened > bounds.opened
    if (isLong || marks > bounds.marks || inParagraph > bounds.marksInParagraph) {
      return { fault: 'too-many-marks', words: beginningOf(line) }
    }
  }
  return null
}

/** The paragraphs of a text as they were typed, without reading anything into their signs. */
export function typedParagraphs(text: string): string[] {
  return text
    .split(/(?:\r\n?|\n)(?:[ \t]*(?:\r\n?|\n))+/)
    .map(words => words.trim())
    .filter(words => words !== '')
}

/** How many quotes and lists a line opens in each other; more than bearable when it is too deep. */
function openedBy(line: string): number {
  const opening = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/y
  const divider = /[ \t]*([-*_])(?:[ \t]*\1){2,}[ \t]*$/y
  for (let opened = 0; opened <= bounds.deep; opened += 1) {
    divider.lastIndex = opening.lastIndex
    if (divider.test(line)) return opened
    const from = opening.lastIndex
    const [found] = opening.exec(line) ?? []
    if (found === undefined) return opened
    if (columnsOf(line.slice(from, from + found.length)) > bounds.indent) return bounds.deep + 1
  }
  return bounds.deep + 1
}

/** A tabulator sets in by up to four columns. */
function columnsOf(words: string): number {
  return words.length + 3 * (words.split('\t').length - 1)
}

/** Each run of stars costs by its length, so only a pair counts as one. */
function marksIn(line: string): number {
  return line.match(/\*\*?|__?|`+|[[\]<&\\]/g)?.length ?? 0
}

function beginningOf(line: string): string {
  return line.trim().slice(0, 80)
}
