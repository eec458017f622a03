import type { Json, Meeting } from '../../../../foundation/compare.ts'
import { type Html, html } from '../../../../foundation/html.ts'
import type { Lang } from '../../../../platform/i18n/index.ts'
import { badge, radioGroup } from '../../../../platform/ui/index.ts'
import type { FormDefinition } from '../../rules/definition.ts'
import { conflictTexts } from '../../texts/editing/conflict.ts'
import { childOf, placeWords } from './place.ts'
import { valueShown } from './value.ts'

type Settings = {
  lang: Lang
  /** Where the places are looked up: all forms that hold them. */
  forms: readonly Json[]
  meetings: readonly Meeting[]
  words: { before?: string; after: string; ours: string; take: string; keep: string }
  /** Which choice stands chosen. */
  takes(meeting: Meeting): boolean
  /** Only to be read: there is no draft to choose for. */
  isShut?: boolean
}

/** For each place that two have changed: both values, and which of them shall hold. */
export function choosing({ lang, forms, meetings, words, takes, isShut }: Settings): Html {
  return html`<ol class="meetings">${meetings.map((meeting, at) => {
    const place = placeIn(forms, meeting.place, lang)
    const isGone = isGoneHere(meeting)
    const said = conflictTexts[lang].gone
    const control = { lang, name: `volba.${at}`, label: conflictTexts[lang].choose(place) }
    const form = forms[0] as unknown as FormDefinition
    const one = (name: string, value: Json | undefined, against?: Json) => {
      const shown = valueShown(value, { lang, form, place: meeting.place, against })
      return html`<div><p class="two-values-name">${name}</p>${shown}</div>`
    }
    return html`<li>
      ${meeting.conflict ? badge({ tone: 'warning', label: conflictTexts[lang].both }) : ''}
      <div class="two-values">
        ${words.before ? one(words.before, meeting.before) : ''}
        ${one(words.after, meeting.after, meeting.before)}
        ${one(words.ours, meeting.ours, meeting.before)}
      </div>
      ${isGone ? html`<p>${said.told}</p>` : ''}
      ${
        isShut
          ? html`<p>${place}</p>`
          : radioGroup({
              ...control,
              value: takes(meeting) ? 'take' : 'keep',
              options: [
                { value: 'take', label: isGone ? said.restore : words.take },
                { value: 'keep', label: isGone ? said.leave : words.keep },
              ],
            })
      }
    </li>`
  })}</ol>`
}

/** What the one side changed, the other one has taken away: it comes back whole, or not at all. */
function isGoneHere({ before, after, ours }: Meeting): boolean {
  return before !== undefined && after !== undefined && ours === undefined
}

/** The place in words by the first form that has it: what is new is in one of them only. */
export function placeIn(forms: readonly Json[], steps: readonly string[], lang: Lang): string {
  const found = forms.find(form => has(form, steps)) ?? forms[0]
  return placeWords(found, steps, lang)
}

function has(form: Json, steps: readonly string[]): boolean {
  let value: unknown = form
  for (const step of steps) {
    if (step === '#order') return true
    value = childOf(value, step)
    if (value === undefined) return false
  }
  return true
}
