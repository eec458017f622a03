import { type Html, html } from '../../../../foundation/html.ts'
import { withQuery } from '../../../../foundation/path.ts'
import type { Page, Visit } from '../../../../platform/http/index.ts'
import { formatTime } from '../../../../platform/i18n/index.ts'
import {
  actions,
  button,
  form as formElement,
  linkButton,
  notice,
  section,
} from '../../../../platform/ui/index.ts'
import {
  type FormDefinition,
  paths as forms,
  type SenderKind,
  senderTexts,
  wordsIn,
} from '../../../forms/index.ts'
import type { Office } from '../../../offices/index.ts'
import * as paths from '../../paths.ts'
import type { Unfinished } from '../../queries/filling.ts'
import { fillingTexts } from '../../texts/filling.ts'
import { whatInstead } from './ended.ts'

type BeginView = {
  form: FormDefinition
  office: Office
  unfinished: readonly Unfinished[]
  /** The id of the draft to come. */
  key: string
}

/** Before a form is begun: what is unfinished comes first, a new one after it. */
export function beginPage(visit: Visit, { form, office, unfinished, key }: BeginView): Page {
  const { lang } = visit
  const words = fillingTexts[lang].start
  const isNew = unfinished.length === 0
  const about = withQuery(forms.form({ slug: form.slug }), { [forms.officeField]: office.slug })
  const begin = beginForm(visit, { form, office, key, label: isNew ? words.begin : words.anew })
  return {
    title: isNew ? wordsIn(form.title, lang) : words.unfinishedTitle,
    crumbs: [{ label: wordsIn(form.title, lang), href: visit.href(about) }],
    body: isNew
      ? html`<p class="lead">${words.beginBody(office.name)}</p>${begin}`
      : html`<p class="lead">${wordsIn(form.title, lang)}</p>
        <p>${words.unfinishedBody(office.name)}</p>
        ${unfinished.map(draft => resumeLink(visit, draft))}
        ${section({ title: words.anewTitle, body: html`<p>${words.anewBody}</p>${begin}` })}`,
  }
}

type RefusedView = Pick<BeginView, 'form' | 'office' | 'unfinished'> & { kind: SenderKind }

/** Said to whom a form refuses before anything is typed; what they have begun stays in reach. */
export function refusedPage(visit: Visit, view: RefusedView): Page {
  const { form, office, unfinished, kind } = view
  const { title } = senderTexts[visit.lang].refused[kind]
  const about = withQuery(forms.form({ slug: form.slug }), { [forms.officeField]: office.slug })
  const letter = withQuery(paths.start(), { [paths.officeField]: office.slug })
  return {
    title,
    crumbs: [{ label: wordsIn(form.title, visit.lang), href: visit.href(about) }],
    body: html`${notice({
      ...{ tone: 'warning', title: wordsIn(form.title, visit.lang) },
      body: whatInstead(visit, form, kind),
    })}${actions(
      linkButton({ label: fillingTexts[visit.lang].ended.letter, href: visit.href(letter) }),
    )}${unfinished.map(draft => resumeLink(visit, draft))}`,
  }
}

function resumeLink(visit: Visit, { id, changedAt }: Unfinished): Html {
  const label = fillingTexts[visit.lang].start.resume(formatTime(visit.lang, changedAt))
  return actions(linkButton({ label, href: visit.href(paths.filling({ id })) }))
}

type Begin = Pick<BeginView, 'form' | 'office' | 'key'> & { label: string }

function beginForm(visit: Visit, { form, office, key, label }: Begin): Html {
  return formElement({
    action: visit.href(forms.filling({ slug: form.slug })),
    key,
    body: html`<input type="hidden" name="${forms.officeField}" value="${office.slug}">
      <input type="hidden" name="znovu" value="1">
      ${actions(button({ label, kind: 'secondary' }))}`,
  })
}
