import { dayOf } from '../../../foundation/dates/index.ts'
import { type Html, html } from '../../../foundation/html.ts'
import type { Visit } from '../../../platform/http/index.ts'
import { formatDate, formatTime, type Lang } from '../../../platform/i18n/index.ts'
import { section, timeline } from '../../../platform/ui/index.ts'
import type { Deed } from '../rules/deeds.ts'
import { historyTexts } from '../texts/history.ts'

type History = {
  deeds: readonly Deed[]
  /** The numbers of what was published. */
  numbers: readonly number[]
  hasDraft: boolean
  /** The page that compares a version with a newer one; null is the draft. */
  compare(older: number, newer: number | null): string
  /** What a part of the text is called. */
  partName?(part: string): string
  /** What the domain adds to a version. */
  beside?(version: number): Html | ''
}

/** What was done with a work, the newest version first, with the ways to compare versions. */
export function historySections(visit: Visit, history: History): Html {
  const { deeds, numbers, hasDraft } = history
  // A draft begun before deeds were noted has none, and its savings all the same.
  const written = hasDraft ? [Math.max(0, ...numbers) + 1] : []
  const all = new Set([...deeds.map(({ version }) => version), ...numbers, ...written])
  const versions = [...all].sort((one, other) => other - one)
  const t = historyTexts[visit.lang]
  return html`<p class="lead">${t.lead}</p>${versions.map(version => {
    const isPublished = numbers.includes(version)
    return section({
      title: isPublished ? t.version(version) : t.written(version),
      id: `verze-${version}`,
      body: html`${comparison(visit, history, { version, isPublished, hasDraft })}
        ${deedLines(visit.lang, history, version)}${history.beside?.(version) ?? ''}`,
    })
  })}`
}

function comparison(
  visit: Visit,
  { numbers, compare }: History,
  { version, isPublished, hasDraft }: { version: number; isPublished: boolean; hasDraft: boolean },
): Html | '' {
  const older = Math.max(0, ...numbers.filter(number => number < version))
  if (older === 0 || !(isPublished || hasDraft)) return ''
  const t = historyTexts[visit.lang]
  const href = visit.href(compare(older, isPublished ? version : null))
  const label = isPublished ? t.compare(older, version) : t.compareDraft(older)
  return html`<p><a href="${href}">${label}</a></p>`
}

function deedLines(lang: Lang, { deeds, partName }: History, version: number): Html {
  const t = historyTexts[lang]
  const own = deeds.filter(deed => deed.version === version)
  if (own.length === 0) return html`<p class="empty">${t.nothing}</p>`
  return timeline(
    own.map(deed => ({
      at: formatTime(lang, deed.at),
      title: deedSaid(lang, deed),
      ...(deed.note && {
        body: deed.kind === 'saved' ? (partName?.(deed.note) ?? deed.note) : deed.note,
      }),
    })),
  )
}

/** Who did what; where it holds from a later day than that of the deed, from which. */
function deedSaid(lang: Lang, { kind, byName: who, version, since, at }: Deed): string {
  const t = historyTexts[lang]
  const done = t.deeds[kind](who)
  if (!since || dayOf(since) <= dayOf(at)) return done
  const day = formatDate(lang, since)
  if (kind === 'published' || kind === 'withdrawn') return t.planned[kind]({ who, version, day })
  return `${done} ${t.since(day)}`
}
