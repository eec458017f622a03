import { type Html, html } from '../../foundation/html.ts'
import { type Block, readMarkdown, type Span } from '../../foundation/markdown.ts'

export type MarkdownSettings = {
  /** The level of the highest heading of the text, below the one that stands over it. */
  level?: number
  /** Turns an address of the portal into one in the page's language. */
  href?: (address: string) => string
}

/**
 * An office's text in Markdown as HTML: only paragraphs, headings, lists and links can come out.
 *
 * Takes the text and how it stands on the page.
 */
export function markdown(text: string, { level = 3, href }: MarkdownSettings = {}): Html {
  const { blocks } = readMarkdown(text)
  return html`${blocks.map(block => blockHtml(block, { level, href: href ?? (same => same) }))}`
}

type Settings = Required<MarkdownSettings>

function blockHtml(block: Block, settings: Settings): Html {
  switch (block.kind) {
    case 'paragraph':
      return html`<p>${spansHtml(block.spans, settings)}</p>`
    case 'heading':
      return headingHtml(block, settings)
    case 'quote':
      return html`<blockquote>${block.blocks.map(inner => blockHtml(inner, settings))}</blockquote>`
    case 'list': {
      const items = block.items.map(item => html`<li>${itemHtml(item, settings)}</li>`)
      return block.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`
    }
  }
}

/** An item of one paragraph stands in its list without a paragraph's space. */
function itemHtml(blocks: Block[], settings: Settings): Html {
  return html`${blocks.map((block, index) =>
    index === 0 && block.kind === 'paragraph'
      ? spansHtml(block.spans, settings)
      : blockHtml(block, settings),
  )}`
}

function headingHtml({ depth, spans }: Block & { kind: 'heading' }, settings: Settings): Html {
  const words = spansHtml(spans, settings)
  const level = Math.min(6, settings.level + depth - 1)
  if (level <= 3) return html`<h3>${words}</h3>`
  if (level === 4) return html`<h4>${words}</h4>`
  return level === 5 ? html`<h5>${words}</h5>` : html`<h6>${words}</h6>`
}

function spansHtml(spans: readonly Span[], settings: Settings): Html {
  return html`${spans.map(span => spanHtml(span, settings))}`
}

function spanHtml(span: Span, settings: Settings): Html {
  switch (span.kind) {
    case 'text':
      return html`${span.text}`
    case 'break':
      return html`<br>`
    case 'strong':
      return html`<strong>${spansHtml(span.spans, settings)}</strong>`
    case 'emphasis':
      return html`<em>${spansHtml(span.spans, settings)}</em>`
    case 'link': {
      const own = span.href.startsWith('/')
      const address = own ? settings.href(span.href) : span.href
      return html`<a href="${address}">${spansHtml(span.spans, settings)}</a>`
    }
  }
}
