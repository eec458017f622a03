import type { Question } from '../rules/index.ts'

/** Where the portal's own texts may lead; the routes turn these into addresses. */
export type Place =
  | 'home'
  | 'offices'
  | 'submission'
  | 'submissions'
  | 'registration'
  | 'signIn'
  | 'help'
  | 'about'
  | 'contacts'
  | 'accessibility'
  | 'technical'
  | 'checkReceipt'
  | 'guides'
  | 'forms'
  | 'bookings'
  | 'boards'
  | 'news'

export type Link = { label: string; to: Place }

/** A part of an article: words, then a list, then where to go. */
export type Part = {
  title: string
  /** Its address within the page, when others lead to it. */
  id?: string
  paragraphs?: readonly string[]
  items?: readonly string[]
  links?: readonly Link[]
}

export type Article = { title: string; lead: string; parts: readonly Part[] }

export type ArticleName =
  | 'about'
  | 'accessibility'
  | 'technical'
  | 'guides'
  | 'forms'
  | 'bookings'
  | 'boards'

export type Articles = Record<ArticleName, Article>

export type Audience = 'citizens' | 'firms' | 'officers' | 'mayors'

export type Help = Record<Audience, readonly Question[]>

export type Failure = { title: string; lead: string; advice: readonly string[] }

export type Card = { title: string; about: string }

export type Words = {
  home: {
    title: string
    lead: string
    begin: string
    sections: string
    news: string
    allNews: string
    tip: string
    tips: readonly string[]
    numbers: string
    offices: { one: string; few?: string; other: string }
    persons: { one: string; few?: string; other: string }
    related: string
    signIn: string
    email: string
    password: string
    signInButton: string
    forgotten: string
    noAccount: string
    register: string
    welcome: (name: string) => string
    yourSubmissions: string
    yourMailbox: string
    yourQueue: string
    yourCases: string
    yourOverview: string
    yourAdministration: string
  }
  cards: Record<
    'submissions' | 'offices' | 'identity' | 'bookings' | 'guides' | 'boards' | 'forms' | 'help',
    Card
  >
  homeLink: string
  footer: Record<
    'about' | 'ordering' | 'contacts' | 'technical' | 'accessibility' | 'news' | 'checkReceipt',
    string
  >
  external: Record<'portal' | 'epusa' | 'czechPoint', string>
  news: { title: string; about: string; empty: string; published: string }
  help: { title: string; lead: string; audiences: Record<Audience, string>; contact: string }
  contacts: {
    title: string
    lead: string
    operator: string
    address: string
    phone: string
    email: string
    dataBox: string
    yourOffice: string
    yourOfficeAbout: string
  }
  failures: Record<
    'badRequest' | 'forbidden' | 'notFound' | 'tooLarge' | 'tooMany' | 'busy' | 'broken',
    Failure
  >
  reference: string
  wayOn: string
}
