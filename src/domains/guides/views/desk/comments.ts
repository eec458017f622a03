import { type Html, html } from '../../../../foundation/html.ts'
import type { Page, Visit } from '../../../../platform/http/index.ts'
import { formatTime, type Lang } from '../../../../platform/i18n/index.ts'
import { badge, button, form, tabs, timeline } from '../../../../platform/ui/index.ts'
import * as paths from '../../paths.ts'
import type { Comment, Tally } from '../../queries/feedback.ts'
import { texts } from '../../texts/editing/index.ts'
import { crumbsToList } from './crumbs.ts'

/** How many readers a guide helped, in words. */
export function tallyWords(lang: Lang, tally: Tally | null): string {
  const words = texts[lang]
  if (!tally) return words.noTally
  return words.tally(tally.helped, tally.helped + tally.notHelped)
}

/** A comment beside those on other guides: on which it is; its page is known unless it is gone. */
type TitledComment = Comment & { title: string; workId: string | null }

export type CommentsView = {
  comments: readonly TitledComment[]
  /** Only what belongs to the caller's own unit; null when the caller has none. */
  mine: boolean | null
}

/** What readers wrote and nobody has read yet. */
export function commentsPage(visit: Visit, { comments, mine }: CommentsView): Page {
  const { lang } = visit
  const words = texts[lang]
  const tab = (label: string, own: boolean) => ({
    label,
    href: visit.href(own ? `${paths.comments()}?utvar=muj` : paths.comments()),
    current: own === mine,
  })
  const items = [tab(words.all, false), tab(words.mine, true)]
  return {
    title: words.comments,
    crumbs: crumbsToList(visit),
    body: html`<p class="lead">${words.commentsIntro}</p>
      ${mine === null ? '' : tabs({ label: words.comments, items })}
      ${commentList(visit, comments)}`,
  }
}

/** Comments with a button that notes them as read. */
export function commentList(visit: Visit, comments: readonly (Comment | TitledComment)[]): Html {
  const { lang } = visit
  const words = texts[lang]
  if (comments.length === 0) return html`<p class="empty">${words.noComments}</p>`
  return timeline(
    comments.map(comment => ({
      at: formatTime(lang, comment.at),
      title: html`${'title' in comment ? guideLink(visit, comment) : ''}${badge(
        comment.helped
          ? { tone: 'success', label: words.helpedYes }
          : { tone: 'warning', label: words.helpedNo },
      )}`,
      body: html`<p class="typed">${comment.comment}</p>${
        comment.readAt
          ? html`<p class="small">${words.readBy(comment.readByName)}</p>`
          : form({
              action: visit.href(paths.reading({ id: comment.id })),
              body: button({ label: words.read, kind: 'secondary' }),
            })
      }`,
    })),
  )
}

function guideLink(visit: Visit, { title, workId }: TitledComment): Html {
  if (workId === null) return html`${title} `
  return html`<a href="${visit.href(paths.work({ id: workId }))}">${title}</a> `
}
