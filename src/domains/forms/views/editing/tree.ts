import { type Html, html } from '../../../../foundation/html.ts'
import { withQuery } from '../../../../foundation/path.ts'
import type { Visit } from '../../../../platform/http/index.ts'
import { editingPaths as paths } from '../../paths/editing.ts'
import type { Field, FormDefinition, FormPage, Rule } from '../../rules/definition.ts'
import { anchorOf } from '../../rules/editing/place.ts'
import { isAsking } from '../../rules/fields.ts'
import { wordsIn } from '../../rules/showing.ts'
import { kindTexts } from '../../texts/editing/kinds.ts'
import { overviewTexts } from '../../texts/editing/overview.ts'
import { moveButtons } from './order.ts'
import { ruleClause } from './rule-said.ts'
import { wholePart } from './whole.ts'

type Tree = { visit: Visit; form: FormDefinition; revision: number; isOpen: boolean }

/** The pages of a form with their questions, as a citizen meets them; in one form to move them. */
export function pagesTree(tree: Tree): Html {
  const { visit, form, revision, isOpen } = tree
  const list = html`<reorder-list data-drag="${overviewTexts[visit.lang].drag}"><p
      class="visually-hidden" role="status"></p>
    <ol class="form-pages" data-list="/pages">${form.pages.map((page, at) =>
      pageItem(tree, page, at),
    )}</ol></reorder-list>`
  if (!isOpen) return list
  const { id } = visit.params as { id: string }
  return html`<form action="${visit.href(paths.order({ id }))}" method="post">
    <input type="hidden" name="revize" value="${revision}">${list}</form>`
}

function pageItem(tree: Tree, page: FormPage, at: number): Html {
  const { visit, form, isOpen } = tree
  const { lang } = visit
  const t = overviewTexts[lang]
  const place = `/pages/${at}`
  const title = wordsIn(page.title, lang)
  return html`<li class="form-page" id="${anchorOf(place)}" data-place="${place}"
    data-said="${t.nowAt(title, at + 1, form.pages.length)}">
    <div class="form-line"><div>
      <h3>${t.page(at + 1)}: ${isOpen ? editLink(tree, paths.page, place, title) : title}</h3>
      ${whenNote(tree, t.shownWhen, page.when)}
      ${page.party === 'cosigner' ? html`<p class="cell-note">${t.cosigner}</p>` : ''}
      ${checksNote(page.checks?.length ?? 0, lang)}${isOpen ? '' : wholePart(form, page, lang)}
    </div>${
      isOpen ? moveButtons(lang, { place, label: title, order: at, count: form.pages.length }) : ''
    }</div>
    ${
      page.fields.length === 0
        ? html`<p class="empty">${t.noFields}</p>`
        : fieldsList(tree, page.fields, `${place}/fields`)
    }
    ${isOpen ? addLink(tree, { misto: place }, t.addFieldTo(title)) : ''}
  </li>`
}

/** Questions of a page or of a row in their order. */
export function fieldsList(tree: Tree, fields: readonly Field[], list: string): Html {
  return html`<ol class="form-fields" data-list="${list}">${fields.map((field, order) =>
    fieldItem(tree, field, { place: `${list}/${order}`, order, count: fields.length }),
  )}</ol>`
}

type Spot = { place: string; order: number; count: number }

function fieldItem(tree: Tree, field: Field, { place, order, count }: Spot): Html {
  const { visit, form, isOpen } = tree
  const { lang } = visit
  const t = overviewTexts[lang]
  const label = wordsIn(field.label, lang)
  const need = isAsking(field) ? `, ${t.need[field.need ?? 'required']}` : ''
  const inner = field.kind === 'group' ? (field.fields ?? []) : null
  return html`<li class="form-field" id="${anchorOf(place)}" data-place="${place}"
    data-said="${t.nowAt(label, order + 1, count)}">
    <div class="form-line"><div>
      <p>${isOpen ? editLink(tree, paths.field, place, label) : label}</p>
      <p class="cell-note">${kindTexts[lang].kinds[field.kind]}${need}</p>
      ${whenNote(tree, t.asksWhen, field.when)}
      ${checksNote(field.checks?.length ?? 0, lang)}${isOpen ? '' : wholePart(form, field, lang)}
    </div>${isOpen ? moveButtons(lang, { place, label, order, count }) : ''}</div>
    ${inner && inner.length > 0 ? fieldsList(tree, inner, `${place}/fields`) : ''}
    ${inner && isOpen ? addLink(tree, { misto: place }, t.addRowField(label)) : ''}
  </li>`
}

function whenNote({ visit, form }: Tree, words: string, when: Rule | undefined): Html | '' {
  if (when === undefined) return ''
  return html`<div class="cell-note">${words} ${ruleClause(form, when, visit.lang)}</div>`
}

function checksNote(count: number, lang: Visit['lang']): Html | '' {
  return count > 0 ? html`<p class="cell-note">${overviewTexts[lang].checks(count)}</p>` : ''
}

function editLink(
  { visit }: Tree,
  path: (parameters: { id: string }) => string,
  misto: string,
  label: string,
): Html {
  const { id } = visit.params as { id: string }
  return html`<a href="${visit.href(withQuery(path({ id }), { misto }))}">${label}</a>`
}

/** Leads to a new question at the end of a page, or of a group's row. */
function addLink({ visit }: Tree, to: { misto: string }, where: string): Html {
  const { id } = visit.params as { id: string }
  const href = visit.href(withQuery(paths.field({ id }), { do: to.misto }))
  const { addField } = overviewTexts[visit.lang]
  return html`<p class="form-add"><a href="${href}">${addField} ${where}</a></p>`
}
