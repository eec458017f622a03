import { changesBetween } from '../../../../foundation/compare.ts'
import { html } from '../../../../foundation/html.ts'
import type { Page, Visit } from '../../../../platform/http/index.ts'
import { formatTime } from '../../../../platform/i18n/index.ts'
import {
  actions,
  button,
  type FieldErrors,
  form,
  linkButton,
  notice,
  section,
} from '../../../../platform/ui/index.ts'
import type { Stale } from '../../actions/editing/saving.ts'
import { editingPaths as paths } from '../../paths/editing.ts'
import type { FormDefinition } from '../../rules/definition.ts'
import { conflictTexts } from '../../texts/editing/conflict.ts'
import { changesTable } from './changes.ts'
import { deskCrumbs } from './crumbs.ts'

/** A change that cannot be saved now: why, and the way back to the form. */
export function shutPage(
  visit: Visit,
  refusal: keyof (typeof conflictTexts)['cs']['shut'],
  errors: FieldErrors = {},
): Page {
  const t = conflictTexts[visit.lang]
  const reasons = Object.values(errors)
  const why = html`${reasons.map(reason => html`<p>${reason}</p>`)}<p>${t.typed}</p>`
  const href = visit.href(paths.overview({ id: visit.params.id! }))
  return {
    title: t.shutTitle,
    crumbs: deskCrumbs(visit),
    body: html`${notice({ tone: 'error', title: t.shut[refusal], body: why })}
      ${actions(linkButton({ label: t.back, href }))}`,
  }
}

type Late = Stale & { seen: number }

/**
 * A change that came when nobody writes on the form: what it was, and the one press that begins
 * again and puts it there; after a proposal, that saves it once the form is given back.
 */
export function keptPage(
  visit: Visit,
  refusal: 'proposed-already' | 'no-draft',
  { edited, base, mine, seen }: Late,
): Page {
  const { lang } = visit
  const t = conflictTexts[lang]
  const changes = changesBetween(base, mine)
  if (changes.length === 0) return shutPage(visit, refusal)
  const { dropped } = edited
  const how = refusal === 'proposed-already' ? 'proposed' : dropped ? 'dropped' : 'published'
  const told = dropped && t.kept.told(dropped.byName, formatTime(lang, dropped.at))
  const id = edited.name.workId
  const forms = [base, mine] as unknown as [FormDefinition, FormDefinition]
  const sent = changes.map(({ place, after }) => ({ place, ...(after !== undefined && { after }) }))
  return {
    title: t.shutTitle,
    crumbs: deskCrumbs(visit),
    body: html`${notice({ tone: 'warning', title: told || t.shut[refusal] })}
      ${section({ title: t.kept.mine, body: changesTable(lang, changes, forms) })}
      ${form({
        action: visit.href(paths.merging({ id })),
        body: html`<input type="hidden" name="revize" value="${seen}"><input type="hidden"
          name="zmeny" value="${JSON.stringify(sent)}">${sent.map(
            (_, at) => html`<input type="hidden" name="volba.${at}" value="take">`,
          )}${how === 'proposed' ? '' : html`<input type="hidden" name="znovu" value="ano">`}
          ${actions(
            button({ label: t.kept.save[how] }),
            linkButton({
              label: t.back,
              href: visit.href(paths.overview({ id })),
              kind: 'secondary',
            }),
          )}`,
      })}`,
  }
}

/** A deed that cannot be done now: why, and the way back to the form. */
export function refusedPage(visit: Visit, reason: string): Page {
  const t = conflictTexts[visit.lang]
  const href = visit.href(paths.overview({ id: visit.params.id! }))
  return {
    title: t.refusedTitle,
    crumbs: deskCrumbs(visit),
    body: html`${notice({ tone: 'error', title: reason })}
      ${actions(linkButton({ label: t.back, href }))}`,
  }
}
