import { jana, karel, officers } from '../../demo/cast.ts'

/** One picture: what it is called, who looks, and how that person comes to the page. */
export type Scene = {
  name: string
  /** E-mail of who is signed in; null for a visitor. */
  who: string | null
  /** The address to begin at, without the language. */
  from: string
  /** Links to follow from there: each is the first whose address fits. */
  follow?: readonly RegExp[]
}

const id = '[0-9a-f-]{36}'

const publicPages: [string, string][] = [
  ['home', '/'],
  ['offices', '/urady'],
  ['office', '/urady/klatovy'],
  ['search', '/hledani?q=klatovy'],
  ['news', '/aktuality'],
  ['help', '/napoveda'],
  ['about', '/o-portalu'],
  ['contacts', '/kontakty'],
  ['accessibility', '/pristupnost'],
  ['receipt-check', '/overeni-potvrzeni'],
  ['sign-in', '/identita/prihlaseni'],
  ['registration', '/identita/registrace'],
  ['forgotten-password', '/identita/heslo'],
  ['not-found', '/neni-tu'],
]

const submission = new RegExp(`^/podani/${id}$`)
const matter = new RegExp(`^/spisova-sluzba/${id}$`)

/** Every main page as each role sees it. */
export const scenes: readonly Scene[] = [
  ...publicPages.map(([name, from]) => ({ name, who: null, from })),
  { name: 'jana-home', who: jana.email, from: '/' },
  { name: 'jana-account', who: jana.email, from: '/identita/ucet' },
  { name: 'jana-submissions', who: jana.email, from: '/podani' },
  { name: 'jana-submission', who: jana.email, from: '/podani', follow: [submission] },
  {
    name: 'jana-called',
    who: jana.email,
    from: '/podani?q=parkov%C3%A1n%C3%AD',
    follow: [submission],
  },
  {
    name: 'jana-receipt',
    who: jana.email,
    from: '/podani',
    follow: [submission, new RegExp(`^/podani/${id}/potvrzeni$`)],
  },
  { name: 'jana-new', who: jana.email, from: '/podani/nove' },
  { name: 'jana-mailbox', who: jana.email, from: '/schranka' },
  {
    name: 'jana-message',
    who: jana.email,
    from: '/schranka',
    follow: [new RegExp(`^/schranka/${id}$`)],
  },
  { name: 'karel-home', who: karel.email, from: '/' },
  { name: 'karel-new', who: karel.email, from: '/podani/nove' },
  { name: 'vera-queue', who: officers.vera.email, from: '/podatelna' },
  {
    name: 'vera-delivery',
    who: officers.vera.email,
    from: '/podatelna',
    follow: [new RegExp(`^/podatelna/${id}$`)],
  },
  { name: 'vera-verification', who: officers.vera.email, from: '/identita/overeni' },
  { name: 'tomas-list', who: officers.tomas.email, from: '/spisova-sluzba' },
  { name: 'tomas-case', who: officers.tomas.email, from: '/spisova-sluzba', follow: [matter] },
  { name: 'ivana-list', who: officers.ivana.email, from: '/spisova-sluzba' },
  { name: 'ivana-overview', who: officers.ivana.email, from: '/prehled' },
  { name: 'josef-overview', who: officers.josef.email, from: '/prehled' },
  { name: 'alena-administration', who: officers.alena.email, from: '/sprava' },
  { name: 'hana-queue', who: officers.hana.email, from: '/podatelna' },
  { name: 'ondrej-operation', who: officers.ondrej.email, from: '/sprava/provoz' },
]
