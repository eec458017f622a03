import { type Html, html } from '../../../foundation/html.ts'
import type { Visit } from '../../../platform/http/index.ts'
import { formatDate, formatTime } from '../../../platform/i18n/index.ts'
import { notice, radioGroup } from '../../../platform/ui/index.ts'
import type { Deed } from '../rules/deeds.ts'
import { type Plan, plansOf, withdrawalPlanned } from '../rules/plans.ts'
import type { VersionLine } from '../rules/work.ts'
import { planTexts } from '../texts/plans.ts'

type Planned = {
  versions: readonly VersionLine[]
  deeds: readonly Deed[]
  /** Where a plan is called off; null for those who may not. */
  action: string | null
  /** Where nothing of the owner's own is offered, the shared wording is. */
  hasShared: boolean
}

/** What is planned with a work and by whom, each with the one press that calls it off. */
export function plansNotice(visit: Visit, planned: Planned): Html | '' {
  const plans = plansOf(planned.versions, visit.now)
  if (plans.length === 0) return ''
  return notice({
    tone: 'info',
    title: planTexts[visit.lang].title,
    body: html`<ul class="plans">${plans.map(
      plan => html`<li>${planLine(visit, planned, plan)}</li>`,
    )}</ul>`,
  })
}

/** Asked of who publishes while a withdrawal is planned: whether it holds for the new version. */
export function withdrawalChoice(
  { lang, now }: Visit,
  versions: readonly VersionLine[],
  value = 'nechat',
): Html | '' {
  const planned = withdrawalPlanned(versions, now)
  if (!planned) return ''
  const t = planTexts[lang].choice
  const day = formatDate(lang, planned)
  return radioGroup({
    ...{ lang, name: 'stazeni', label: t.label(day), value },
    options: [
      { value: 'nechat', label: t.keep(day) },
      { value: 'zrusit', label: t.callOff },
    ],
  })
}

function planLine({ lang }: Visit, { deeds, action, hasShared }: Planned, plan: Plan): Html {
  const t = planTexts[lang]
  const day = formatDate(lang, plan.from)
  const withdrawal = hasShared ? t.withdrawalShared(day) : t.withdrawal(day)
  const what = plan.kind === 'version' ? t.version(plan.number, day) : withdrawal
  const done = plan.kind === 'version' ? 'published' : 'withdrawn'
  const deed = deeds.find(
    ({ kind, since }) => kind === done && since?.getTime() === plan.from.getTime(),
  )
  const who = deed ? t.by(deed.byName, formatTime(lang, deed.at)) : ''
  return html`<p>${what} ${who} ${deed?.note ?? ''}</p>${
    action ? callOffForm(action, plan, html`${t.callOff}${unseen(what)}`) : ''
  }`
}

const unseen = (what: string) => html`<span class="visually-hidden">: ${what}</span>`

function callOffForm(action: string, { kind, number, from }: Plan, label: Html): Html {
  return html`<form action="${action}" method="post"><input type="hidden" name="plan"
    value="${kind}"><input type="hidden" name="cislo" value="${number}"><input type="hidden"
    name="od" value="${from.toISOString()}"><button class="gov-button" data-color="primary"
    data-type="outlined" data-size="m" type="submit">${label}</button></form>`
}
