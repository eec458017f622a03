import { html } from '../../../../foundation/html.ts'
import type { Page, Visit } from '../../../../platform/http/index.ts'
import {
  button,
  errorSummary,
  type FieldErrors,
  fileField,
  form,
  notice,
  section,
  selectField,
  textField,
} from '../../../../platform/ui/index.ts'
import type { EditedForm } from '../../actions/editing/opening.ts'
import { editingPaths as paths } from '../../paths/editing.ts'
import type { Words } from '../../rules/definition.ts'
import type { DefinitionFault } from '../../rules/reading/index.ts'
import { wordsIn } from '../../rules/showing.ts'
import { deskTexts } from '../../texts/editing/desk.ts'
import { faultText } from '../../texts/faults.ts'
import { deskCrumbs, formCrumbs } from './crumbs.ts'
import { titleOf } from './place.ts'
import { wordsField } from './words.ts'

/** In the place of a copied form's key: the form begins with nothing. */
export const fromNothing = 'nic'

/** What a new form may begin with: the published forms, and what was typed. */
export type NewData = {
  copies: readonly { key: string; title: Words }[]
  values: Record<string, string>
  errors: FieldErrors
  faults?: readonly DefinitionFault[]
}

/** A new form from nothing, from a copy or from a file. */
export function newPage(visit: Visit, { copies, values, errors, faults = [] }: NewData): Page {
  const { lang } = visit
  const t = deskTexts[lang].fresh
  return {
    title: t.title,
    crumbs: deskCrumbs(visit),
    body: html`${errorSummary(lang, errors)}${fileFaults(visit, faults)}
      <p class="lead">${t.lead}</p>
      <p>${t.languages}</p>
      ${form({
        action: visit.href(paths.newForm()),
        body: html`${selectField({
          lang,
          name: 'z',
          label: t.from,
          value: values.z || fromNothing,
          error: errors.z,
          options: [
            { value: fromNothing, label: t.nothing },
            ...copies.map(one => ({ value: one.key, label: t.copyOf(wordsIn(one.title, lang)) })),
          ],
          width: 'l',
        })}${wordsField({ lang, name: 'title', label: t.name, hint: t.nameHint, values, errors })}
        ${textField({
          lang,
          name: 'slug',
          label: t.slug,
          hint: t.slugHint,
          value: values.slug,
          error: errors.slug,
          required: false,
          autocomplete: 'off',
          width: 'm',
        })}${button({ label: t.start })}`,
      })}
      ${section({
        title: t.fileTitle,
        body: html`<p>${t.fileLead}</p>${form({
          action: visit.href(paths.importing()),
          multipart: true,
          body: html`${jsonField(lang, errors)}${button({ label: t.upload, kind: 'secondary' })}`,
        })}`,
      })}`,
  }
}

/** Why a file was refused: each fault with its place. */
function fileFaults({ lang }: Visit, faults: readonly DefinitionFault[]) {
  if (faults.length === 0) return html``
  const t = deskTexts[lang]
  const list = html`<ul>${faults.map(
    fault => html`<li>${faultText(fault, lang)}
      <br><span class="cell-note">${t.placeOfFault(fault.place || t.wholeFile)}</span></li>`,
  )}</ul>`
  return notice({ tone: 'error', title: t.unreadable, body: list })
}

/** A file to take the place of the draft. */
export function replacePage(
  visit: Visit,
  {
    edited,
    errors,
    faults,
  }: Pick<NewData, 'errors'> & {
    edited: EditedForm
    faults: readonly DefinitionFault[]
  },
): Page {
  const { lang } = visit
  const t = deskTexts[lang].fresh
  const { id } = visit.params as { id: string }
  return {
    title: t.fileTitle,
    crumbs: formCrumbs(visit, titleOf(edited.form, lang)),
    body: html`${errorSummary(lang, errors)}${fileFaults(visit, faults)}<p>${t.fileLead}</p>
      ${form({
        action: visit.href(paths.replacing({ id })),
        multipart: true,
        body: html`<input type="hidden" name="revize" value="${edited.revision}">
          ${jsonField(lang, errors)}${button({ label: t.upload })}`,
      })}`,
  }
}

function jsonField(lang: Visit['lang'], errors: FieldErrors) {
  return fileField({
    lang,
    name: 'soubor',
    label: deskTexts[lang].fresh.file,
    error: errors.soubor,
    accept: '.json,application/json',
  })
}
