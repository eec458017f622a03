import { type Html, html } from '../../../../foundation/html.ts'
import { withQuery } from '../../../../foundation/path.ts'
import type { Visit } from '../../../../platform/http/index.ts'
import { section } from '../../../../platform/ui/index.ts'
import { type Unit, unitNamed } from '../../../offices/index.ts'
import { names as recordNames } from '../../../records/index.ts'
import { editingPaths as paths } from '../../paths/editing.ts'
import type { Fee, FormDefinition, Rule } from '../../rules/definition.ts'
import { wordsIn } from '../../rules/showing.ts'
import { feeTexts } from '../../texts/editing/fee.ts'
import { overviewTexts } from '../../texts/editing/overview.ts'
import { ownRuleTexts } from '../../texts/editing/own-rules.ts'
import { pageTexts } from '../../texts/editing/pages.ts'
import { tariffWords } from '../../texts/tariff.ts'
import { amountText } from './amount-words.ts'
import { moveButtons } from './order.ts'
import { ruleClause, ruleFolded } from './rule-said.ts'

/** What follows from the answers, by its list in the definition. */
export const consequences = ['fees', 'inPerson', 'routes', 'matters'] as const

export type Consequence = (typeof consequences)[number]

type Settings = {
  visit: Visit
  form: FormDefinition
  revision: number
  isOpen: boolean
  /** The office's units, by which a proposed one is called; the operator has none. */
  units: readonly Unit[]
}

/** One list of what follows: fees, who must come, where it goes, which matter it is. */
export function consequencePart(settings: Settings, part: Consequence): Html {
  const { visit, form, revision, isOpen } = settings
  const t = overviewTexts[visit.lang]
  const { id } = visit.params as { id: string }
  const items: readonly { when?: Rule }[] = form[part] ?? []
  const list = html`<reorder-list><ol class="form-fields" data-list="/${part}">${items.map(
    (item, order) => consequenceItem(settings, part, item, order),
  )}</ol></reorder-list>`
  const add = visit.href(withQuery(paths.part({ id }), { do: part }))
  const order = visit.href(paths.order({ id }))
  return section({
    level: 3,
    title: t.consequences[part],
    body: html`${
      items.length === 0
        ? html`<p class="empty">${t.noConsequence[part]}</p>`
        : isOpen
          ? html`<form action="${order}" method="post"><input type="hidden" name="revize"
            value="${revision}">${list}</form>`
          : list
    }${isOpen ? html`<p class="form-add"><a href="${add}">${t.addConsequence[part]}</a></p>` : ''}`,
  })
}

function consequenceItem(
  { visit, form, isOpen, units }: Settings,
  part: Consequence,
  item: { when?: Rule },
  order: number,
): Html {
  const { lang } = visit
  const t = overviewTexts[lang]
  const place = `/${part}/${order}`
  const { id } = visit.params as { id: string }
  const label = consequenceWords(form, place, lang, units)
  const count = form[part]?.length ?? 0
  const isRest = count > 1 && (part === 'matters' || part === 'routes') && order === count - 1
  const href = visit.href(withQuery(paths.part({ id }), { misto: place }))
  return html`<li class="form-field" data-place="${place}"><div class="form-line"><div>
    <p>${isOpen ? html`<a href="${href}">${label}</a>` : label}</p>
    <div class="cell-note">${
      item.when
        ? html`${t.onlyWhen} ${ruleClause(form, item.when, lang)}`
        : isRest
          ? t.otherwise
          : t.always
    }</div>${amountFolded(form, item, lang)}${exemptNote(form, item, lang)}</div>${
      isOpen ? moveButtons(lang, { place, label, order, count }) : ''
    }</div></li>`
}

/** The amount of a rule that words cannot say, as it is written; else it stands in the name. */
function amountFolded(form: FormDefinition, { czk }: Partial<Fee>, lang: Visit['lang']): Html | '' {
  const isOwn = typeof czk === 'string' && amountText(form, czk, lang) === null
  return isOwn ? ruleFolded(form, czk, lang) : ''
}

function exemptNote(form: FormDefinition, item: Partial<Fee>, lang: Visit['lang']): Html | '' {
  if (item.exempt === undefined) return ''
  return html`<div class="cell-note">${feeTexts[lang].exemptWhen} ${ruleClause(
    form,
    item.exempt,
    lang,
  )}</div>`
}

/** What one of them is called: `Poplatek ze psa: 200 Kč`, `Odbor dopravy`. */
function consequenceWords(
  form: FormDefinition,
  place: string,
  lang: Visit['lang'],
  units: readonly Unit[],
): string {
  const [, part = '', at = ''] = place.split('/')
  const item = form[part as Consequence]?.[Number(at)]
  if (!item) return ''
  if ('czk' in item) return `${wordsIn(item.name, lang)}: ${amountWords(form, item, lang)}`
  if ('who' in item) return wordsIn(item.who, lang)
  if (!('unit' in item)) return recordNames[lang].matters[item.kind]
  const unit = unitNamed(units, item.unit)
  return unit ? pageTexts[lang].parts.unitByName(unit.name, unit.abbreviation) : item.unit
}

function amountWords(form: FormDefinition, { czk }: Fee, lang: Visit['lang']): string {
  if (typeof czk !== 'string') return tariffWords(form, czk, lang)
  return amountText(form, czk, lang) ?? ownRuleTexts[lang].by
}
