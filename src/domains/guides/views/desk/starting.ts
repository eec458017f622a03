import { html } from '../../../../foundation/html.ts'
import type { Page, Visit } from '../../../../platform/http/index.ts'
import {
  button,
  errorSummary,
  type FieldErrors,
  fileField,
  form,
  notice,
  selectField,
  textField,
} from '../../../../platform/ui/index.ts'
import * as paths from '../../paths.ts'
import { guideCategories } from '../../rules/guide.ts'
import type { ReadFault } from '../../rules/reading.ts'
import { texts } from '../../texts/editing/index.ts'
import { faultTexts } from '../../texts/gate.ts'
import { categoryTexts } from '../../texts/names.ts'
import { partTexts } from '../../texts/parts.ts'
import { crumbsToList } from './crumbs.ts'

export type NewState = { values: Record<string, string>; errors: FieldErrors }

/** A new guide begins with a name. */
export function newPage(visit: Visit, { values, errors }: NewState): Page {
  const { lang } = visit
  const words = texts[lang]
  const { labels, langs } = partTexts[lang]
  const control = (name: string, label: string) => ({
    ...{ lang, name, label, value: values[name], error: errors[name], autocomplete: 'off' },
  })
  return {
    title: words.newGuide,
    crumbs: crumbsToList(visit),
    body: html`${errorSummary(lang, errors)}<p class="lead">${words.newIntro}</p>${form({
      action: visit.href(paths.newGuide()),
      body: html`${textField({
        ...control('title', `${labels.title} – ${langs.cs}`),
        maxlength: 200,
      })}${selectField({
        ...control('category', labels.category),
        options: guideCategories.map(value => ({ value, label: categoryTexts[lang][value] })),
      })}${textField({
        ...control('slug', words.address),
        ...{ hint: words.addressHint, required: false, maxlength: 80 },
      })}${button({ label: words.begin })}`,
    })}`,
  }
}

export type ImportState = { errors: FieldErrors; faults: readonly ReadFault[] }

/** A guide from a file: what is wrong in it is told with the places. */
export function importPage(visit: Visit, { errors, faults }: ImportState): Page {
  const { lang } = visit
  const words = texts[lang]
  const list = faults.map(
    ({ place, code }) =>
      html`<li>${place ? html`<code>${place}</code>: ` : ''}${faultTexts[lang][code]}</li>`,
  )
  return {
    title: words.importing,
    crumbs: crumbsToList(visit),
    body: html`${errorSummary(lang, errors)}<p class="lead">${words.importIntro}</p>
      ${list.length > 0 ? html`<ul>${list}</ul>` : ''}${form({
        action: visit.href(paths.importing()),
        multipart: true,
        body: html`${fileField({
          ...{ lang, name: 'file', label: words.file, accept: '.json,application/json' },
          error: errors.file,
        })}${button({ label: words.load })}`,
      })}`,
  }
}

/** What adapting a shared guide means, before it is begun. */
export function adaptationPage(
  visit: Visit,
  { slug, title, refusal }: { slug: string; title: string; refusal: string | null },
): Page {
  const words = texts[visit.lang]
  return {
    title: words.adaptTitle(title),
    crumbs: crumbsToList(visit),
    body: html`${refusal ? notice({ tone: 'warning', title: refusal }) : ''}
      <p class="lead">${words.adaptIntro}</p>
      <p><a href="${visit.href(paths.guide({ slug }))}">${words.public}</a></p>
      ${form({
        action: visit.href(paths.adaptation({ slug })),
        body: button({ label: words.adapt }),
      })}`,
  }
}
