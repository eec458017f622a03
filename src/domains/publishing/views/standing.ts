import { type Html, html } from '../../../foundation/html.ts'
import type { Visit } from '../../../platform/http/index.ts'
import { formatDate, formatOnDay, formatTime, type Lang } from '../../../platform/i18n/index.ts'
import { notice } from '../../../platform/ui/index.ts'
import type { Deed } from '../rules/deeds.ts'
import { followerOf, type Outlook } from '../rules/outlook.ts'
import type { Draft, VersionLine } from '../rules/work.ts'
import { standingTexts } from '../texts/standing.ts'

/**
 * What people get of a work now and from which day another version, a sentence each.
 *
 * `hasShared`: where nothing of the owner's own is offered, the shared wording is.
 */
export function outlookWords(
  lang: Lang,
  { now, turns }: Outlook,
  { hasShared }: { hasShared: boolean },
): string[] {
  const t = standingTexts[lang]
  const none = hasShared ? t.shared : t.nothing
  const ends = hasShared ? t.endsShared : t.ends
  return [
    now === null ? none : t.now(now),
    ...turns.map(({ at, number }) => {
      const day = formatOnDay(lang, at)
      return number === null ? ends(day) : t.turns(number, day)
    }),
  ]
}

/**
 * What people get after the last day of what is to be published, should it have one.
 *
 * `hasShared`: where nothing of the owner's own is offered, the shared wording is.
 */
export function afterwardsWords(
  lang: Lang,
  versions: readonly VersionLine[],
  { now, hasShared }: { now: Date; hasShared: boolean },
): string {
  const t = standingTexts[lang].afterwards
  const follower = followerOf(versions, now)
  if (!follower) return hasShared ? t.shared : t.nothing
  const { number, lastDay } = follower
  const again = lastDay ? t.until(number, formatDate(lang, lastDay)) : t.again(number)
  return hasShared ? again : `${again} ${t.instead}`
}

type Waiting = { title: string; href: string; who: string; at: Date }

/** What waits for somebody who publishes; nothing when nothing does. */
export function waitingNotice(lang: Lang, waiting: readonly Waiting[]): Html | '' {
  if (waiting.length === 0) return ''
  const t = standingTexts[lang]
  return notice({
    tone: 'info',
    title: t.waiting(waiting.length),
    body: html`<ul>${waiting.map(
      ({ title, href, who, at }) =>
        html`<li><a href="${href}">${title}</a>, ${t.proposedBy(who, formatTime(lang, at))}</li>`,
    )}</ul>`,
  })
}

/** Why a draft was given back, by whom and when; nothing when it was not. */
export function givenBackNotice(
  { lang }: Pick<Visit, 'lang'>,
  draft: Draft | null,
  deeds: readonly Deed[],
): Html | '' {
  const deed = deeds.find(({ kind }) => kind === 'given-back')
  if (!draft?.note || !deed) return ''
  const title = standingTexts[lang].givenBack(deed.byName, formatTime(lang, deed.at))
  return notice({ tone: 'warning', title, body: draft.note })
}
