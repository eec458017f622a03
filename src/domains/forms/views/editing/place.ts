import { type Json, valueAt } from '../../../../foundation/compare.ts'
import type { Lang } from '../../../../platform/i18n/index.ts'
import type { Field, FormDefinition, Words } from '../../rules/definition.ts'
import { wordsIn } from '../../rules/showing.ts'
import { placeTexts } from '../../texts/editing/places.ts'

/**
 * A place of a form in the words of its pages and questions: `Stránka „Psi“ › Otázka „Stáří“ ›
 * podmínka`.
 *
 * Takes the form and the steps to the place, with lists by order or by the names of their items.
 */
export function placeWords(form: unknown, steps: readonly string[], lang: Lang): string {
  const words: string[] = []
  let value = form
  for (const [at, step] of steps.entries()) {
    const list = steps[at - 1] ?? ''
    const inner = childOf(value, step)
    const rated = list === 'options' ? ratedOption(form, steps.slice(0, at - 1), inner) : null
    const item = () => itemWords(value as unknown[], rated ?? inner, list, step, lang)
    // A list is said by its item: `poplatek „Kolek“`, not `poplatek › poplatek „Kolek“`.
    const isOfItem = Array.isArray(inner) && isItem(steps[at + 1])
    words.push(Array.isArray(value) ? item() : isOfItem ? '' : part(step, lang, steps[0]))
    value = inner
  }
  const said = words.filter(word => word !== '')
  return said.length === 0 ? placeTexts[lang].form : said.join(' › ')
}

function isItem(step: string | undefined): boolean {
  return step !== undefined && step !== '#order'
}

/** The option of the question by which a fee has several rates: `/fees/0/czk/rates`. */
function ratedOption(form: unknown, around: readonly string[], rate: unknown): unknown {
  const { question } = (around.reduce(childOf, form) ?? {}) as { question?: unknown }
  if (question === undefined) return null
  const fields = ((form as Partial<FormDefinition>).pages ?? []).flatMap(page => page.fields)
  const options = fields.find(({ name }) => name === question)?.options ?? []
  return options.find(({ value }) => value === (rate as { value?: string })?.value) ?? null
}

/** The name of a form; its address when it has none that can be read. */
export function titleOf(form: FormDefinition, lang: Lang): string {
  return wordsIn(form.title, lang) || form.title.cs || form.slug
}

function part(step: string, lang: Lang, first: string | undefined): string {
  const { langs } = placeTexts[lang]
  // What holds the pages and the questions is seen by them.
  if (step === 'pages' || step === 'fields' || step === 'options') return ''
  return langs[step as Lang] ?? partWords(step, first, lang).slice(0, 60)
}

/** What a part of a form is called; of a proposal to the filing room the unit is the office's. */
export function partWords(step: string, first: string | undefined, lang: Lang): string {
  const { parts } = placeTexts[lang]
  return (first === 'routes' ? parts[`routes/${step}`] : undefined) ?? parts[step] ?? step
}

type Called = Omit<Field, 'name'> & { title: Words; name: Words | string; who: Words }

function itemWords(list: unknown[], item: unknown, name: string, step: string, lang: Lang): string {
  const t = placeTexts[lang]
  if (step === '#order') return t.order
  const { kind, label, title, name: named, who } = (item ?? {}) as Partial<Called>
  if (name === 'pages') return t.page(said(title, lang) || step)
  if (name === 'fields') {
    return kind === 'group'
      ? t.group(said(label, lang) || step)
      : t.field(said(label, lang) || step)
  }
  if (name === 'options') return t.option(said(label, lang) || step)
  if (typeof named === 'object') return t.named(t.parts[name] ?? name, said(named, lang))
  if (who) return t.named(t.parts[name] ?? name, said(who, lang))
  const number = /^\d+$/.test(step) ? Number(step) + 1 : list.indexOf(item) + 1
  return t.item(t.parts[name] ?? name, number)
}

function said(words: Words | undefined, lang: Lang): string {
  return words ? wordsIn(words, lang) : ''
}

/** What is at a step: of a list the item of that name, or called so, or by its order. */
export function childOf(value: unknown, step: string): unknown {
  const named = valueAt(value as Json | undefined, [step])
  return named === undefined && Array.isArray(value) ? value[Number(step)] : named
}
