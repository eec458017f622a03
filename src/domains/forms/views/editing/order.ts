import { type Html, html } from '../../../../foundation/html.ts'
import type { Lang } from '../../../../platform/i18n/index.ts'
import { overviewTexts } from '../../texts/editing/overview.ts'

/**
 * Buttons that move an item of a list up and down, for a form around the list; the script of the
 * page lets the mouse drag it as well.
 */
export function moveButtons(
  lang: Lang,
  { place, label, order, count }: { place: string; label: string; order: number; count: number },
): Html {
  const t = overviewTexts[lang]
  const button = (to: number, sign: string, words: string) =>
    to < 0 || to >= count
      ? ''
      : html`<button class="move" type="submit" name="posun" value="${place} ${to}"><span
        aria-hidden="true">${sign}</span><span class="visually-hidden">${words}: ${label}</span
      ></button>`
  return html`<span class="moves">${button(order - 1, '↑', t.up)}${button(
    order + 1,
    '↓',
    t.down,
  )}</span>`
}
