import { type Html, html } from '../../../../foundation/html.ts'
import type { Lang } from '../../../../platform/i18n/index.ts'
import { details } from '../../../../platform/ui/index.ts'
import type { Subject } from '../../rules/editing/subjects.ts'
import { conditionTexts } from '../../texts/editing/conditions.ts'
import { subjectWords } from './rule-words.ts'

/** The names that a rule may use, each with its question, to be copied; none without subjects. */
export function ruleNames(subjects: readonly Subject[], lang: Lang): Html | '' {
  if (subjects.length === 0) return ''
  const rows = subjects.map(
    one => html`<li><code>${one.name}</code> – ${subjectWords(one, lang)}</li>`,
  )
  return details({ summary: conditionTexts[lang].names, body: html`<ul>${rows}</ul>` })
}
