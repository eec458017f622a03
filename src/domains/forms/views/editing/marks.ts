import { type Html, html } from '../../../../foundation/html.ts'
import { formatDate, type Lang } from '../../../../platform/i18n/index.ts'
import { checkGroup } from '../../../../platform/ui/index.ts'
import { checkedOn } from '../../rules/checked.ts'
import type { FormDefinition, Words } from '../../rules/definition.ts'
import { wordsIn } from '../../rules/showing.ts'
import { factTexts } from '../../texts/editing/facts.ts'
import type { Sheet } from './page.ts'

/** What the office is to check, with the day on which it did. */
export function marksShown(form: FormDefinition, lang: Lang): Html | null {
  const marks = form.toCheck ?? []
  if (marks.length === 0) return null
  return html`${marks.map(mark => html`<p>${markWords(form, mark, lang)}</p>`)}`
}

/** Which of them the office has checked; nothing where there is nothing to check. */
export function checkedField({ edited, values, errors }: Sheet, lang: Lang): Html | '' {
  const marks = edited.form.toCheck ?? []
  if (marks.length === 0) return ''
  const t = factTexts[lang]
  return checkGroup({
    ...{ lang, name: 'checked', error: errors.checked, required: false },
    ...{ label: t.checked, hint: t.checkedHint },
    values: (values.checked ?? '').split('\n'),
    options: marks.map(mark => ({ value: mark.cs, label: markWords(edited.form, mark, lang) })),
  })
}

/** The marks that are ticked, by their Czech words, as the input gives them. */
export function checkedValues({ checked = [] }: FormDefinition): string {
  return checked.map(({ mark }) => mark).join('\n')
}

function markWords(form: FormDefinition, mark: Words, lang: Lang): string {
  const on = checkedOn(form, mark)
  const words = wordsIn(mark, lang)
  return on === null ? words : `${words} (${factTexts[lang].markChecked(formatDate(lang, on))})`
}
