import type { Crumb, Visit } from '../../../../platform/http/index.ts'
import { editingPaths as paths } from '../../paths/editing.ts'
import { deskTexts } from '../../texts/editing/desk.ts'

/** The way to the forms of the desk. */
export function deskCrumbs(visit: Visit): Crumb[] {
  return [{ label: deskTexts[visit.lang].title, href: visit.href(paths.desk()) }]
}

/** The way to a form at the desk. */
export function formCrumbs(visit: Visit, title: string): Crumb[] {
  const href = visit.href(paths.overview({ id: visit.params.id! }))
  return [...deskCrumbs(visit), { label: title, href }]
}
