import { foldText } from '../../../foundation/czech/index.ts'
import type { Lang } from '../../../platform/i18n/index.ts'
import { type KnownOnPaper, knownOnPaper, type PublishedForm, wordsIn } from '../../forms/index.ts'
import { isMatterKind, type MatterKind, meantBy, type PaperForm } from '../../records/index.ts'

/** A form that a paper may be, as a clerk finds it by a few letters of its name or address. */
export type NamedForm = { label: string; words: string[]; shortened: string[]; known: KnownOnPaper }

/** The forms of an office as they are typed: by names in each language and by addresses. */
export function namedForms(forms: readonly PublishedForm[], lang: Lang): NamedForm[] {
  return forms.map(form => {
    const { title, slug } = form.definition
    return {
      // Two forms may have one name, never one address; that stands on the printed paper, too.
      label: `${wordsIn(title, lang)} (${slug})`,
      words: wordsOf([title.cs, title.en, title.de, slug].join(' ')),
      shortened: [],
      known: knownOnPaper(form),
    }
  })
}

/** So many forms of one meaning are offered to choose from; who means another types more of it. */
export const mostOffered = 12

/**
 * Which forms a clerk means: one, several, or none.
 *
 * Takes what was typed, and the address of the form chosen among those that it may mean; a choice
 * that belongs to other words counts for nothing.
 */
export function meantForms(
  typed: string,
  chosen: string,
  forms: readonly NamedForm[],
): NamedForm[] {
  const called = (slug: string, among: readonly NamedForm[]) =>
    among.filter(({ known }) => known.slug === slug)
  const bySlug = called(typed.trim(), forms)
  const meant = bySlug.length > 0 ? bySlug : meantBy(typed, forms)
  const one = called(chosen, meant)
  return one.length > 0 ? one : meant
}

/** The kind of a written-down letter: its form's, and only where that is open, the clerk's. */
export function kindOf(typed: string, form: KnownOnPaper | null): MatterKind {
  const wanted = isMatterKind(typed) ? typed : 'general'
  if (!form) return wanted
  const isOpen = form.open.includes('period') && wanted !== 'general'
  return isOpen && form.kinds.includes(wanted) ? wanted : form.matterKind
}

/** What of a form is kept with the paper. */
export function keptForm({ slug, version, title, fees, open }: KnownOnPaper): PaperForm {
  return { slug, version, title, fees, open }
}

function wordsOf(text: string): string[] {
  return foldText(text)
    .split(/[^a-z0-9]+/)
    .filter(word => word !== '')
}
