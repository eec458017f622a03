import { type Html, html } from '../../../../foundation/html.ts'
import type { Visit } from '../../../../platform/http/index.ts'
import {
  button,
  details,
  type FieldErrors,
  radioGroup,
  selectField,
  textArea,
  textField,
} from '../../../../platform/ui/index.ts'
import { editingPaths as paths } from '../../paths/editing.ts'
import { type Condition, comparisonsOf } from '../../rules/editing/conditions.ts'
import { keepings, type Maker } from '../../rules/editing/maker.ts'
import { areComparable, type Subject } from '../../rules/editing/subjects.ts'
import { conditionTexts } from '../../texts/editing/conditions.ts'
import { ownRuleTexts } from '../../texts/editing/own-rules.ts'
import { ruleNames } from './rule-names.ts'
import { comparisonWords, subjectWords, valueOptions } from './rule-words.ts'

type Settings = {
  maker: Maker
  subjects: readonly Subject[]
  errors: FieldErrors
  /** What the rule is called where it is written as a text. */
  label?: string
}

/**
 * The inputs of a rule: comparisons one below another, a question to add one for, and the rule as
 * a text. Its buttons are `krok`: the first one saves, so that Enter does.
 */
export function makerFields(visit: Visit, settings: Settings): Html {
  const { lang } = visit
  const t = conditionTexts[lang]
  const { maker, subjects, errors } = settings
  return html`<button class="visually-hidden" type="submit" name="krok" value="save" tabindex="-1"
      aria-hidden="true">${t.save}</button>
    <input type="hidden" name="pocet" value="${maker.parts.length}">
    ${maker.parts.length > 0 ? keptField(visit, maker) : ''}
    ${maker.parts.length > 1 ? joinField(visit, maker) : ''}
    ${maker.parts.map((part, at) => conditionRow(visit, settings, part, at))}
    ${
      subjects.length === 0
        ? html`<p class="empty">${t.nothingBefore}</p>`
        : html`<div class="add-condition">${selectField({
            lang,
            name: 'pridat',
            label: t.subject,
            error: errors.pridat,
            required: maker.parts.length === 0,
            options: subjects.map(one => ({ value: one.name, label: subjectWords(one, lang) })),
            width: 'l',
          })}${button({ label: t.add, kind: 'secondary', name: 'krok', value: 'add' })}</div>`
    }`
}

/** The rule as a text, for the experienced; open when comparisons cannot show it. */
export function ruleField(visit: Visit, { maker, subjects, errors, label }: Settings): Html {
  const { lang } = visit
  const t = conditionTexts[lang]
  const isRich = maker.kept !== null
  const guide = html`<a href="${visit.href(paths.rulesGuide())}">${t.guide}</a>`
  const save = button({ label: t.saveRule, kind: 'secondary', name: 'krok', value: 'rule' })
  const inputs = html`${isRich ? html`<p>${t.tooRich}</p>` : ''}
    <p>${t.ruleLead} ${guide}</p>
    ${textArea({
      lang,
      name: 'pravidlo',
      label: label ?? t.rule,
      value: maker.rule,
      error: errors.pravidlo,
      required: false,
      rows: 3,
    })}${ruleNames(subjects, lang)}${save}`
  return isRich || errors.pravidlo ? inputs : details({ summary: t.ruleTitle, body: inputs })
}

/** What becomes of the rule that stands there as a text; nothing is asked without one. */
function keptField({ lang }: Visit, { kept }: Maker): Html | '' {
  if (kept === null) return ''
  const t = ownRuleTexts[lang]
  const options = keepings.map(value => ({ value, label: t.keepings[value] }))
  return radioGroup({
    ...{ lang, name: 'stavajici', label: t.kept, hint: t.keptHint, value: kept, options },
  })
}

function joinField({ lang }: Visit, { join }: Maker): Html {
  const t = conditionTexts[lang]
  return radioGroup({
    lang,
    name: 'spojka',
    label: t.join,
    value: join,
    options: [
      { value: 'all', label: t.joins.all },
      { value: 'any', label: t.joins.any },
    ],
  })
}

function conditionRow(
  visit: Visit,
  { subjects, errors }: Settings,
  part: Condition,
  at: number,
): Html {
  const { lang } = visit
  const t = conditionTexts[lang]
  const subject = subjects.find(one => one.name === part.name)!
  const options = comparisonsOf(subject.sort).map(how => ({
    value: how,
    label: comparisonWords(how, subject.sort, lang),
  }))
  return html`<fieldset class="condition"><legend>${t.row(at + 1)}: ${subjectWords(
    subject,
    lang,
  )}</legend>
    <input type="hidden" name="otazka.${at}" value="${part.name}">
    ${selectField({ lang, name: `jak.${at}`, label: t.how, value: part.how, options })}
    ${subject.sort === 'whole' ? '' : valueField(visit, subject, part, at, errors)}
    ${otherField(visit, subjects, subject, part, at)}
    ${button({ label: t.remove(at + 1), kind: 'secondary', name: 'krok', value: `remove.${at}` })}
  </fieldset>`
}

/** Another question of the same kind, whose answer it is compared with; none without one. */
function otherField(
  { lang }: Visit,
  subjects: readonly Subject[],
  subject: Subject,
  { other = '' }: Condition,
  at: number,
): Html | '' {
  const t = conditionTexts[lang]
  const others = subjects.filter(one => areComparable(subject, one))
  if (others.length === 0) return ''
  return selectField({
    ...{ lang, name: `jina.${at}`, label: t.other, value: other, required: false, width: 'l' },
    options: [
      { value: '', label: t.noOther },
      ...others.map(one => ({ value: one.name, label: subjectWords(one, lang) })),
    ],
  })
}

function valueField(
  { lang }: Visit,
  subject: Subject,
  { value, other }: Condition,
  at: number,
  errors: FieldErrors,
): Html {
  const t = conditionTexts[lang]
  const name = `hodnota.${at}`
  const error = errors[name]
  const control = { lang, name, label: t.value, value, error, required: other === undefined }
  const options = valueOptions(subject, lang)
  if (options.length > 0) return selectField({ ...control, options })
  if (subject.sort === 'time') {
    return textField({ ...control, hint: t.timeHint, autocomplete: 'off', width: 's' })
  }
  if (subject.sort !== 'date') return textField({ ...control, autocomplete: 'off', width: 'm' })
  return textField({ ...control, hint: t.dayHint, autocomplete: 'off', width: 's' })
}
