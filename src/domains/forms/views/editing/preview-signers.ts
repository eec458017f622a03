import { type Html, html } from '../../../../foundation/html.ts'
import type { Lang } from '../../../../platform/i18n/index.ts'
import { section, summaryList } from '../../../../platform/ui/index.ts'
import type { Answers, World } from '../../rules/answers.ts'
import { answersPage, cosignaturesOf } from '../../rules/cosigners.ts'
import type { Field, FormDefinition } from '../../rules/definition.ts'
import { wordsIn } from '../../rules/showing.ts'
import { answersSeen } from '../../rules/signed.ts'
import { showsTexts } from '../../texts/editing/shows.ts'
import { fieldsHtml } from '../fields/index.ts'

type Trial = { form: FormDefinition; answers: Answers; world: World; shownIn: Lang }

/** What each person who signs would see of the answers, and the pages that are theirs. */
export function signersPart(lang: Lang, trial: Trial): Html {
  return html`${cosignaturesOf(trial.form).map(field => signerPart(lang, trial, field))}`
}

function signerPart(lang: Lang, { form, answers, world, shownIn }: Trial, field: Field): Html {
  const t = showsTexts[lang]
  const cosigner = field.name
  const seen = answersSeen(form, answers, world, shownIn, cosigner).flatMap(page => page.rows)
  const rows = seen.map(({ row, label, value }) => ({
    label: row ? `${row}: ${label}` : label,
    value: value || '–',
  }))
  const own = form.pages.filter(page => answersPage(form, page, { cosigner }))
  return section({
    title: t.previewed(wordsIn(field.label, lang)),
    body: html`${rows.length > 0 ? summaryList(rows) : html`<p>${t.nothing}</p>`}
      <div lang="${shownIn}">${own.map(page =>
        section({
          level: 3,
          title: wordsIn(page.title, shownIn),
          body: fieldsHtml(shownIn, form, page.name, { answers, world, wrong: [] }),
        }),
      )}</div>`,
  })
}
