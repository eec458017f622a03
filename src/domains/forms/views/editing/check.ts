import { html } from '../../../../foundation/html.ts'
import { type Page, type Visit, writerField } from '../../../../platform/http/index.ts'
import { button, errorSummary, form, selectField } from '../../../../platform/ui/index.ts'
import { editingPaths as paths } from '../../paths/editing.ts'
import type { Maker } from '../../rules/editing/maker.ts'
import { pageAt } from '../../rules/editing/place.ts'
import type { Subject } from '../../rules/editing/subjects.ts'
import { wordsIn } from '../../rules/showing.ts'
import { pageTexts } from '../../texts/editing/pages.ts'
import { formCrumbs } from './crumbs.ts'
import { makerFields, ruleField } from './maker.ts'
import { removeForm, type Sheet } from './page.ts'
import { titleOf } from './place.ts'
import { wordsField } from './words.ts'

type Settings = Sheet & {
  maker: Maker
  subjects: readonly Subject[]
  /** Whose check it is: a page, or a question. */
  around: string
  isNew: boolean
}

/** A check of one's own: what must hold, and what is said when it does not. */
export function checkPage(visit: Visit, settings: Settings): Page {
  const { lang } = visit
  const { edited, place, around, isNew, values, errors } = settings
  const t = pageTexts[lang]
  const { id } = visit.params as { id: string }
  const here = around.includes('/fields/') ? [] : (pageAt(edited.form, around)?.fields ?? [])
  return {
    title: isNew ? t.checks.new : t.checks.edit,
    crumbs: formCrumbs(visit, titleOf(edited.form, lang)),
    body: html`${errorSummary(lang, errors)}<p class="lead">${t.checks.first}</p>
      ${form({
        action: visit.href(paths.check({ id })),
        body: html`${writerField(visit)}<input type="hidden" name="${isNew ? 'do' : 'misto'}"
            value="${isNew ? around : place}"><input type="hidden" name="revize"
            value="${edited.revision}">
          ${makerFields(visit, settings)}
          ${wordsField({
            lang,
            name: 'message',
            label: t.checks.message,
            hint: t.checks.messageHint,
            rows: 2,
            values,
            errors,
          })}
          ${
            here.length === 0
              ? ''
              : selectField({
                  lang,
                  name: 'field',
                  label: t.checks.field,
                  required: false,
                  value: values.field,
                  options: here.map(one => ({ value: one.name, label: wordsIn(one.label, lang) })),
                })
          }
          ${button({ label: t.save, name: 'krok', value: 'save' })}
          ${ruleField(visit, { ...settings, label: t.checks.rule })}`,
      })}${isNew ? '' : removeForm(visit, settings, t.remove)}`,
  }
}
