import { changesBetween, type Json } from '../../../../foundation/compare.ts'
import { html } from '../../../../foundation/html.ts'
import type { Page, Visit } from '../../../../platform/http/index.ts'
import { formatTime } from '../../../../platform/i18n/index.ts'
import { actions, button, form, linkButton, notice } from '../../../../platform/ui/index.ts'
import { filePieces } from '../../../publishing/index.ts'
import type { DraftThere } from '../../actions/writing.ts'
import * as paths from '../../paths.ts'
import { texts } from '../../texts/editing/index.ts'
import { replacingTexts } from '../../texts/replacing.ts'
import { changesTable } from './changes.ts'
import { crumbsToList } from './crumbs.ts'

/** Asked before a file takes the place of a draft: whose draft falls, and what in it. */
export function replacingPage(visit: Visit, there: DraftThere, name: string): Page {
  const { lang } = visit
  const t = replacingTexts[lang]
  const { draft, file, workId: id } = there
  const changes = changesBetween(draft.content as unknown as Json, file as unknown as Json)
  const kept = [['revize', `${draft.revision}`], ...filePieces(JSON.stringify(file))]
  return {
    title: texts[lang].importing,
    crumbs: crumbsToList(visit),
    body: html`${notice({
      tone: 'warning',
      title: t.title(name),
      body: t.about(draft.changedByName, formatTime(lang, draft.changedAt)),
    })}
      ${form({
        action: visit.href(paths.importing()),
        multipart: true,
        body: html`${kept.map(
          ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
        )}${actions(
          button({ label: t.replace, kind: 'danger' }),
          linkButton({ label: t.keep, href: visit.href(paths.work({ id })), kind: 'secondary' }),
        )}`,
      })}
      ${changesTable(lang, t.differs(changes.length), changes, t)}`,
  }
}
