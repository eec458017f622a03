import { html } from '../../../../foundation/html.ts'
import type { Page, Visit } from '../../../../platform/http/index.ts'
import { actions, button, form, linkButton, notice } from '../../../../platform/ui/index.ts'
import type { EditedForm } from '../../actions/editing/opening.ts'
import { editingPaths as paths } from '../../paths/editing.ts'
import { stepsOf } from '../../rules/editing/pointer.ts'
import { removalTexts } from '../../texts/editing/removal.ts'
import { formCrumbs } from './crumbs.ts'
import { hiddenPlace } from './page.ts'
import { placeWords, titleOf } from './place.ts'

type Removal = { edited: EditedForm; place: string; dependents: readonly string[] }

/** Asked before something is taken out that conditions, checks or fees ask about. */
export function removalPage(visit: Visit, { edited, place, dependents }: Removal): Page {
  const { lang } = visit
  const t = removalTexts[lang]
  const { id } = visit.params as { id: string }
  const words = (of: string) => placeWords(edited.form, stepsOf(of), lang)
  const back = visit.href(paths.overview({ id }))
  return {
    title: t.title,
    crumbs: formCrumbs(visit, titleOf(edited.form, lang)),
    body: html`${notice({ tone: 'warning', title: t.lead(words(place)) })}
      <ul>${dependents.map(one => html`<li>${words(one)}</li>`)}</ul><p>${t.after}</p>
      ${form({
        action: visit.href(paths.removal({ id })),
        body: html`${hiddenPlace(visit, { edited, place })}<input type="hidden" name="jiste"
          value="ano">
          ${actions(
            button({ label: t.remove, kind: 'danger' }),
            linkButton({ label: t.keep, href: back, kind: 'secondary' }),
          )}`,
      })}`,
  }
}
