import { type Html, html } from '../../../foundation/html.ts'
import type { Visit } from '../../../platform/http/index.ts'
import { actions, button, notice } from '../../../platform/ui/index.ts'
import { keyOf, type SuppliedAt } from '../rules/supplying.ts'
import { supplyTexts } from '../texts/supplies.ts'

/** A newer text of the product waits for this work; nothing when none does. */
export function supplyNotice({ lang }: Visit, href: string | null): Html | '' {
  if (href === null) return ''
  const t = supplyTexts[lang]
  const body = html`<p><a href="${href}">${t.see}</a></p>`
  return notice({ tone: 'warning', title: t.about, body })
}

/** The works for which a newer text of the product waits; nothing when none does. */
export function suppliesNotice(
  { lang }: Visit,
  works: readonly { title: string; href: string }[],
): Html | '' {
  if (works.length === 0) return ''
  const items = works.map(({ title, href }) => html`<li><a href="${href}">${title}</a></li>`)
  const title = supplyTexts[lang].waiting(works.length)
  return notice({ tone: 'warning', title, body: html`<ul>${items}</ul>` })
}

/** What was just decided about a newer text of the product, by the address's word for it. */
export function supplyNews({ lang, query }: Visit): string | undefined {
  const { kept } = supplyTexts[lang]
  const said = query.zprava ?? ''
  return Object.hasOwn(kept, said) ? kept[said] : undefined
}

/** Which text of the product a page was made from, and how to decide about it. */
export function supplyDeeds({ lang }: Visit, supply: SuppliedAt & { isOpen: boolean }): Html {
  const t = supplyTexts[lang]
  return html`<input type="hidden" name="dodano" value="${keyOf(supply)}">${
    supply.isOpen
      ? actions(
          button({ label: t.save }),
          button({ label: t.keepAll, kind: 'secondary', name: 'nechat', value: 'ano' }),
        )
      : notice({ tone: 'info', title: t.isProposed })
  }`
}
