import type { Html } from '../../../foundation/html.ts'
import type { Lang } from '../../i18n/index.ts'

/** A page before its frame; `platform/http` has the same type with its story. */
export type FramedPage = {
  title: string
  crumbs?: readonly { label: string; href?: string }[]
  body: Html
  scripts?: readonly string[]
  description?: string
}

export type NavItem = { label: string; href: string; current: boolean; count?: number }

/** Who is signed in, as the header shows it; `unread` is null for those without a mailbox. */
export type FrameCaller = {
  name: string
  unread: number | null
  desk: { officeId: string; name: string } | null
  desks: readonly { officeId: string; name: string }[]
}

/** All that the frame shows around a page; every address is complete, its language in it. */
export type FrameData = {
  lang: Lang
  /** This page without the language's prefix, with its query: `/urady?q=klatovy`. */
  path: string
  /** Where the portal lives, without a slash at the end. */
  baseUrl: string
  caller: FrameCaller | null
  counts: { offices: number; persons: number }
  sections: readonly NavItem[]
  /** What an officer works with at the chosen desk; empty for others. */
  deskSections: readonly NavItem[]
  links: {
    home: string
    search: string
    signIn: string
    register: string
    signOut: string
    account: string
    mailbox: string
    switchDesk: string
    offices: string
  }
  footerLinks: readonly { label: string; href: string }[]
  operatorFooter: string
  /** Who co-financed the installation; null when nobody. */
  cofinancing: string | null
  /** What the one who is signed in should know early, with the way on; null when nothing. */
  reminder: { text: string; label: string; href: string } | null
  /** A line above everything, such as "demonstration, do not send real matters". */
  banner: string | null
  assets: { stylesheet: string; icon: string; script(name: string): string }
}
