import { type Html, html } from '../../../../foundation/html.ts'
import { badge, checkbox, fieldId, textField } from '../../../../platform/ui/index.ts'
import { cosignOf, personOf } from '../../rules/kinds/shape.ts'
import { wordsIn } from '../../rules/showing.ts'
import { texts } from '../../texts/fields.ts'
import { controlOf, hintAt, type Sheet, type Spot } from './place.ts'

/**
 * Several inputs that make one answer, under the question as their legend.
 *
 * Takes whether one of the inputs has the field's own name, as that of files does.
 */
export function fieldset(sheet: Sheet, spot: Spot, body: Html, hasOwnInput = false): Html {
  const { label, required, advised, error } = controlOf(sheet, spot)
  const hint = hintAt(sheet, spot)
  const id = fieldId(spot.name)
  // The input of that name has a hint of its own.
  const hintId = `${id}-${hasOwnInput ? 'whole' : 'hint'}`
  const described = [hint ? hintId : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  const mark = required ? '' : texts[sheet.lang][advised ? 'advised' : 'optional']
  // The summary of errors leads here when the whole is wrong, and a pressed button back again.
  return html`<fieldset class="field form-parts${error ? ' field-wrong' : ''}"${
    hasOwnInput ? '' : html` id="${id}" tabindex="-1"`
  }${described ? html` aria-describedby="${described}"` : ''}>
    <legend class="field-label">${label}${
      mark ? html` <span class="field-optional">${mark}</span>` : ''
    }</legend>
    ${hint ? html`<p class="field-hint" id="${hintId}">${hint}</p>` : ''}${
      error ? html`<p class="field-error" id="${id}-error">${error}</p>` : ''
    }
    ${body}
  </fieldset>`
}

/** Somebody by name and birth date. */
export function personField(sheet: Sheet, spot: Spot): Html {
  const { parts, birthExample, birthIfNamed, forExample } = texts[sheet.lang]
  const own = spot.field.prefill === 'person'
  const birth = controlOf(sheet, spot, 'birthDate', parts.birthDate)
  const example = forExample(birthExample)
  return fieldset(
    sheet,
    spot,
    html`${textField({
      ...controlOf(sheet, spot, 'name', parts.personName),
      width: 'm',
      autocomplete: own ? 'name' : undefined,
      maxlength: 100,
    })}${textField({
      ...birth,
      hint: birth.required ? example : `${birthIfNamed} ${example}`,
      width: 's',
      autocomplete: own ? 'bday' : undefined,
    })}`,
  )
}

/**
 * Street, town, postcode and, abroad, the country. The postcode asks for no keyboard of digits:
 * abroad it has letters.
 */
export function addressField(sheet: Sheet, spot: Spot): Html {
  const { parts, abroad } = texts[sheet.lang]
  const own = (value: string) => (spot.field.prefill === 'address' ? value : undefined)
  return fieldset(
    sheet,
    spot,
    html`${textField({
      ...controlOf(sheet, spot, 'street', parts.street),
      maxlength: 100,
      autocomplete: own('street-address'),
    })}${textField({
      ...controlOf(sheet, spot, 'town', parts.town),
      width: 'm',
      maxlength: 100,
      autocomplete: own('address-level2'),
    })}${textField({
      ...controlOf(sheet, spot, 'postcode', parts.postcode),
      width: 's',
      autocomplete: own('postal-code'),
    })}${textField({
      ...controlOf(sheet, spot, 'country', parts.country),
      hint: abroad,
      required: false,
      advised: false,
      width: 'm',
      maxlength: 100,
      autocomplete: own('country-name'),
    })}`,
  )
}

/** Who is asked to sign too: by name, or the person of a question before, of whom it is known. */
export function cosignatureField(sheet: Sheet, spot: Spot): Html {
  const { parts, signed, signerVerified } = texts[sheet.lang]
  const { person } = spot.field
  const isSigned = cosignOf(spot.answer).signedAt !== undefined
  const standing = isSigned ? badge({ tone: 'success', label: signed }) : signerVerified
  return fieldset(
    sheet,
    spot,
    html`<p>${standing}</p>${
      person === undefined
        ? textField({
            ...controlOf(sheet, spot, 'name', parts.personName),
            width: 'm',
            maxlength: 100,
          })
        : namedBefore(sheet, person)
    }${textField({
      ...controlOf(sheet, spot, 'email', parts.email),
      type: 'email',
      width: 'm',
    })}`,
  )
}

/** Who signs, as the question about them was answered; nobody is asked the same twice. */
function namedBefore({ lang, form, answers }: Sheet, person: string): Html {
  const { signsAs, signsAsAnswered } = texts[lang]
  const asked = form.pages.flatMap(page => page.fields).find(({ name }) => name === person)
  const { name } = personOf(answers[person])
  const label = asked ? wordsIn(asked.label, lang) : person
  return html`<p>${name === '' ? signsAsAnswered(label) : signsAs(name, label)}</p>`
}

/** What is declared stands above the box, whole. */
export function declarationField(sheet: Sheet, spot: Spot): Html {
  const control = controlOf(sheet, spot)
  return html`<div class="form-declaration">
    ${paragraphs(spot.field.text ? wordsIn(spot.field.text, sheet.lang) : '')}
    ${checkbox({ ...control, value: 'yes', checked: spot.answer === true })}
  </div>`
}

/** A text of the form, its words drawn plainly or as told; an empty line begins a paragraph. */
export function paragraphs(text: string, drawn = (words: string): Html => html`${words}`): Html {
  return html`${text
    .split(/\n\s*\n/)
    .filter(part => part.trim() !== '')
    .map(part => html`<p class="form-text">${drawn(part.trim())}</p>`)}`
}
