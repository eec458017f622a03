import type { Nodes, Parents, PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { type Tangle, tangleOf, typedParagraphs } from './markdown-bounds.ts'

/** Running words of a text. */
export type Span =
  | { kind: 'text'; text: string }
  | { kind: 'strong' | 'emphasis'; spans: Span[] }
  | { kind: 'link'; href: string; spans: Span[] }
  | { kind: 'break' }

/** A block of a text; headings have depths as they were written. */
export type Block =
  | { kind: 'paragraph'; spans: Span[] }
  | { kind: 'heading'; depth: number; spans: Span[] }
  | { kind: 'list'; ordered: boolean; items: Block[][] }
  | { kind: 'quote'; blocks: Block[] }

/** Markdown that an office's text may not hold. */
export type LeftOut = 'html' | 'picture' | 'code' | 'bad-link' | Tangle['fault']

/** Blocks, what was left out, and the words where a text is that was too costly to be read. */
export type Marked = { blocks: Block[]; leftOut: LeftOut[]; unread?: string }

const deepest = 8

/**
 * Reads Markdown (CommonMark) into paragraphs, headings, lists and links.
 *
 * Takes the text; gives its blocks, and what was left out of them: HTML, pictures, code, and links
 * that lead elsewhere than to the web, to an e-mail, a phone or a page of the portal. Words of
 * what is left out stay as plain text; so does a whole text that would take long to read.
 */
export function readMarkdown(text: string): Marked {
  const tangle = tangleOf(text)
  if (tangle) return { blocks: typed(text), leftOut: [tangle.fault], unread: tangle.words }
  const leftOut = new Set<LeftOut>()
  const blocks = blocksOf(fromMarkdown(text), leftOut, 0)
  return { blocks, leftOut: [...leftOut] }
}

function typed(text: string): Block[] {
  return typedParagraphs(text).map(words => ({
    ...{ kind: 'paragraph' as const, spans: [{ kind: 'text' as const, text: words }] },
  }))
}

/** The plain words of spans. */
export function plainSpans(spans: readonly Span[]): string {
  return spans
    .map(span => {
      if (span.kind === 'text') return span.text
      return span.kind === 'break' ? ' ' : plainSpans(span.spans)
    })
    .join('')
}

/** The plain words of blocks, a line each. */
export function plainBlocks(blocks: readonly Block[]): string {
  return blocks
    .map(block => {
      if (block.kind === 'list') return block.items.map(plainBlocks).join('\n')
      return block.kind === 'quote' ? plainBlocks(block.blocks) : plainSpans(block.spans)
    })
    .join('\n')
}

/** Whether a link of a text may lead there. */
export function isGoodHref(href: string): boolean {
  return /^(https?:\/\/[^\s]+|mailto:[^\s]+@[^\s]+|tel:\+?[\d ]+|\/(?![/\\])[^\s]*|#[\w-]+)$/.test(
    href,
  )
}

function blocksOf(parent: Parents, leftOut: Set<LeftOut>, depth: number): Block[] {
  if (depth > deepest) {
    leftOut.add('too-deep')
    return []
  }
  return parent.children.flatMap(child => blockOf(child as RootContent, leftOut, depth + 1))
}

function blockOf(node: RootContent, leftOut: Set<LeftOut>, depth: number): Block[] {
  switch (node.type) {
    case 'paragraph':
      return [{ kind: 'paragraph', spans: spansOf(node.children, leftOut, depth) }]
    case 'heading':
      return [{ kind: 'heading', depth: node.depth, spans: spansOf(node.children, leftOut, depth) }]
    case 'list': {
      const items = node.children.map(item => blocksOf(item, leftOut, depth))
      return [{ kind: 'list', ordered: node.ordered === true, items }]
    }
    case 'blockquote':
      return [{ kind: 'quote', blocks: blocksOf(node, leftOut, depth) }]
    case 'code':
      leftOut.add('code')
      return [{ kind: 'paragraph', spans: [{ kind: 'text', text: node.value }] }]
    case 'html':
      leftOut.add('html')
      return [{ kind: 'paragraph', spans: [{ kind: 'text', text: node.value }] }]
    default:
      return []
  }
}

function spansOf(nodes: readonly PhrasingContent[], leftOut: Set<LeftOut>, depth: number): Span[] {
  if (depth > 2 * deepest) {
    leftOut.add('too-deep')
    return []
  }
  return nodes.flatMap(node => spanOf(node, leftOut, depth + 1))
}

function spanOf(node: PhrasingContent, leftOut: Set<LeftOut>, depth: number): Span[] {
  switch (node.type) {
    case 'text':
      return [{ kind: 'text', text: node.value }]
    case 'break':
      return [{ kind: 'break' }]
    case 'strong':
    case 'emphasis':
      return [{ kind: node.type, spans: spansOf(node.children, leftOut, depth) }]
    case 'link':
      return linkOf(node.url, spansOf(node.children, leftOut, depth), leftOut)
    default:
      return leftOutOf(node, leftOut)
  }
}

function linkOf(href: string, spans: Span[], leftOut: Set<LeftOut>): Span[] {
  if (isGoodHref(href)) return [{ kind: 'link', href, spans }]
  leftOut.add('bad-link')
  return spans
}

function leftOutOf(node: Nodes, leftOut: Set<LeftOut>): Span[] {
  if (node.type === 'image' || node.type === 'imageReference') {
    leftOut.add('picture')
    return [{ kind: 'text', text: node.alt ?? '' }]
  }
  leftOut.add(node.type === 'inlineCode' ? 'code' : 'html')
  return 'value' in node ? [{ kind: 'text', text: node.value }] : []
}
