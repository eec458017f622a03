import { type Html, html } from '../../../../foundation/html.ts'
import { type Page, type Visit, writerField } from '../../../../platform/http/index.ts'
import {
  button,
  errorSummary,
  type FieldErrors,
  form,
  radioGroup,
  selectField,
} from '../../../../platform/ui/index.ts'
import type { EditedForm } from '../../actions/editing/opening.ts'
import { editingPaths as paths } from '../../paths/editing.ts'
import { cosignaturesOf } from '../../rules/cosigners.ts'
import type { FormPage } from '../../rules/definition.ts'
import { wordsIn } from '../../rules/showing.ts'
import { overviewTexts } from '../../texts/editing/overview.ts'
import { pageTexts } from '../../texts/editing/pages.ts'
import { showsTexts } from '../../texts/editing/shows.ts'
import { formCrumbs } from './crumbs.ts'
import { deedForm } from './desk.ts'
import { titleOf } from './place.ts'
import { checksPart, conditionPart } from './rule-links.ts'
import { wordsField, wordValues } from './words.ts'

/** What a page of the builder is drawn from: the form, what stands or was typed, what is wrong. */
export type Sheet = {
  edited: EditedForm
  /** The place that is edited; of something new, the list into which it goes. */
  place: string
  values: Record<string, string>
  errors: FieldErrors
}

/** One page of the form: its heading, introduction, condition and checks. */
export function pagePage(visit: Visit, sheet: Sheet, page: FormPage | null): Page {
  const { lang } = visit
  const { edited, place, values, errors } = sheet
  const t = pageTexts[lang]
  const line = (name: 'title' | 'intro') => ({ lang, name, label: t.page[name], values, errors })
  const { id } = visit.params as { id: string }
  return {
    title: page ? t.page.edit(wordsIn(page.title, lang)) : t.page.new,
    crumbs: formCrumbs(visit, titleOf(edited.form, lang)),
    body: html`${errorSummary(lang, errors)}${form({
      action: visit.href(paths.page({ id })),
      body: html`${hiddenPlace(visit, sheet)}
        ${wordsField({ ...line('title'), hint: t.page.titleHint })}
        ${wordsField({ ...line('intro'), optional: true, rows: 3 })}
        ${partyField(visit, sheet)}
        ${button({ label: t.save })}`,
    })}${
      page
        ? html`${conditionPart(visit, edited.form, {
            place,
            when: page.when,
            words: overviewTexts[lang].shownWhen,
          })}
          ${checksPart(visit, edited.form, { place, checks: page.checks })}
          ${removeForm(visit, sheet, t.page.remove)}`
        : ''
    }`,
  }
}

/** The place, the revision and the writer that go along with each change. */
export function hiddenPlace(
  visit: Visit,
  { edited, place }: Pick<Sheet, 'edited' | 'place'>,
): Html {
  return html`${writerField(visit)}<input type="hidden" name="misto" value="${place}"><input
    type="hidden" name="revize" value="${edited.revision}">`
}

/** The button that takes a place out of the form; it can be undone. */
export function removeForm(
  visit: Visit,
  { edited, place }: Pick<Sheet, 'edited' | 'place'>,
  label: string,
): Html {
  const { id } = visit.params as { id: string }
  const values = { misto: place, revize: edited.revision }
  const button = deedForm(visit, paths.removal({ id }), label, { values, kind: 'danger' })
  return html`<div class="removal">${button}</div>`
}

/** The values of a page as it stands. */
export function pageValues(page: FormPage | null): Record<string, string> {
  const words = { ...wordValues('title', page?.title), ...wordValues('intro', page?.intro) }
  return { ...words, party: page?.party ?? 'sender', cosigner: page?.cosigner ?? '' }
}

/** A form that asks for somebody who signs too has pages for them; of several it says whose. */
function partyField({ lang }: Visit, { edited, values, errors }: Sheet): Html | '' {
  const { party, parties } = pageTexts[lang].page
  const { cosigner, cosignerHint } = showsTexts[lang]
  const signers = cosignaturesOf(edited.form)
  if (signers.length === 0 && values.party !== 'cosigner') return ''
  const choice = radioGroup({
    lang,
    name: 'party',
    label: party,
    value: values.party,
    error: errors.party,
    options: [
      { value: 'sender', label: parties.sender },
      { value: 'cosigner', label: parties.cosigner },
    ],
  })
  if (signers.length < 2) return choice
  return html`${choice}${selectField({
    ...{ lang, name: 'cosigner', label: cosigner, hint: cosignerHint, required: false },
    value: values.cosigner,
    options: [
      { value: '', label: '–' },
      ...signers.map(({ name, label }) => ({ value: name, label: wordsIn(label, lang) })),
    ],
  })}`
}
