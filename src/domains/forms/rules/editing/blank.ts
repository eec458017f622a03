import type { FormDefinition, Words } from '../definition.ts'

/** A form with nothing in it but its name and a first page. */
export function blankForm(slug: string, title: Words): FormDefinition {
  return {
    format: 1,
    slug,
    title,
    purpose: { cs: '' },
    category: 'other',
    law: [],
    matters: [{ kind: 'general' }],
    subject: title,
    pages: [
      {
        name: 'udaje',
        title: { cs: 'Vaše údaje', en: 'Your details', de: 'Ihre Angaben' },
        fields: [],
      },
    ],
  }
}
