import { html } from '../../../../foundation/html.ts'
import type { Page, Visit } from '../../../../platform/http/index.ts'
import { actions, button, errorSummary, form } from '../../../../platform/ui/index.ts'
import { editingPaths as paths } from '../../paths/editing.ts'
import type { Maker } from '../../rules/editing/maker.ts'
import { stepsOf } from '../../rules/editing/pointer.ts'
import type { Subject } from '../../rules/editing/subjects.ts'
import { conditionTexts } from '../../texts/editing/conditions.ts'
import { feeTexts } from '../../texts/editing/fee.ts'
import { formCrumbs } from './crumbs.ts'
import { makerFields, ruleField } from './maker.ts'
import { hiddenPlace, type Sheet } from './page.ts'
import { placeWords, titleOf } from './place.ts'

type Settings = Pick<Sheet, 'edited' | 'place' | 'errors'> & {
  maker: Maker
  subjects: readonly Subject[]
  /** A rule stands there now. */
  isSet: boolean
}

/** When a page, question, fee … is asked or holds: made of comparisons, or written. */
export function conditionPage(visit: Visit, settings: Settings): Page {
  const { lang } = visit
  const { edited, place, errors, maker, isSet } = settings
  const t = conditionTexts[lang]
  const { id } = visit.params as { id: string }
  const isExempt = place.endsWith('/exempt')
  const what = placeWords(edited.form, stepsOf(place.replace(/\/(when|exempt)$/, '')), lang)
  const { exemptOf, nobody, clearExempt } = feeTexts[lang]
  const label = isExempt ? clearExempt : t.clear
  const clear = button({ label, kind: 'danger', name: 'krok', value: 'clear' })
  return {
    title: isExempt ? exemptOf(what) : t.whose(what),
    crumbs: formCrumbs(visit, titleOf(edited.form, lang)),
    body: html`${errorSummary(lang, errors)}<p class="lead">${t.lead}</p>
      ${isSet || maker.parts.length > 0 ? '' : html`<p>${isExempt ? nobody : t.none}</p>`}
      ${form({
        action: visit.href(paths.condition({ id })),
        body: html`${hiddenPlace(visit, settings)}${makerFields(visit, settings)}
          ${actions(
            maker.parts.length > 0 ? button({ label: t.save, name: 'krok', value: 'save' }) : '',
            isSet ? clear : '',
          )}
          ${ruleField(visit, settings)}`,
      })}`,
  }
}
