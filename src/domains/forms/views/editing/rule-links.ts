import { type Html, html } from '../../../../foundation/html.ts'
import { withQuery } from '../../../../foundation/path.ts'
import type { Visit } from '../../../../platform/http/index.ts'
import { section } from '../../../../platform/ui/index.ts'
import { editingPaths as paths } from '../../paths/editing.ts'
import type { Check, FormDefinition, Rule } from '../../rules/definition.ts'
import { wordsIn } from '../../rules/showing.ts'
import { pageTexts } from '../../texts/editing/pages.ts'
import { ruleSentence, ruleWords } from './rule-said.ts'

type Placed = { place: string; when: Rule | undefined; words: string }

/** The condition of a place in words, with the way to change it. */
export function conditionPart(
  visit: Visit,
  form: FormDefinition,
  { place, when, words }: Placed,
): Html {
  const { lang } = visit
  const t = pageTexts[lang]
  const { id } = visit.params as { id: string }
  const href = visit.href(withQuery(paths.condition({ id }), { misto: `${place}/when` }))
  const said = when ? ruleSentence(form, when, lang, words) : html`<p>${t.always}</p>`
  return section({
    title: t.condition,
    body: html`${said}
      <p><a href="${href}">${when ? t.changeCondition : t.addCondition}</a></p>`,
  })
}

/** The own checks of a page or question, with the ways to each and to a new one. */
export function checksPart(
  visit: Visit,
  form: FormDefinition,
  { place, checks = [] }: { place: string; checks?: readonly Check[] | undefined },
): Html {
  const { lang } = visit
  const t = pageTexts[lang].checks
  const { id } = visit.params as { id: string }
  const to = (misto: string) => visit.href(withQuery(paths.check({ id }), { misto }))
  const add = visit.href(withQuery(paths.check({ id }), { do: place }))
  return section({
    title: t.title,
    body: html`<p>${t.lead}</p>${
      checks.length === 0
        ? html`<p class="empty">${t.none}</p>`
        : html`<ul>${checks.map(
            ({ rule, message }, at) =>
              html`<li><a href="${to(`${place}/checks/${at}`)}">${wordsIn(
                message,
                lang,
              )}</a><div class="cell-note">${t.rule}: ${ruleWords(form, rule, lang)}</div></li>`,
          )}</ul>`
    }<p><a href="${add}">${t.add}</a></p>`,
  })
}
