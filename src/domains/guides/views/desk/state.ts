import type { Html } from '../../../../foundation/html.ts'
import { html } from '../../../../foundation/html.ts'
import type { Visit } from '../../../../platform/http/index.ts'
import { badge } from '../../../../platform/ui/index.ts'
import { standingOf, type Version } from '../../../publishing/index.ts'
import { texts } from '../../texts/editing/index.ts'

type Standing = {
  draft: { state: 'being-written' | 'proposed' } | null
  versions: readonly Pick<Version, 'publishedFrom' | 'publishedTo' | 'withdrawnAt'>[]
}

const tones = {
  'being-written': 'neutral',
  proposed: 'info',
  'to-come': 'info',
  offered: 'success',
  ended: 'neutral',
  withdrawn: 'error',
} as const

/** How a guide stands: its draft, and the newest of what was published. */
export function stateOf({ lang, now }: Visit, { draft, versions }: Standing): Html {
  const { states } = texts[lang]
  const newest = versions[0]
  const published = newest ? standingOf(newest as Version, now) : null
  const names = [published, draft?.state].filter(name => name != null)
  return html`${names.map(name => html`${badge({ tone: tones[name], label: states[name] })} `)}`
}
