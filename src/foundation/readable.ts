import { type Block, type LeftOut, plainSpans, readMarkdown, type Span } from './markdown.ts'

type Lang = 'cs' | 'en' | 'de'

/** What makes a text hard to use, each with its words in the texts of `publishing`. */
export type TextFault =
  | 'sentence-too-long'
  | 'paragraph-too-long'
  | 'link-says-nothing'
  | 'link-is-an-address'
  | 'one-link-text-two-places'
  | 'heading-jumps'
  | 'heading-is-empty'
  | 'shouting'
  | 'points-by-place'
  | LeftOut

/** A fault of a text and the words where it is. */
export type TextFinding = { fault: TextFault; words: string }

/** These make a text harder to read, but shut nobody out. */
const bearable: readonly TextFault[] = ['paragraph-too-long', 'shouting']

/** Whether a text with this fault may not be published. */
export function stopsPublishing(fault: TextFault): boolean {
  return !bearable.includes(fault)
}

/** Longer sentences are not held in the head at the first reading. */
const longestSentence: Record<Lang, number> = { cs: 28, en: 30, de: 28 }

const longestParagraph = 120

/** Link texts that say nothing when read out of their sentence (WCAG 2.2, 2.4.4). */
const emptyLinks = oneOf(
  'zde|tady|sem|odkaz|více|více zde|klikněte|klikněte zde|here|click here|link|more|read more|' +
    'hier|mehr|hier klicken|klicken sie hier',
  words => `^(${words})\\W*$`,
)

/** Words that only an eye can follow (WCAG 2.2, 1.3.3). */
const byPlace = oneOf(
  'červené tlačítk|červeným tlačítk|zelené tlačítk|zeleným tlačítk|v pravém sloupci|' +
    'vlevo nahoře|vpravo nahoře|vpravo dole|red button|green button|upper left|upper right|' +
    'lower left|lower right|rote Taste|roten Taste|rechts oben|rechts unten|links oben|links unten',
  words => `(?<!\\p{L})(${words})`,
)

function oneOf(words: string, pattern: (words: string) => string): RegExp {
  return new RegExp(pattern(words), 'iu')
}

/**
 * What would make a text hard to read, to hear or to follow, with the words where it is.
 *
 * Takes the text in Markdown and its language. A text that would take long to read is told so and
 * not looked at further. Colours and sizes are not looked at: a text cannot set any.
 */
export function faultsOfText(text: string, lang: Lang): TextFinding[] {
  const { blocks, leftOut, unread } = readMarkdown(text)
  if (unread !== undefined) return leftOut.map(fault => ({ fault, words: unread }))
  const links = blocks.flatMap(linksOf)
  return [
    ...leftOut.map(fault => ({ fault, words: '' })),
    ...headingFaults(blocks),
    ...blocks.flatMap(block => paragraphsOf(block)).flatMap(words => wordFaults(words, lang)),
    ...links.flatMap(linkFaults),
    ...doubleLinks(links),
  ]
}

/** The number of words in the longest sentence of a plain text, and the sentence. */
export function longestSentenceOf(text: string, lang: Lang): { words: number; sentence: string } {
  const sentences = [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(joined(text))]
  const counted = sentences.map(({ segment }) => ({
    words: segment.split(/[\s–—/]+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length,
    sentence: segment.trim(),
  }))
  return counted.sort((one, other) => other.words - one.words)[0] ?? { words: 0, sentence: '' }
}

/** A full stop of an abbreviation or of a number does not end a sentence. */
function joined(text: string): string {
  return text.replace(/(\d+)\. /g, '$1 ').replace(abbreviated, '$1 ')
}

const shortened = 'č odst písm zák vyhl Sb tj např tzv tel apod atd Abs Nr bzw No'.split(' ')

const abbreviated = new RegExp(`(?<!\\p{L})(${shortened.join('|')}|e\\.g|i\\.e)\\. `, 'gu')

function wordFaults(words: string, lang: Lang): TextFinding[] {
  const findings: TextFinding[] = []
  const { words: count, sentence } = longestSentenceOf(words, lang)
  if (count > longestSentence[lang]) findings.push({ fault: 'sentence-too-long', words: sentence })
  if (words.split(/\s+/).length > longestParagraph) {
    findings.push({ fault: 'paragraph-too-long', words: words.slice(0, 80) })
  }
  const loud = /(?<!\p{L})\p{Lu}{2,}(?:[ ,]+\p{Lu}{2,}){2,}(?!\p{L})/u.exec(words)
  if (loud) findings.push({ fault: 'shouting', words: loud[0].trim() })
  const pointing = byPlace.exec(words)
  if (pointing) findings.push({ fault: 'points-by-place', words: pointing[0] })
  return findings
}

type Link = { href: string; words: string }

function linkFaults({ words }: Link): TextFinding[] {
  if (words.trim() === '' || emptyLinks.test(words.trim())) {
    return [{ fault: 'link-says-nothing', words }]
  }
  return /^(https?:\/\/|www\.)/i.test(words.trim()) ? [{ fault: 'link-is-an-address', words }] : []
}

/** Two links of one text that lead to two places cannot be told apart in a list of links. */
function doubleLinks(links: readonly Link[]): TextFinding[] {
  const twice = links.filter(link =>
    links.some(other => other.words === link.words && other.href !== link.href),
  )
  return [...new Set(twice.map(link => link.words))].map(words => ({
    ...{ fault: 'one-link-text-two-places' as const, words },
  }))
}

function headingFaults(blocks: readonly Block[]): TextFinding[] {
  const findings: TextFinding[] = []
  let above = 0
  for (const block of blocks) {
    if (block.kind !== 'heading') continue
    const words = plainSpans(block.spans)
    if (words.trim() === '') findings.push({ fault: 'heading-is-empty', words })
    if (block.depth > above + 1) findings.push({ fault: 'heading-jumps', words })
    above = block.depth
  }
  return findings
}

function paragraphsOf(block: Block): string[] {
  if (block.kind === 'list') return block.items.flat().flatMap(paragraphsOf)
  return block.kind === 'quote' ? block.blocks.flatMap(paragraphsOf) : [plainSpans(block.spans)]
}

function linksOf(block: Block): Link[] {
  if (block.kind === 'list') return block.items.flat().flatMap(linksOf)
  return block.kind === 'quote' ? block.blocks.flatMap(linksOf) : block.spans.flatMap(linksIn)
}

function linksIn(span: Span): Link[] {
  if (span.kind === 'link') return [{ href: span.href, words: plainSpans(span.spans) }]
  return span.kind === 'text' || span.kind === 'break' ? [] : span.spans.flatMap(linksIn)
}
