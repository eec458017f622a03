import { type Html, html } from '../../../../foundation/html.ts'
import { withQuery } from '../../../../foundation/path.ts'
import type { Visit } from '../../../../platform/http/index.ts'
import { languages } from '../../../../platform/i18n/index.ts'
import { type SummaryRow, summaryList } from '../../../../platform/ui/index.ts'
import { editingPaths as paths } from '../../paths/editing.ts'
import type { FormDefinition, Words } from '../../rules/definition.ts'
import { allowedSenders } from '../../rules/senders.ts'
import { catalogueTexts } from '../../texts/catalogue.ts'
import { competenceTexts } from '../../texts/competence.ts'
import { overviewTexts } from '../../texts/editing/overview.ts'
import { senderTexts } from '../../texts/senders.ts'
import { marksShown } from './marks.ts'

/** What the form is, each fact with the way to change it while the form is written. */
export function factsPart(visit: Visit, form: FormDefinition, isOpen: boolean): Html {
  const { lang } = visit
  const t = overviewTexts[lang]
  const { id } = visit.params as { id: string }
  const { services = {} } = form
  const { only, every } = competenceTexts[lang]
  const lines = (texts: readonly string[]) =>
    texts.length === 0 ? t.none : html`${texts.map(text => html`<p>${text}</p>`)}`
  const row = (name: keyof typeof t.facts, value: string | Html): SummaryRow => ({
    label: t.facts[name],
    value,
    ...(isOpen && {
      change: {
        href: visit.href(withQuery(paths.facts({ id }), {})),
        label: t.edit,
      },
    }),
  })
  return summaryList([
    row('title', words(form.title)),
    row('purpose', form.purpose.cs ? words(form.purpose) : t.none),
    row('category', catalogueTexts[lang].categories[form.category]),
    row('senders', lines(allowedSenders(form).map(kind => senderTexts[lang].kinds[kind]))),
    row('instead', form.instead ? words(form.instead) : t.none),
    row('competence', form.competence ? only[form.competence] : every),
    row('subject', words(form.subject)),
    row('keywords', form.keywords ? words(form.keywords) : t.none),
    row('law', lines(form.law)),
    row('toCheck', marksShown(form, lang) ?? t.none),
    row('services', lines(Object.values(services))),
  ])
}

function words(texts: Words): Html {
  const given = languages.filter(lang => texts[lang])
  return html`${given.map(lang => html`<p lang="${lang}">${texts[lang]}</p>`)}`
}
