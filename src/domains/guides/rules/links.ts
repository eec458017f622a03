import { type Block, readMarkdown, type Span } from '../../../foundation/markdown.ts'
import type { Finding } from './finding.ts'
import type { Guide, Overlay } from './guide.ts'
import { textsOf } from './texts-of.ts'
import { langs } from './words.ts'

/** The addresses (slugs) at which a link may end. */
export type Known = { forms: ReadonlySet<string>; guides: ReadonlySet<string> }

/**
 * Links of a guide that end at a form or a guide which is not there.
 *
 * They do not stand in the way: guides that lead to each other cannot all be published first.
 */
export function linkFindings(content: Guide | Overlay, known: Known): Finding[] {
  const related = content.kind === 'guide' ? (content.related ?? []) : []
  return [
    ...(content.forms ?? [])
      .filter(slug => !known.forms.has(slug))
      .map(words => dead(['forms'], 'dead-form', words)),
    ...related
      .filter(slug => !known.guides.has(slug))
      .map(words => dead(['related'], 'dead-guide', words)),
    ...textsOf(content).flatMap(({ place, words }) =>
      langs.flatMap(lang =>
        hrefsIn(words[lang] ?? '')
          .filter(href => leadsNowhere(href, known))
          .map(href => dead([...place, lang], 'dead-link', href)),
      ),
    ),
  ]
}

function dead(place: string[], code: Finding['code'], words: string): Finding {
  return { level: 'warns', place, code, words }
}

/**
 * An address of the portal that leads to forms or guides, at an office unless it names one.
 *
 * Takes the name of the field in the address and the slug; other addresses stay as they are.
 */
export function atOffice(address: string, name: string, slug: string): string {
  if (!/^\/(formulare|zivotni-situace)(?=[/?#]|$)/.test(address)) return address
  const [before = '', ...anchor] = address.split('#')
  const [path = '', query = ''] = before.split('?')
  if (new URLSearchParams(query).has(name)) return address
  const whole = [query, `${name}=${encodeURIComponent(slug)}`].filter(Boolean).join('&')
  return [`${path}?${whole}`, ...anchor].join('#')
}

/** Only addresses of forms and guides are known here; other pages of the portal are let be. */
function leadsNowhere(href: string, { forms, guides }: Known): boolean {
  const [, kind, slug] = /^\/(formulare|zivotni-situace)\/([^/?#]+)/.exec(href) ?? []
  if (!kind || !slug) return false
  return !(kind === 'formulare' ? forms : guides).has(slug)
}

function hrefsIn(text: string): string[] {
  return text.includes('](/') ? readMarkdown(text).blocks.flatMap(inBlock) : []
}

function inBlock(block: Block): string[] {
  if (block.kind === 'list') return block.items.flat().flatMap(inBlock)
  return block.kind === 'quote' ? block.blocks.flatMap(inBlock) : block.spans.flatMap(inSpan)
}

function inSpan(span: Span): string[] {
  if (span.kind === 'text' || span.kind === 'break') return []
  return [...(span.kind === 'link' ? [span.href] : []), ...span.spans.flatMap(inSpan)]
}
