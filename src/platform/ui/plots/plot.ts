import { type Html, html } from '../../../foundation/html.ts'

/** Drawn for a phone: shown 1:1 there, and two or three beside one another on a desk. */
export const plotWidth = 340

/** Dark on white; each kind of number has a pattern besides, so that no colour need be seen. */
export const ink = { text: '#262626', soft: '#595959', line: '#c4c9d1', fill: '#2362a2' }

/** A drawing with its title; what it shows is said in words to who does not see it. */
export function plot(drawing: { label: string; height: number; body: Html }): Html {
  const { label, height, body } = drawing
  return html`<svg class="plot" role="img" aria-label="${label}" width="${plotWidth}"
    height="${height}" viewBox="0 0 ${plotWidth} ${height}" font-family="Roboto, sans-serif"
    font-size="12">${body}</svg>`
}

/** A piece of text in a drawing; `at` is the end that stands at x. */
export function words(
  text: string | number,
  place: { x: number; y: number; at?: 'start' | 'middle' | 'end'; bold?: boolean; soft?: boolean },
): Html {
  const { x, y, at = 'start', bold = false, soft = false } = place
  return html`<text x="${x}" y="${y}" text-anchor="${at}" fill="${soft ? ink.soft : ink.text}"
    font-weight="${bold ? 700 : 400}">${String(text)}</text>`
}

/** How a share of a bar is told apart: full, dotted or hatched. */
export type Pattern = 'full' | 'dots' | 'hatch'

/** The patterns of one drawing; ids are the page's, so each drawing has its own. */
export function patterns(id: string): Html {
  return html`<defs>
    <pattern id="${id}-hatch" width="6" height="6" patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"><rect width="6" height="6" fill="#ffffff"/><rect width="3"
      height="6" fill="#b3261e"/></pattern>
    <pattern id="${id}-dots" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6"
      height="6" fill="#ffffff"/><circle cx="3" cy="3" r="1.8" fill="#8a5300"/></pattern>
  </defs>`
}

/** A bar or a share of one, with its pattern and an outline. */
export function bar(
  id: string,
  pattern: Pattern,
  place: { x: number; y: number; width: number; height: number },
): Html {
  const fill = pattern === 'full' ? ink.fill : `url(#${id}-${pattern})`
  const { x, y, width, height } = place
  return html`<rect x="${x}" y="${y}" width="${rounded(width)}" height="${height}"
    fill="${fill}" stroke="${ink.text}" stroke-width="0.75"/>`
}

/** Whole tenths are enough for an eye, and keep the page small. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10
}
