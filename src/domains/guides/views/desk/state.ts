import type { Html } from '../../../../foundation/html.ts'
import { html } from '../../../../foundation/html.ts'
import type { Visit } from '../../../../platform/http/index.ts'
import { badge } from '../../../../platform/ui/index.ts'
import { newestOf, standingOf, type VersionLine } from '../../../publishing/index.ts'
import { texts } from '../../texts/editing/index.ts'

type Standing = {
  draft: { state: 'being-written' | 'proposed' } | null
  /** Some version of it is offered now. */
  isOffered: boolean
  versions: readonly Pick<VersionLine, 'publishedFrom' | 'publishedTo' | 'withdrawnAt'>[]
}

const tones = {
  'being-written': 'neutral',
  proposed: 'info',
  'to-come': 'info',
  offered: 'success',
  ended: 'neutral',
  withdrawn: 'error',
} as const

/** How a guide stands: what is offered now, what is to come or became of the newest; its draft. */
export function stateOf({ lang, now }: Visit, { draft, versions, isOffered }: Standing): Html {
  const { states } = texts[lang]
  const newest = newestOf(versions)
  const standing = newest ? standingOf(newest, now) : null
  const isBoth = isOffered && standing === 'to-come'
  const published = isOffered && !isBoth ? ('offered' as const) : standing
  const all = [isBoth ? ('offered' as const) : null, published, draft?.state]
  const names = all.filter(name => name != null)
  return html`${names.map(name => html`${badge({ tone: tones[name], label: states[name] })} `)}`
}
