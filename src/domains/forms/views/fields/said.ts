import { type Html, html } from '../../../../foundation/html.ts'
import { formatSize, type Lang } from '../../../../platform/i18n/index.ts'
import { button, fileField } from '../../../../platform/ui/index.ts'
import type { FileAnswer } from '../../rules/answers.ts'
import type { Field } from '../../rules/definition.ts'
import { mostFiles } from '../../rules/fields.ts'
import { acceptOf, endingsOf, mostBytes } from '../../rules/kinds/files.ts'
import { filesOf } from '../../rules/kinds/shape.ts'
import { pageButtons } from '../../rules/parsing.ts'
import { computedShown, wordsIn } from '../../rules/showing.ts'
import { texts } from '../../texts/fields.ts'
import { linkedWords } from './linked.ts'
import { fieldset, paragraphs } from './parts.ts'
import { controlOf, hintOf, type Sheet, type Spot } from './place.ts'

/** What the office wants to be known at this place. */
export function informationField({ lang }: Sheet, { field, inRow }: Spot): Html {
  const title = wordsIn(field.label, lang)
  return html`<div class="form-information">
    ${inRow ? html`<p class="form-information-title">${title}</p>` : html`<h2>${title}</h2>`}
    ${paragraphs(field.text ? wordsIn(field.text, lang) : '', words => linkedWords(words, lang))}
  </div>`
}

/** What comes out of the answers so far. */
export function computedField({ lang, today }: Sheet, { field, value }: Spot): Html {
  const words = texts[lang]
  const known = computedShown(field, value, lang)
  const hint = hintOf(field, lang, today) ?? (known ? words.computed : '')
  const shown = known || words.notYet
  return html`<dl class="form-computed"><dt class="field-label">${wordsIn(field.label, lang)}</dt>
    <dd><span class="form-value">${shown}</span> <span class="field-hint">${hint}</span></dd></dl>`
}

/** The files that are kept, each with its button, and a place for more of them. */
export function filesField(sheet: Sheet, spot: Spot): Html {
  const { lang } = sheet
  const words = texts[lang]
  const { field } = spot
  const files = filesOf(spot.answer)
  const takes = endingsOf(field)
  const limits = [
    takes.length > 0 ? words.takes(takes.join(', ')) : '',
    words.atMost(mostFiles(field), field.maxMegabytes),
  ]
  const control = controlOf(sheet, spot, '', words.addFiles)
  const more =
    files.length >= mostFiles(field)
      ? ''
      : fileField({
          ...control,
          hint: limits.filter(Boolean).join(' '),
          // What is kept already need not be sent again.
          required: control.required && files.length === 0,
          advised: control.advised,
          accept: acceptOf(field),
          multiple: mostFiles(field) > 1,
          largest: largestOf(field, lang),
        })
  // The input tells what is wrong; where there is no room for one more, the whole does.
  const around = more === '' ? sheet : { ...sheet, errors: {} }
  return fieldset(around, spot, html`${fileList(sheet, spot, files)}${more}`, more !== '')
}

function largestOf(field: Field, lang: Lang) {
  const bytes = mostBytes(field)
  return bytes ? { bytes, refusal: texts[lang].tooLarge(field.maxMegabytes!) } : undefined
}

function fileList({ lang, fileHref }: Sheet, spot: Spot, files: readonly FileAnswer[]): Html {
  const words = texts[lang]
  if (files.length === 0) return html`<p class="empty">${words.noFiles}</p>`
  return html`<ul class="form-files" aria-label="${words.files}">${files.map(
    file => html`<li><span class="form-file">${
      fileHref ? html`<a href="${fileHref(file)}" download>${file.name}</a>` : file.name
    } <span class="field-optional">${
      file.sizeBytes > 0 ? formatSize(lang, file.sizeBytes) : ''
    }</span></span>
    ${button({
      // Which one is told to who does not see the line; the name may be long.
      label: html`${words.removeFile}<span class="visually-hidden"> ${file.name}</span>`,
      kind: 'secondary',
      name: pageButtons.removeFile,
      value: `${spot.name}.${file.id}`,
    })}</li>`,
  )}</ul>`
}
