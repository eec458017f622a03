import { type Html, html } from '../../../foundation/html.ts'
import { inLanguage, type Visit } from '../../../platform/http/index.ts'
import { notice } from '../../../platform/ui/index.ts'
import { paths as identityPaths } from '../../identity/index.ts'
import type { Publishers } from '../actions/publishers.ts'
import { publishes } from '../rules/deeds.ts'
import type { DraftState } from '../rules/work.ts'
import { publishersTexts } from '../texts/publishers.ts'

/** So many are named; more would hide what is asked. */
const mostNamed = 8

/**
 * Who decides about a proposal, by name; where nobody of the office can, what to do about it, said
 * while it is still written, too.
 */
export function publishersNotice(
  visit: Visit,
  publishers: Publishers,
  state: DraftState | null,
): Html | '' {
  if (!state) return ''
  const isPublisher = publishes(visit.caller?.desk?.roles ?? [])
  if (publishers.who.length === 0 && !isPublisher) return nobodyNotice(visit, publishers)
  return state === 'proposed' ? whoNotice(visit, publishers, isPublisher) : ''
}

function whoNotice({ lang, caller }: Visit, { who }: Publishers, isPublisher: boolean): Html {
  const t = publishersTexts[lang]
  const others = who.filter(({ accountId }) => accountId !== caller?.accountId)
  if (others.length === 0) return notice({ tone: 'info', title: t.onlyYou })
  const named = others.slice(0, mostNamed).map(({ name }) => name)
  const rest = others.length - named.length
  const all = rest === 0 ? named : [...named, t.more(rest)]
  const names = new Intl.ListFormat(lang, { type: 'disjunction' }).format(all)
  const title = isPublisher ? t.andYou(names) : t.others(names)
  return notice({ tone: 'info', title, body: t.told })
}

function nobodyNotice({ lang, services }: Visit, { invited }: Publishers): Html {
  const t = publishersTexts[lang]
  const { operator, baseUrl } = services.config
  const address = `${baseUrl}${inLanguage(lang, identityPaths.people())}`
  return notice({
    tone: 'warning',
    title: t.nobody,
    body: html`<p>${t.waits}</p><p>${t.roles(address)}</p>${
      invited.length > 0 ? html`<p>${t.invited(invited.join(', '))}</p>` : ''
    }<p>${t.operator(operator.name, operator.email)}</p>`,
  })
}
