import { type Html, html } from '../../../../foundation/html.ts'
import type { Lang } from '../../../../platform/i18n/index.ts'
import {
  checkbox,
  checkGroup,
  details,
  type FieldErrors,
  selectField,
} from '../../../../platform/ui/index.ts'
import { holdsBirthNumber } from '../../rules/cosigners.ts'
import type { Field, FormDefinition } from '../../rules/definition.ts'
import { wordsIn } from '../../rules/showing.ts'
import { showsTexts } from '../../texts/editing/shows.ts'

type State = { values: Record<string, string>; errors: FieldErrors }

/** What the person who signs will see: whole pages, single questions, the fees. */
export function showsField(lang: Lang, form: FormDefinition, { values, errors }: State): Html {
  const t = showsTexts[lang]
  const pages = form.pages.filter(page => page.party !== 'cosigner')
  const chosen = (name: string) => (values[name] ?? '').split('\n')
  const fields = checkGroup({
    ...{ lang, name: 'shows.fields', label: t.fields, hint: t.fieldsHint, required: false },
    values: chosen('shows.fields'),
    options: pages.flatMap(page =>
      page.fields.filter(mayBeShown).map(field => ({
        value: field.name,
        label: `${wordsIn(page.title, lang)}: ${wordsIn(field.label, lang)}`,
        hint: holdsBirthNumber(field) ? t.birthNumber : undefined,
      })),
    ),
  })
  return html`${checkGroup({
    ...{ lang, name: 'shows.pages', label: t.pages, hint: t.pagesHint, required: false },
    error: errors.shows,
    values: chosen('shows.pages'),
    options: pages.map(page => ({ value: page.name, label: wordsIn(page.title, lang) })),
  })}${details({ summary: t.fields, body: fields })}
    ${checkbox({
      ...{ lang, name: 'shows.fees', label: t.fees, required: false },
      checked: values['shows.fees'] === 'yes',
    })}`
}

/**
 * Who signs: the person of a question of the sender, or whoever is named at this one. A link that
 * leads to no such question stays to be seen, and the checker tells of it.
 */
export function signerField(lang: Lang, form: FormDefinition, { values, errors }: State): Html {
  const t = showsTexts[lang]
  const value = values.person ?? ''
  const people = form.pages
    .filter(page => page.party !== 'cosigner')
    .flatMap(page => page.fields.filter(({ kind }) => kind === 'person'))
    .map(field => ({ value: field.name, label: wordsIn(field.label, lang) }))
  const isGone = value !== '' && !people.some(one => one.value === value)
  return selectField({
    ...{ lang, name: 'person', label: t.signer, hint: t.signerHint, required: false, value },
    error: errors.person,
    options: [
      { value: '', label: t.namedHere },
      ...people,
      ...(isGone ? [{ value, label: value }] : []),
    ],
  })
}

/** What that setting of a question is, as its page shows it. */
export function showsValues({ shows = {} }: Pick<Field, 'shows'>): Record<string, string> {
  return {
    'shows.pages': (shows.pages ?? []).join('\n'),
    'shows.fields': (shows.fields ?? []).join('\n'),
    'shows.fees': shows.fees ? 'yes' : '',
  }
}

function mayBeShown({ kind }: Field): boolean {
  return kind !== 'cosignature' && kind !== 'information'
}
